/** What a YAML text states, read by the library alone: the measure of whether a change of its form is only that. */
import { parseDocument } from "yaml";

/** Data as a text in which neither the order of keys counts nor that of events. */
function stated(value: unknown, key = ""): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => stated(item));
    return `[${(key === "events" ? items.sort() : items).join()}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? "");
  const entries = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}:${stated(inner, name)}`);
  return `{${entries.sort().join()}}`;
}

/** Every key and every text of the data, wherever it stands. */
function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== "object" || value === null) return [String(value ?? "")];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...wordsOf(inner)]);
}

function dataOf(text: string): unknown {
  const doc = parseDocument(text, { schema: "failsafe", prettyErrors: false, logLevel: "silent" });
  return doc.errors.length + doc.warnings.length > 0 ? undefined : doc.toJS();
}

/** The statements of a text; undefined where it can't be read. Texts with the same statements have the same meaning. */
export function statementsOf(text: string): string | undefined {
  const data = dataOf(text);
  return data === undefined ? undefined : stated(data);
}

/** How many keys and texts a text has that another one lacks, and the other way round; undefined where one can't be read. */
export function wordsChanged(text: string, other: string): { gone: number; came: number } | undefined {
  const [before, after] = [dataOf(text), dataOf(other)];
  if (before === undefined || after === undefined) return undefined;
  const [was, now] = [wordsOf(before), wordsOf(after)];
  return { gone: without(was, now), came: without(now, was) };
}

/** How many words of a list another list does not have as often. */
function without(words: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  }).length;
}
