/** The file of hosts that refuse programs. */
import { z } from "zod";
import { text } from "../../tracker/schema/fields.ts";

const Host = z
  .string()
  .superRefine((value, ctx) => {
    const host = URL.parse(value.includes("://") ? value : `https://${value}`)?.hostname ?? "";
    if (value === host && host.includes(".")) return;
    const hint = host.includes(".")
      ? ` Write ${host}.`
      : " Write what stands between // and the next /: www.example.org.";
    ctx.addIssue(`"${value}" is not the name of a host.${hint}`);
  })
  .meta({ description: "A host as in the address: www.example.org.", examples: ["www.example.org"] });

/** `content/links.yaml` */
export const LinksFile = z
  .strictObject({
    "refuse-programs": z
      .record(
        Host,
        text(300, "How it answers, and how it was seen that its pages open.", "Answers 403; opens in a browser."),
      )
      .meta({ description: "Hosts whose refusals are no fault of a link, each with the reason.", noun: "the hosts" }),
  })
  .meta({ description: "What the check of links has to know.", noun: "the links file" });

export type LinksFile = z.infer<typeof LinksFile>;
