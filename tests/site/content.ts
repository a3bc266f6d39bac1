/** The real content, read and folded without any code of the site: what pages say is held against this. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import countries from "world-countries";
import { parse } from "yaml";

/** A source as its file gives it. */
export interface SourceFile {
  title: string;
  publisher: string;
  via?: string;
  published: string;
  url: string;
  language: string;
  kind?: string;
  archived?: string;
}

/** An event as its file gives it. */
export interface EventFile {
  date: string;
  kind: string;
  summary: string;
  sets?: Record<string, string>;
  sources: string[];
  added?: string;
  id?: string;
  certainty?: string;
  disputes?: string;
  dispute?: string;
  ahead?: string;
}

/** A record as its file gives it, and where its page is. */
export interface RecordFile {
  code?: string;
  name?: string;
  short?: string;
  "in-sentence"?: string;
  checked: string;
  note?: string;
  events: EventFile[];
  sources: Record<string, SourceFile>;
  path: string;
  file: string;
}

interface Value {
  label: string;
  short?: string;
  glyph: string;
  meaning: string;
  refusal?: string;
  sentence?: string;
}

interface TrackerFile {
  title: string;
  question: string;
  description: string;
  language: string;
  subject: { name: string; short: string; code: string; since: string };
  answer: { value: string };
  others: { text: string; reaches: string };
  universe: { observers: Record<string, string> };
  ladder: string;
  facets: Record<string, { label: string; question: string; unset: Value; values: Record<string, Value> }>;
  kinds: Record<string, { label: string }>;
  next?: { precedent: string; steps: Record<string, { label: string; facet: string; values: string[] }> };
  sources: Record<string, SourceFile>;
}

interface ClaimsFile {
  about: string;
  claims: { id: string; claim: string; verdict: string; finding: string; sources?: string[] }[];
  sources: Record<string, SourceFile>;
}

/** A correction as its file gives it. */
export interface CorrectionFile {
  date: string;
  record: string;
  was: string;
  now: string;
  why: string;
  sources?: string[];
  days?: string[];
  ids?: string[];
}

const read = (text: string): unknown => parse(text, { schema: "failsafe" });
const yaml = (path: string): unknown => read(readFileSync(`content/${path}`, "utf8"));
const optional = (path: string, none: object): unknown => (existsSync(`content/${path}`) ? yaml(path) : none);
const filesIn = (name: string): string[] =>
  existsSync(`content/${name}`) ? readdirSync(`content/${name}`).sort() : [];
const folder = (name: string): RecordFile[] =>
  filesIn(name).map((file) => {
    const path = `/${name}/${file.replace(".yaml", "")}/`;
    return { ...(yaml(`${name}/${file}`) as RecordFile), path, file: `content/${name}/${file}` };
  });

export const tracker = yaml("tracker.yaml") as TrackerFile;
export const claims = optional("claims.yaml", { claims: [] }) as ClaimsFile;
export const corrections = optional("corrections.yaml", { corrections: [] }) as {
  corrections: CorrectionFile[];
  sources?: Record<string, SourceFile>;
};
/** What each publisher is: agency, press, official … */
export const { publishers } = optional("publishers.yaml", { publishers: {} }) as { publishers: Record<string, string> };
export const states = folder("countries");
export const bodies = folder("organisations");
export const records = [...states, ...bodies];

/** Sources of the pages of prose, by the page's path. */
export const prose = filesIn("pages").map((file) => {
  const head = readFileSync(`content/pages/${file}`, "utf8").split(/^---$/m)[1] ?? "";
  return { path: `/${file.replace(".md", "")}/`, ...(read(head) as { sources?: Record<string, SourceFile> }) };
});

/** The last day on which any record was checked: the day of which the site speaks. */
export const asOf = records.map(({ checked }) => checked).reduce((a, b) => (a > b ? a : b));

/** The codes of all states that the table must have: members and observers of the United Nations but the subject. */
export const codes = countries
  .filter(({ cca2, unMember }) => unMember || Object.hasOwn(tracker.universe.observers, cca2))
  .map(({ cca2 }) => cca2 as string)
  .filter((code) => code !== tracker.subject.code);

/** The members among them. */
export const members = codes.filter((code) => !Object.hasOwn(tracker.universe.observers, code));

/** The name that a record's page has. */
export function nameOf({ name, code = "" }: RecordFile): string {
  return name ?? tracker.universe.observers[code] ?? countries.find(({ cca2 }) => cca2 === code)!.name.common;
}
