/**
 * The parts of a file that rules look at. A file with one faulty event still gets all its other problems told, because
 * each part is read on its own.
 */
import type { z } from "zod";
import { explain } from "../messages/explain.ts";
import type { MarkdownMode } from "../../tracker/markdown.ts";
import type { Problem } from "../messages/problems.ts";
import type { AuthoredEvent } from "../../tracker/schema/record.ts";
import type { TrackerFile } from "../../tracker/schema/tracker.ts";
import { Source } from "../../tracker/schema/source.ts";
import { metaOf, schemaAt } from "../messages/schema-at.ts";
import { onlyNear } from "../messages/suggest.ts";
import type { YamlFile } from "../yaml/file.ts";
import type { Path } from "../yaml/path.ts";

/** A Markdown text in a file. */
export interface TextPart {
  path: Path;
  text: string;
  mode: MarkdownMode;
}

/** A list of source keys in a file. */
export interface CitationPart {
  path: Path;
  keys: string[];
}

/** The sources, texts and citations of any file that has them. */
export interface Parts {
  file: YamlFile;
  /** Every key under `sources`; the source itself only where it is sound. */
  sources: Map<string, Source | undefined>;
  texts: TextPart[];
  citations: CitationPart[];
}

/** A record's parts: its sound events with their places in the file, and its day of checking. */
export interface RecordParts extends Parts {
  tracker: TrackerFile;
  events: { index: number; event: AuthoredEvent }[];
  checked: string | undefined;
  code: string | undefined;
  name: string | undefined;
}

type Raw = Record<string, unknown>;

/** A value as a map; an empty one where it is none. */
export const asMap = (value: unknown): Raw =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Raw) : {};

/** A value as a list; an empty one where it is none. */
export const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/**
 * Collects the parts of a file.
 * @param lists paths of lists whose entries hold texts and `sources`: `events` → `events[0].summary`
 * @param inline names of Markdown fields in those entries
 * @param extra texts elsewhere
 */
export function partsOf(
  file: YamlFile,
  list: string,
  inline: readonly string[],
  extra: readonly TextPart[] = [],
): Parts {
  const raw = asMap(file.data);
  const sources = Object.entries(asMap(meantField(raw, "sources"))).map(
    ([key, value]) => [key, Source.safeParse(value).data] as const,
  );
  const texts: TextPart[] = [...extra];
  const citations: CitationPart[] = [];
  asList(meantField(raw, list)).forEach((entry, i) => {
    const fields = asMap(entry);
    for (const name of inline) {
      const text = fields[name];
      if (typeof text === "string") texts.push({ path: [list, i, name], text, mode: "inline" });
    }
    citations.push({ path: [list, i, "sources"], keys: keysIn(meantField(fields, "sources")) });
  });
  return { file, sources: new Map(sources), texts, citations };
}

/** A field, or the one that is misspelt: that fault shall not make others either. */
function meantField(fields: Raw, name: string): unknown {
  const near = Object.hasOwn(fields, name) ? name : Object.keys(fields).find((key) => onlyNear(key, [name], 2));
  return near === undefined ? undefined : fields[near];
}

/** The keys of a list of sources, also of one that lacks its brackets: that fault shall not make others. */
function keysIn(value: unknown): string[] {
  const list = typeof value === "string" ? value.split(/[\s,;()]+/) : asList(value);
  return list.filter((key) => typeof key === "string" && key !== "") as string[];
}

/** A text of the file itself, when it is there. */
export function textAt(file: YamlFile, path: Path, mode: MarkdownMode): TextPart[] {
  const value = path.reduce<unknown>((at, step) => asMap(at)[step], file.data);
  return typeof value === "string" ? [{ path, text: value, mode }] : [];
}

/** Checks a file against its schema. */
export function validate<T>(file: YamlFile, schema: z.ZodType<T>): { data: T | undefined; problems: Problem[] } {
  if (file.data === undefined) return { data: undefined, problems: file.problems };
  const cut = cutTexts(file, schema);
  const result = schema.safeParse(file.data);
  if (!result.success) cut.push(...explain(file, result.error, schema));
  const problems = [...file.problems, ...cut];
  // A file that was read as it was meant has its data for the rules alone.
  return { data: result.success && file.problems.length === 0 ? result.data : undefined, problems };
}

/** Texts whose line ends in a comment: most often a number sign within the text, and what follows it would be lost. */
function cutTexts(file: YamlFile, schema: z.ZodType): Problem[] {
  return file.commented
    .filter(({ path }) => metaOf(schemaAt(schema, path)).maxLength !== undefined)
    .map(({ path, comment }) => {
      const message = `"#" ends the text, and "${comment}" would not be seen. Put the whole text in quotes; if it is a comment, give it a line of its own.`;
      return file.problem(path, message);
    });
}
