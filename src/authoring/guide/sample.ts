/** A sound content folder in small, made from the schema's own examples: what the guide shows, and breaks to show why. */
import type { z } from "zod";
import type { CheckContext, Geography } from "../../tracker/geography.ts";
import { sortProblems, type Problem } from "../messages/problems.ts";
import { openFiles, readClaims, readCorrections, readRecords } from "../read/files.ts";
import { keysAt, metaOf, schemaAt, wordsAt } from "../messages/schema-at.ts";
import { ClaimsFile, CorrectionsFile } from "../../tracker/schema/prose.ts";
import { recordSchema } from "../../tracker/schema/record.ts";
import type { TrackerFile } from "../../tracker/schema/tracker.ts";
import type { Path } from "../yaml/path.ts";

/** Fields of a group in their order, each with its value as YAML; undefined leaves a field out. */
export type Fields = Readonly<Record<string, string | undefined>>;

/** A file of the sample: its own fields, one list of entries, and its sources. */
export interface SampleFile {
  path: string;
  top: Fields;
  list: string;
  entries: readonly Fields[];
  sources: Readonly<Record<string, Fields>>;
}

export type FileName = "record" | "claims" | "corrections";
export type Sample = Readonly<Record<FileName, SampleFile>>;

/** A group of fields that the guide explains: the schema it stands in, and where. */
export interface Group {
  file: FileName;
  part: "top" | "entry" | "source";
  schema: z.ZodType;
  at: Path;
}

/** The groups in the order in which an editor meets them. */
export function groupsOf(tracker: TrackerFile): Record<"record" | "event" | "source" | "correction" | "claim", Group> {
  const record = recordSchema(tracker);
  return {
    record: { file: "record", part: "top", schema: record, at: [] },
    event: { file: "record", part: "entry", schema: record, at: ["events", 0] },
    source: { file: "record", part: "source", schema: record, at: ["sources", "any"] },
    correction: { file: "corrections", part: "entry", schema: CorrectionsFile, at: ["corrections", 0] },
    claim: { file: "claims", part: "entry", schema: ClaimsFile, at: ["claims", 0] },
  };
}

export type GroupName = keyof ReturnType<typeof groupsOf>;

/** Fields that the sample has although they may be left out. */
const ALSO = new Set(["code", "note", "sets", "sources"]);

/** The first example of a field, or the first word of its list. */
function exampleAt(schema: z.ZodType | undefined): string {
  return metaOf(schema).examples?.[0] ?? wordsAt(schema)?.[0] ?? "";
}

/** Whether a field may be left out. */
export function isOptional({ schema, at }: Group, field: string): boolean {
  const shape = (schemaAt(schema, at)?.def as { shape?: Record<string, z.ZodType> } | undefined)?.shape;
  return shape?.[field]?.def.type === "optional";
}

function examples(group: Group, but: readonly string[] = []): Fields {
  const fields = keysAt(group.schema, group.at).filter(
    (field) => !but.includes(field) && (ALSO.has(field) || !isOptional(group, field)),
  );
  return Object.fromEntries(fields.map((field) => [field, exampleAt(schemaAt(group.schema, [...group.at, field]))]));
}

/** A kind of event and the values that it sets, as an editor meets them most often: one that moves a state. */
function tellingEvent({ kinds, facets, ladder }: TrackerFile): Fields {
  const all = Object.entries(kinds);
  const [kind, { "must-set": must = [ladder] }] =
    all.find(([, { "must-set": must }]) => must?.includes(ladder)) ??
    all.find(([, { background }]) => background === undefined) ??
    all[0]!;
  const sets = must.map((facet) => `${facet}: ${Object.keys(facets[facet]?.values ?? {})[0]}`);
  return { kind, sets: `{${sets.join(", ")}}` };
}

/** The sample for the vocabulary of a tracker. */
export function sampleOf(tracker: TrackerFile): Sample {
  const { record, event, source, correction, claim } = groupsOf(tracker);
  const [key = ""] = metaOf(schemaAt(event.schema, [...event.at, "sources", 0])).examples ?? [];
  const sources = { [key]: examples(source) };
  const about = exampleAt(schemaAt(claim.schema, ["about"]));
  return {
    record: {
      path: `content/${exampleAt(schemaAt(correction.schema, [...correction.at, "record"]))}.yaml`,
      top: examples(record, ["events", "sources"]),
      list: "events",
      entries: [{ ...examples(event), ...tellingEvent(tracker) }],
      sources,
    },
    claims: { path: "content/claims.yaml", top: { about }, list: "claims", entries: [examples(claim)], sources },
    corrections: {
      path: "content/corrections.yaml",
      top: {},
      list: "corrections",
      entries: [examples(correction)],
      sources,
    },
  };
}

const linesOf = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([field, value]) => (value === undefined ? [] : [`${field}: ${value}`.trimEnd()]));

/** A file of the sample as an author would write it. */
export function textOf({ top, list, entries, sources }: SampleFile): string {
  return [
    ...linesOf(top),
    `${list}:`,
    ...entries.flatMap((entry) => linesOf(entry).map((line, i) => (i === 0 ? `  - ${line}` : `    ${line}`))),
    "sources:",
    ...Object.entries(sources).flatMap(([key, source]) => [
      `  ${key}:`,
      ...linesOf(source).map((line) => `    ${line}`),
    ]),
    "",
  ].join("\n");
}

/** The file with another value of a field of its own, of its first entry, or of its first source. */
export function withValue(file: SampleFile, { part }: Pick<Group, "part">, field: string, value: string): SampleFile {
  const changed = { [field]: value };
  if (part === "top") return { ...file, top: { ...file.top, ...changed } };
  if (part === "entry") return { ...file, entries: [{ ...file.entries[0], ...changed }, ...file.entries.slice(1)] };
  const [key = ""] = Object.keys(file.sources);
  return { ...file, sources: { ...file.sources, [key]: { ...file.sources[key], ...changed } } };
}

/** Every problem that a check of the sample finds on the day of its own `checked`. */
export function problemsOf(tracker: TrackerFile, geography: Geography, sample: Sample): Problem[] {
  const encoder = new TextEncoder();
  const files = Object.values(sample).map((file) => ({ path: file.path, bytes: encoder.encode(textOf(file)) }));
  const today = sampleOf(tracker).record.top["checked"] ?? "";
  const context: CheckContext = { today, geography, languages: [] };
  const pass = openFiles("content", files, context);
  readRecords(pass, tracker);
  readClaims(pass);
  readCorrections(pass);
  return sortProblems(pass.problems);
}
