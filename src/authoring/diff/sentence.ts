/** Changes as sentences for whoever reviews them. */
import { partialDate, wordDate, wordSince, type DateWords } from "../../tracker/dates.ts";
import type { Change, CountChange, SourceName, Subject } from "./change.ts";
import { wordingOf, wordingText } from "./wording.ts";

/** "1 source", "3 sources" */
export const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;

/** One change in one sentence, without a full stop. */
export function sentenceOf(change: Change, words: DateWords): string {
  const dated = (text: string) => wordDate(partialDate(text), words);
  const since = (text: string) => wordSince(partialDate(text), words);
  const list = (sources: SourceName[]) =>
    sources.map((source) => nameOf({ of: "source", ...source }, words)).join("; ");
  switch (change.type) {
    case "record-added":
      return `New record: ${change.name}, with ${count(change.events, "event")} on ${count(change.sources, "source")}`;
    case "record-removed":
      return `Record removed: ${change.name}`;
    case "moved":
      return `The file is now ${change.now}, and was ${change.was}; the addresses of its pages change with it`;
    case "state": {
      const when = change.since === null ? "" : ` (${since(change.since)})`;
      const basis = change.newSources === 0 ? "" : `, on ${count(change.newSources, "new source")}`;
      return `${change.facet.label}: ${change.was.label} → ${change.now.label}${when}${basis}`;
    }
    case "since":
      return `${change.facet.label}: still ${change.value.label}, now ${since(change.now)}, before ${since(change.was)}`;
    case "past": {
      const [from, to] = [dated(change.from), dated(change.to)];
      const days = from === to ? `on ${from}` : `from ${from} to ${to}`;
      return `${change.facet.label} ${days}: was ${change.was.label}, now ${change.now.label}`;
    }
    case "added":
    case "removed":
      return arrival(change, words);
    case "changed":
      return changed(change, words);
    case "reworded":
      return reworded(change, words);
    case "cited":
      return [
        ...(change.added.length > 0 ? [`now rests on ${list(change.added)} too`] : []),
        ...(change.removed.length > 0 ? [`no longer rests on ${list(change.removed)}`] : []),
      ]
        .map((text, i) => (i === 0 ? `${capital(nameOf(change.subject, words))} ${text}` : text))
        .join(", and ");
    case "sources-added":
      return `${count(change.sources.length, "new source")}: ${list(change.sources)}`;
    case "sources-dropped": {
      const [sources, their] = [count(change.sources.length, "source"), change.sources.length === 1 ? "its" : "their"];
      const how = change.elsewhere ? "no longer cited here, only in other files" : `lost ${their} last claim`;
      return `${sources} ${how}: ${list(change.sources)}`;
    }
  }
}

/** "Diplomats accepted: 11 → 12 of 192" */
export function countSentence({ value, was, now, of }: CountChange): string {
  return `${value.label}: ${was}${of.was === of.now ? "" : ` of ${of.was}`} → ${now} of ${of.now}`;
}

function nameOf(subject: Subject, words: DateWords): string {
  const dated = (text: string) => wordDate(partialDate(text), words);
  switch (subject.of) {
    case "event":
      return `event of ${dated(subject.date)} (${subject.kind})`;
    case "source":
      return `“${subject.title}” (${subject.publisher}, ${dated(subject.published)})`;
    case "claim":
      return `claim “${subject.id.replaceAll("-", " ")}”`;
    case "correction":
      return `correction of ${dated(subject.date)} (${subject.record})`;
    case "answer":
      return `answer “${subject.label}” to ${subject.facet}`;
    case "entry":
      return subject.name;
    case "file":
      return "";
  }
}

/** A word of the content keeps its letters, because that is how it stands in the file. */
const capital = (text: string) => (/^[a-z-]+\./.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1));

function arrival(change: Change & { type: "added" | "removed" }, words: DateWords): string {
  const name = nameOf(change.subject, words) || "page";
  const basis = change.type === "added" && change.sources > 0 ? `, on ${count(change.sources, "source")}` : "";
  const text = change.text === null ? "" : `: “${change.text}”`;
  return `${change.type === "added" ? `New ${name}` : `${capital(name)} removed`}${basis}${text}`;
}

/** What editors and readers call the fields of a file. */
const FIELDS: Readonly<Record<string, string>> = {
  url: "address",
  via: "carried by",
  archived: "archived copy",
  ahead: "reason for an older source",
  short: "abbreviation",
  inSentence: "name in a sentence",
  checked: "last gone through",
  days: "days whose pages stay",
  ids: "former ids of events",
};

function changed({ subject, field, was, now }: Change & { type: "changed" }, words: DateWords): string {
  const isDate = ["date", "published", "checked"].includes(field);
  const shown = (text: string | null) => (text === null ? "none" : isDate ? wordDate(partialDate(text), words) : text);
  const name = nameOf(subject, words);
  const arrow = `${shown(was)} → ${shown(now)}`;
  if (subject.of === "answer") {
    if (was === null) return `New ${name} (${subject.id})`;
    return now === null
      ? `${capital(name)} removed (${subject.id})`
      : `${subject.facet}: answer renamed: “${was}” → “${now}”`;
  }
  if (subject.of === "event" && field === "certainty") return `${capital(name)} now ${now}, before ${was}`;
  if (subject.of === "event" && field === "date") return `${capital(name)} now dated ${shown(now)}`;
  if (subject.of === "source") return `Source ${name}: ${FIELDS[field] ?? field} ${arrow}`;
  const of = [name, FIELDS[field] ?? field].filter((text) => text !== "").join(": ");
  return `${capital(of)}: ${arrow}`;
}

function reworded({ subject, field, was, now }: Change & { type: "reworded" }, words: DateWords): string {
  const verb = was === null ? "added" : now === null ? "removed" : "reworded";
  const name = nameOf(subject, words).replace(/^event /, "");
  const what = FIELDS[field] ?? field;
  const isFile = subject.of === "entry" || subject.of === "file";
  const whole = isFile ? name || what : `${what} of ${subject.of === "event" ? name.replace(/^of /, "") : name}`;
  const wording = wordingText(wordingOf(was, now));
  return `${capital(whole)} ${verb}${wording === "" ? "" : `: ${wording}`}`;
}
