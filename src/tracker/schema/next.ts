import { z } from "zod";
import { id, text } from "./fields.ts";

const Step = z
  .strictObject({
    label: text(40, "Its name, as the head of a column.", "Embassy in the capital"),
    facet: id("The facet that shows it.", "status"),
    values: z
      .array(id("A value of that facet.", "diplomats"))
      .min(1)
      .meta({ description: "The answers by which a state has taken the step." }),
  })
  .meta({ description: "A step that the precedent took before it answered yes.", noun: "a step" });

/** `next:` in `tracker.yaml`: what the page of who may follow compares. */
export const NextSection = z
  .strictObject({
    precedent: id("The record of the first state that answered yes.", "northland"),
    stance: id("The facet that holds what a state itself says of answering yes.", "stance"),
    steps: z.record(id("A step.", "embassy"), Step).meta({
      description: "The steps that the precedent took before, in the order of the columns.",
      noun: "the steps",
    }),
  })
  .meta({ description: "Who may follow: the first state to answer yes, and the steps it took before.", noun: "next" });

export type NextSection = z.infer<typeof NextSection>;
