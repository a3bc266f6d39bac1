import { didYouMean } from "../../authoring/messages/suggest.ts";
import { type Fields } from "../../authoring/new/compose.ts";
import { fieldQuestion, notAfter, withRule } from "../../authoring/new/question.ts";
import { sourceKey } from "../../authoring/new/source-key.ts";
import type { Parts } from "../../authoring/rules/parts.ts";
import { id } from "../../tracker/schema/fields.ts";
import { Source, type SourceKind } from "../../tracker/schema/source.ts";
import { archivedFault } from "../../authoring/rules/sources.ts";
import type { Answers } from "./answers.ts";

/** What an event rests on: keys that it cites, and the new sources among them. */
export interface CitedSources {
  keys: string[];
  fresh: Record<string, Fields>;
}

/** The sources that are there already. */
export interface KnownSources {
  /** Of the file at hand, by key. */
  own: ReadonlyMap<string, Source | undefined>;
  /** Of all files. */
  parts: readonly Parts[];
  /** What the publishers are; empty where no file says it. */
  publishers: ReadonlyMap<string, SourceKind>;
  today: string;
}

/** Asks for a new source. One that the file has already is cited by its key, one of another file has its words. */
export async function askSource(answers: Answers, known: KnownSources, address?: string): Promise<CitedSources> {
  const { shape } = Source;
  const question = fieldQuestion("url", shape.url);
  const sound = address !== undefined && question.fault(address) === undefined;
  if (address !== undefined && !sound && !answers.interactive) answers.complain("url", question.fault(address)!);
  const url = sound ? address : address === undefined || answers.interactive ? await answers.ask(question) : undefined;
  const there = [...known.own].find(([, source]) => source?.url === url)?.[0];
  if (url !== undefined && there !== undefined) return { keys: [there], fresh: {} };
  const alike = known.parts.flatMap(({ sources }) => [...sources.values()]).find((source) => source?.url === url);
  const preset = (name: "title" | "publisher" | "via" | "language" | "archived") => ({ preset: alike?.[name] });
  const title = await answers.ask(fieldQuestion("title", shape.title, preset("title")));
  const publisher = await answers.ask(fieldQuestion("publisher", shape.publisher, preset("publisher")));
  const via = await answers.ask(fieldQuestion("via", shape.via, preset("via")));
  const published = await answers.ask(
    withRule(fieldQuestion("published", shape.published, { preset: alike?.published.text }), notAfter(known.today)),
  );
  const language = await answers.ask(fieldQuestion("language", shape.language, preset("language")));
  const archived = await answers.ask(
    withRule(fieldQuestion("archived", shape.archived, preset("archived")), (copy) =>
      url === undefined ? undefined : archivedFault(url, copy),
    ),
  );
  const kind = await askKind(answers, known, publisher, alike?.kind);
  const key = await askKey(answers, known.own, publisher, published);
  const source = { title, publisher, via, published, url, language, kind, archived };
  return key === undefined ? { keys: [], fresh: {} } : { keys: [key], fresh: { [key]: source } };
}

/** What an unknown publisher is; of a known one its file says it. */
async function askKind(
  answers: Answers,
  { publishers }: KnownSources,
  publisher: string | undefined,
  preset: SourceKind | undefined,
): Promise<string | undefined> {
  const unknown = publishers.size > 0 && publisher !== undefined && !publishers.has(publisher);
  if (!unknown && !answers.has("publisher-is")) return preset;
  const ask = `What is ${publisher ?? "the publisher"}?`;
  return answers.ask(fieldQuestion("publisher-is", Source.shape.kind, { optional: false, ask, preset }));
}

async function askKey(
  answers: Answers,
  own: KnownSources["own"],
  publisher: string | undefined,
  published: string | undefined,
): Promise<string | undefined> {
  if (publisher === undefined || published === undefined) return undefined;
  const preset = sourceKey(publisher, published, new Set(own.keys()));
  const question = fieldQuestion("key", id("A key for citing: publisher and date.", preset), { preset });
  return answers.ask(
    withRule(question, (key) => (own.has(key) ? `"${key}" is the key of another source of this file.` : undefined)),
  );
}

/** Asks which sources carry an event: some that the file has, a new one, or both. */
export async function askSources(answers: Answers, known: KnownSources): Promise<CitedSources> {
  const cited = [...new Set(answers.all("cite"))];
  for (const key of cited.filter((key) => !known.own.has(key))) {
    answers.complain("cite", `"${key}" is no key of a source of this file.${didYouMean(key, known.own.keys())}`);
  }
  if (cited.length === 0 && !answers.has("url") && answers.interactive && known.own.size > 0) {
    const words = [...known.own].map(([value, source]) => ({ value, label: value, hint: source?.title ?? "" }));
    const ask = "Which source carries it?";
    const fresh = { value: "", label: "A new source" };
    const key = await answers.ask({ flag: "cite", ask, words: [fresh, ...words], fault: () => undefined });
    if (key !== undefined) cited.push(key);
  }
  if (cited.length > 0 && !answers.has("url")) return { keys: cited, fresh: {} };
  const { keys, fresh } = await askSource(answers, known);
  return { keys: [...new Set([...cited, ...keys])], fresh };
}
