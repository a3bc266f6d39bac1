import { z } from "zod";
import { day, id, language, text, url } from "./fields.ts";
import { NextSection } from "./next.ts";
import { Sources } from "./source.ts";

const Colour = z
  .string()
  .superRefine((value, ctx) => {
    if (!/^#[0-9a-f]{6}$/.test(value))
      ctx.addIssue(`"${value}" is not a colour. Write six hexadecimal digits: "#0b3954".`);
  })
  .meta({ description: "A colour as six hexadecimal digits.", examples: ["#0b3954"], pattern: "^#[0-9a-f]{6}$" });

const Glyph = z
  .string()
  .superRefine((value, ctx) => {
    if ([...value].length !== 1) ctx.addIssue(`"${value}" must be one character.`);
  })
  .meta({ description: "One character that stands beside the colour, so that colour is never the only sign." });

const Template = text(300, "A sentence. {state} and {since} are filled in.", '"{state} has recognised it {since}."');

const Code = z
  .string()
  .superRefine((value, ctx) => {
    if (!/^[A-Z]{2}$/.test(value))
      ctx.addIssue(`"${value}" is not a country code. Write two capital letters, e.g. RU.`);
  })
  .meta({ description: "ISO 3166-1 alpha-2 code.", examples: ["RU"], pattern: "^[A-Z]{2}$" });

const Value = z
  .strictObject({
    label: text(40, "Its name in tables and legends.", "Formally recognised"),
    short: text(20, "A shorter name for narrow columns.", "recognised").optional(),
    glyph: Glyph,
    meaning: text(300, "What it takes for a state to stand here.", "An explicit act of recognition."),
    sentence: Template.optional(),
    refusal: z.literal("true").optional().meta({
      description: "This answer turns the subject away: it counts as further off than no answer, and maps hatch it.",
    }),
    needs: z.array(id("A facet.", "status")).optional().meta({
      description: "Facets that must have a value too, none that turns the subject away, as long as this one holds.",
    }),
    light: Colour.optional(),
    dark: Colour.optional(),
  })
  .meta({ description: "One answer to the facet's question.", noun: "a value" });

const Facet = z
  .strictObject({
    label: text(40, "Its name, as the head of a column.", "Recognition"),
    short: text(20, "A shorter name for narrow columns.", "Recognition").optional(),
    question: text(200, "The question that its values answer.", "How far does the state go?"),
    unset: Value.describe("How a state is shown for which no event sets this facet."),
    values: z
      .record(id("A value.", "recognised"), Value)
      .meta({ description: "The closed list of answers, strongest first." }),
  })
  .meta({ description: "A question with a closed list of answers.", noun: "a facet" });

const Kind = z
  .strictObject({
    label: text(60, "Its name in histories and filters.", "Recognition"),
    "must-set": z
      .array(id("A facet.", "status"))
      .optional()
      .meta({ description: "Facets that such an event must set." }),
    background: z.literal("true").optional().meta({ description: "Such an event is background and sets nothing." }),
  })
  .meta({ description: "A kind of event.", noun: "a kind" });

const Dispute = z
  .strictObject({
    label: text(40, "What is disputed, in a word or two.", "rank"),
    meaning: text(300, "When that is what is disputed.", "The sources give the envoy different ranks."),
    "may-not-set": z
      .array(id("A facet.", "status"))
      .optional()
      .meta({ description: "Facets that an event may not set where this is disputed." }),
  })
  .meta({ description: "Something that sources can differ on.", noun: "a dispute" });

const Subject = z
  .strictObject({
    name: text(80, "Its full name.", "Free State of Somewhere"),
    short: text(40, "How sentences call it.", "the government"),
    code: Code.optional().describe("Country code of its own state, which is left out of the table."),
    since: day(
      "The day from which the question can be asked. On pages of earlier days no states are counted.",
    ).optional(),
  })
  .meta({ description: "Whose recognition is tracked.", noun: "the subject" });

const Universe = z
  .strictObject({
    observers: z.record(Code, text(60, "The name it goes by.", "Holy See")).meta({
      description: "Observer states of the United Nations, listed beside the members: code and name.",
    }),
  })
  .meta({
    description: "Which states the table lists besides the members of the United Nations.",
    noun: "the universe",
  });

const Answer = z
  .strictObject({
    value: id("The value of the ladder that answers the question with yes.", "recognised"),
    beyond: z
      .strictObject({
        values: z
          .array(id("A value of the ladder.", "ambassador"))
          .min(1)
          .meta({ description: "The rungs just short of a yes." }),
        one: text(200, "The sentence for one state; {count} is filled in.", '"{count} more has …"'),
        many: text(200, "The sentence for several states.", '"{count} more have …"'),
      })
      .meta({ description: "The states just short of it, where the ladder has such.", noun: "the states beyond" })
      .optional(),
  })
  .meta({ description: "How the home page answers its question.", noun: "the answer" });

const Others = z
  .strictObject({
    text: text(
      600,
      "What is known of all other states. Inline Markdown with citations.",
      "No other recognition is on record.[^ap-2025-07-03]",
    ),
    reaches: day("The newest day at which a source speaks to it."),
  })
  .meta({ description: "The row of all other states.", noun: "the other states" });

/** `content/tracker.yaml`: the subject and the vocabulary of all other files. */
export const TrackerFile = z
  .strictObject({
    language: language("The language of the site: a file of src/words."),
    title: text(60, "The name of the site.", "Recognition Tracker"),
    question: text(120, "The question that the site answers.", "Who recognises the government?"),
    description: text(
      300,
      "One sentence for search engines and previews.",
      "Who recognises the government, since when, and who says so.",
    ),
    repository: url("Where the content is edited: the address of the repository.").optional(),
    subject: Subject,
    universe: Universe,
    ladder: id("The facet that is the ladder of recognition.", "status"),
    answer: Answer,
    facets: z
      .record(id("A facet.", "status"), Facet)
      .meta({ description: "The questions asked of every state.", noun: "the facets" }),
    kinds: z.record(id("A kind.", "recognition"), Kind).meta({ description: "The kinds of event.", noun: "the kinds" }),
    disputes: z
      .record(id("A dispute.", "rank"), Dispute)
      .meta({ description: "What can be disputed of an event.", noun: "the disputes" })
      .optional(),
    next: NextSection.optional(),
    others: Others,
    sources: Sources,
  })
  .meta({ description: "The subject, the vocabulary and the general sources of the tracker.", noun: "the tracker" });

export type TrackerFile = z.infer<typeof TrackerFile>;
export type FacetDefinition = TrackerFile["facets"][string];
export type ValueDefinition = FacetDefinition["unset"];
