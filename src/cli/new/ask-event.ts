import { notAWord } from "../../authoring/messages/explain.ts";
import { readDate } from "../../tracker/dates.ts";
import { given, type Fields } from "../../authoring/new/compose.ts";
import { fieldQuestion, notAfter, soundMarkdown, withRule } from "../../authoring/new/question.ts";
import { schemaAt, type Schema } from "../../authoring/messages/schema-at.ts";
import { eventSchema } from "../../tracker/schema/record.ts";
import type { TrackerRecord } from "../../tracker/dataset.ts";
import type { TrackerFile } from "../../tracker/schema/tracker.ts";
import type { Answers } from "./answers.ts";

/** Asks for everything of an event but its sources. */
export async function askEvent(answers: Answers, tracker: TrackerFile, today: string): Promise<Fields> {
  const { shape } = eventSchema(tracker);
  const date = await answers.ask(withRule(fieldQuestion("date", shape.date), notAfter(today)));
  const kind = await answers.ask(fieldQuestion("kind", shape.kind));
  const certainty = await answers.ask(
    fieldQuestion("certainty", shape.certainty, { optional: false, preset: "confirmed" }),
  );
  const sets = await askSets(answers, tracker, kind, certainty === "claimed");
  const summary = await answers.ask(withRule(fieldQuestion("summary", shape.summary), soundMarkdown));
  const disputed = certainty === "disputed" || answers.has("dispute");
  const dispute = disputed
    ? await answers.ask(withRule(fieldQuestion("dispute", shape.dispute, { optional: false }), soundMarkdown))
    : undefined;
  const disputes =
    disputed && (tracker.disputes !== undefined || answers.has("disputes"))
      ? await answers.ask(fieldQuestion("disputes", shape.disputes, { optional: false }))
      : undefined;
  const attested = { certainty: certainty === "confirmed" ? undefined : certainty, disputes, dispute };
  return { date, kind, summary, sets, added: today, ...attested };
}

/** Asks for a word for the address of an event that an earlier one has already. */
export async function askId(
  answers: Answers,
  tracker: TrackerFile,
  { events }: TrackerRecord,
  { date, kind }: Fields,
): Promise<string | undefined> {
  const taken = events.some((event) => event.date.text === date && event.kind === kind);
  if (!taken && !answers.has("id")) return undefined;
  return answers.ask(fieldQuestion("id", eventSchema(tracker).shape.id, { optional: false }));
}

/** Asks for the values that an event gives to facets: those that its kind must set, and of an editor also the others. */
async function askSets(
  answers: Answers,
  tracker: TrackerFile,
  kind: string | undefined,
  claimed: boolean,
): Promise<Fields | undefined> {
  const schema = schemaAt(eventSchema(tracker), ["sets"])!;
  const sets = flaggedSets(answers, tracker, schema);
  const definition = kind === undefined ? undefined : tracker.kinds[kind];
  const must = claimed ? [] : (definition?.["must-set"] ?? []);
  const silent = claimed || definition?.background !== undefined;
  const others = answers.interactive && !silent && !answers.has("set") ? Object.keys(tracker.facets) : [];
  for (const facet of [...must, ...others.filter((facet) => !must.includes(facet))]) {
    if (sets[facet] !== undefined) continue;
    const question = fieldQuestion(`set ${facet}`, schemaAt(schema, [facet])!, { optional: !must.includes(facet) });
    sets[facet] = await answers.ask({ ...question, ask: `${tracker.facets[facet]?.label}: ${question.ask}` });
  }
  return Object.keys(given(sets)).length === 0 ? undefined : given(sets);
}

/** `--set status=contact` */
function flaggedSets(answers: Answers, tracker: TrackerFile, schema: Schema): Fields {
  const pairs = answers.all("set").map((pair) => {
    const [facet = "", value = ""] = pair.split("=", 2);
    const known = tracker.facets[facet];
    const fault = known
      ? fieldQuestion("set", schemaAt(schema, [facet])!).fault(value)
      : notAWord(facet, Object.keys(tracker.facets));
    if (fault !== undefined) answers.complain("set", fault);
    return [facet, value] as const;
  });
  return Object.fromEntries(pairs);
}

/** Asks who announced an event beforehand, where one of its sources is older than the event. */
export async function askAhead(
  answers: Answers,
  tracker: TrackerFile,
  date: string | undefined,
  published: readonly (string | undefined)[],
): Promise<string | undefined> {
  const start = (text = "") => {
    const found = readDate(text);
    return typeof found === "string" ? undefined : found;
  };
  const event = start(date);
  const older = published.some((text) => event !== undefined && (start(text)?.end ?? "9999") < event.start);
  if (!older && !answers.has("ahead")) return undefined;
  const question = fieldQuestion("ahead", eventSchema(tracker).shape.ahead, { optional: false });
  return answers.ask(withRule(question, soundMarkdown));
}
