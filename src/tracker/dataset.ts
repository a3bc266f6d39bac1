/** The content as the site uses it: plain data that can be stored as JSON. */
import { effectiveDay, type Day } from "./dates.ts";
import { nameIn, type Geography, type StateFacts } from "./geography.ts";
import type { ClaimsFile, CorrectionsFile, PageFrontMatter } from "./schema/prose.ts";
import type { AuthoredEvent, AuthoredRecord } from "./schema/record.ts";
import { SOURCE_KINDS, type Source, type Sources } from "./schema/source.ts";
import type { TrackerFile } from "./schema/tracker.ts";

export type Folder = "countries" | "organisations";

/** How a state counts: member or observer of the United Nations, or neither. */
export type Standing = "member" | "observer" | "other";

export interface TrackerEvent extends AuthoredEvent {
  /** Unique in its record, and its address there: `2025-07-03-recognition`. */
  id: string;
  /** The day on which it takes effect. */
  effective: Day;
}

/** A state or organisation with what is recorded of it. */
export interface TrackerRecord {
  id: string;
  folder: Folder;
  /** Path of the file it comes from. */
  path: string;
  code: string | undefined;
  /** ISO 3166-1 alpha-3 and numeric code. */
  alpha3: string | undefined;
  numeric: string | undefined;
  name: string;
  short: string | undefined;
  /** The name within a sentence, with its article. */
  inSentence: string;
  region: string | undefined;
  standing: Standing;
  checked: Day;
  note: string | undefined;
  events: TrackerEvent[];
  sources: Sources;
}

/** A state of which nothing is recorded. */
export interface UnrecordedState {
  code: string;
  alpha3: string | undefined;
  numeric: string | undefined;
  name: string;
  region: string;
  standing: Standing;
}

/** A page of prose. */
export interface ProsePage extends PageFrontMatter {
  id: string;
  path: string;
  body: string;
}

/** All content, checked. */
export interface Dataset {
  tracker: TrackerFile;
  countries: TrackerRecord[];
  organisations: TrackerRecord[];
  unrecorded: UnrecordedState[];
  pages: ProsePage[];
  claims: ClaimsFile | undefined;
  corrections: CorrectionsFile | undefined;
  /** Path of the claims file and the corrections file, for edit links. */
  paths: { claims: string; corrections: string };
  /** The last day on which an editor checked a record: the day that the site speaks of. */
  asOf: Day;
  /** Members of the United Nations other than the subject's own state. */
  members: number;
  /** Whether the subject's own state is one, so that all the rest are its fellow members. */
  subjectIsMember: boolean;
}

/** Fills in what an authored record leaves to the code and to its file's name. */
export function buildRecord(
  authored: AuthoredRecord,
  file: { id: string; folder: Folder; path: string },
  tracker: TrackerFile,
  geography: Geography,
): TrackerRecord {
  const state = authored.code === undefined ? undefined : geography.get(authored.code);
  const observer = authored.code === undefined ? undefined : tracker.universe.observers[authored.code];
  const name = authored.name ?? observer ?? (state && nameIn(tracker.language, state)) ?? file.id;
  return {
    ...file,
    code: authored.code,
    alpha3: state?.alpha3,
    numeric: state?.numeric,
    name,
    short: authored.short,
    inSentence: authored["in-sentence"] ?? name,
    region: state?.region,
    standing: standingOf(authored.code, tracker, geography),
    checked: authored.checked,
    note: authored.note,
    events: authored.events.map((event) => ({
      ...event,
      id: eventId(event),
      effective: effectiveDay(event.date, authored.checked),
    })),
    sources: authored.sources,
  };
}

/** The id of an event in its record: its date, and its kind or the word that its author chose instead. */
export function eventId({ date, kind, id = kind }: AuthoredEvent): string {
  return `${date.text.replace("~", "")}-${id}`;
}

/** Whether a code stands for a member, an observer or neither. Observers are content: they overrule the package. */
export function standingOf(code: string | undefined, tracker: TrackerFile, geography: Geography): Standing {
  if (code === undefined) return "other";
  if (Object.hasOwn(tracker.universe.observers, code)) return "observer";
  return geography.get(code)?.unMember === true ? "member" : "other";
}

/** Members and observers without a record, by name; never the subject's own state. */
export function unrecordedStates(
  tracker: TrackerFile,
  geography: Geography,
  recorded: ReadonlySet<string>,
): UnrecordedState[] {
  const listed = (state: StateFacts) =>
    state.code !== tracker.subject.code &&
    !recorded.has(state.code) &&
    standingOf(state.code, tracker, geography) !== "other";
  return [...geography.values()]
    .filter(listed)
    .map((state) => ({
      code: state.code,
      alpha3: state.alpha3,
      numeric: state.numeric,
      name: tracker.universe.observers[state.code] ?? nameIn(tracker.language, state),
      region: state.region,
      standing: standingOf(state.code, tracker, geography),
    }))
    .sort(byName);
}

/** Alphabetical in a fixed order of letters, the same on every machine. */
export function byName(a: { name: string }, b: { name: string }): number {
  return collator.compare(a.name, b.name);
}
const collator = new Intl.Collator("en", { sensitivity: "variant" });

/** Every record, states before organisations. */
export function allRecords(dataset: Dataset): TrackerRecord[] {
  return [...dataset.countries, ...dataset.organisations];
}

/** The sources of an event, the best to name first: by what their publishers are, then as the author gives them. */
export function sourcesOf(record: TrackerRecord, { sources }: TrackerEvent): Source[] {
  const place = ({ kind }: Source) => (kind === undefined ? KINDS.length : KINDS.indexOf(kind));
  return sources.map((key) => sourceOf(record, key)).sort((a, b) => place(a) - place(b));
}
const KINDS = Object.keys(SOURCE_KINDS);

/** A source of a record by its key. Cited keys were checked, so it is there. */
export function sourceOf(record: { sources?: Sources | undefined }, key: string): Source {
  const source = record.sources?.[key];
  if (!source) throw new Error(`No source "${key}"`);
  return source;
}
