/** The fields of the content with good and bad values: the schema's own examples, and what the check says of mistakes. */
import type { Geography } from "../../tracker/geography.ts";
import { formatProblems } from "../messages/problems.ts";
import { keysAt, metaOf, schemaAt, wordsAt } from "../messages/schema-at.ts";
import type { TrackerFile } from "../../tracker/schema/tracker.ts";
import { mistakesOf, type Mistake } from "./mistakes.ts";
import { groupsOf, isOptional, problemsOf, sampleOf, textOf, withValue } from "./sample.ts";
import type { Group, GroupName, Sample } from "./sample.ts";

/** A closed list of words: its field, what it asks, and each word with its meaning. */
export interface GuideList {
  name: string;
  description: string;
  words: [word: string, meaning: string][];
}

/** A field as the guide explains it. */
export interface GuideField {
  name: string;
  description: string;
  required: boolean;
  /** Its own closed list, or those of the fields in it. */
  lists: GuideList[];
  /** Lines of YAML that are right. */
  good: string[];
  /** Lines of YAML that are wrong, and what the check says of them. */
  bad: { shown: string; messages: string[] }[];
}

export interface GuideGroup {
  name: GroupName;
  description: string;
  fields: GuideField[];
}

/** All groups of fields, explained for the vocabulary of a tracker. */
export function guideGroups(tracker: TrackerFile, geography: Geography): GuideGroup[] {
  const sample = sampleOf(tracker);
  const mistakes = mistakesOf(tracker, sample, geography);
  const badLines = (mistake: Mistake, group: Group, field: string) => {
    const { shown, change } =
      typeof mistake === "string"
        ? { shown: lineOf(field, mistake), change: (file: Sample["record"]) => withValue(file, group, field, mistake) }
        : mistake;
    const problems = problemsOf(tracker, geography, { ...sample, [group.file]: change(sample[group.file]) });
    return { shown, messages: problems.map(({ message }) => message) };
  };
  return Object.entries(groupsOf(tracker)).map(([key, group]) => {
    const name = key as GroupName;
    const fields = keysAt(group.schema, group.at).map((field) => ({
      ...explainField(group, field, sample),
      bad: (mistakes[name][field] ?? []).map((mistake) => badLines(mistake, group, field)),
    }));
    return { name, description: metaOf(schemaAt(group.schema, group.at)).description ?? "", fields };
  });
}

/** A record as it should be; one with three slips; and all that the check prints of them. */
export function guideRecords(tracker: TrackerFile, geography: Geography): { good: string; bad: string; lines: string } {
  const sample = sampleOf(tracker);
  const { record } = sample;
  const event = Object.entries(record.entries[0] ?? {}).map(([field, value]) =>
    field === "summary" ? ["sumary", value] : field === "date" ? [field, "3 July 2025"] : [field, value],
  );
  const sources = Object.entries(record.sources).map(([key, source]) => [key, { ...source, publisher: undefined }]);
  const bad = { ...record, entries: [Object.fromEntries(event)], sources: Object.fromEntries(sources) };
  const problems = problemsOf(tracker, geography, { ...sample, record: bad });
  return { good: textOf(record), bad: textOf(bad), lines: formatProblems(problems, 1) };
}

const lineOf = (field: string, value: string) => `${field}: ${value}`.trimEnd();

function explainField(group: Group, field: string, sample: Sample): Omit<GuideField, "bad"> {
  const at = [...group.at, field];
  const inner = keysAt(group.schema, at).map((name) => listOf(group, [...at, name]));
  const own = listOf(group, at);
  return {
    name: field,
    description: own.description,
    required: !isOptional(group, field),
    lists: [own, ...inner].filter(({ words }) => words.length > 0),
    good: goodLines(group, field, sample),
  };
}

function listOf({ schema }: Group, at: Group["at"]): GuideList {
  const found = schemaAt(schema, at);
  const { description = "", meanings = {} } = (found?.meta() ?? {}) as {
    description?: string;
    meanings?: Record<string, string>;
  };
  return { name: String(at.at(-1)), description, words: Object.entries(meanings) };
}

/** The schema's examples of a field; where it has none, what the sample has there. */
function goodLines(group: Group, field: string, sample: Sample): string[] {
  const schema = schemaAt(group.schema, [...group.at, field]);
  const values = metaOf(schema).examples ?? wordsAt(schema)?.slice(0, 1);
  const { entries, sources } = sample[group.file];
  if (values)
    return values.map((value) => (value.startsWith("- ") ? `${field}:\n  ${value}\n    …` : lineOf(field, value)));
  if (group.part === "entry") return [lineOf(field, entries[0]?.[field] ?? "")];
  return Object.entries(sources).map(
    ([key, { title = "" }]) => `${field}:\n  ${key}:\n    ${lineOf("title", title)}\n    …`,
  );
}
