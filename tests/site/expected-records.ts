/** Records, their events and their sources as the files of the API must hold them, worked out from the content. */
import countries from "world-countries";
import {
  asOf,
  codes,
  nameOf,
  publishers,
  states,
  tracker,
  type EventFile,
  type RecordFile,
  type SourceFile,
} from "./content.ts";
import {
  at,
  dated,
  eventKey,
  everybody,
  inNames,
  keyOf,
  plain,
  plainOrNull,
  urlOf,
  type Json,
} from "./expected-values.ts";
import { moved } from "./expected-steps.ts";
import { heldOn, lastDay } from "./fold.ts";

function facet(record: RecordFile | undefined, key: string, day: string): Json {
  const { values, unset } = tracker.facets[key]!;
  const held = record && heldOn(record, key, day);
  if (!record || !held)
    return {
      value: null,
      label: unset.label,
      ...dated("since", undefined),
      event: null,
      sources: [],
      confirmed_by: [],
      certainty: null,
      disputes: null,
    };
  const later = record.events.slice(record.events.indexOf(held.event) + 1);
  const again = later.filter(({ date, sets }) => sets?.[key] === held.value && lastDay(date, record.checked) <= day);
  return {
    value: held.value,
    label: values[held.value]!.label,
    ...dated("since", held.event.date),
    event: eventKey(record, held.event),
    sources: urlOf(record.sources, held.event.sources),
    confirmed_by: again.map((event) => eventKey(record, event)),
    certainty: held.event.certainty ?? "confirmed",
    disputes: held.event.disputes ?? null,
  };
}

const facets = (record: RecordFile | undefined, day = asOf) =>
  Object.fromEntries(Object.keys(tracker.facets).map((key) => [key, facet(record, key, day)]));

/** What is said of a state wherever it is listed. */
function stateFacts(code: string | undefined): Json {
  const found = countries.find(({ cca2 }) => cca2 === code);
  const observer = Object.hasOwn(tracker.universe.observers, code ?? "");
  const standing = observer ? "observer" : found?.unMember ? "member" : "other";
  return { code: code ?? null, region: found?.region ?? null, standing };
}

function counts({ events, sources, path }: RecordFile): Json {
  const published = Object.values(sources).map((source) => source.published);
  const plainDate = (date: string) => date.replace("~", "");
  const newest = published.reduce((a, b) => (plainDate(b) > plainDate(a) ? b : a));
  return {
    events: events.length,
    sources: Object.keys(sources).length,
    ...dated("newest_source", newest),
    page: at(path),
  };
}

/** A state or organisation on a day, without what is only said of it as it is now. */
export function standing(record: RecordFile, day: string): Json {
  const key = keyOf(record);
  const own = key.startsWith("countries/") ? stateFacts(record.code) : { short: record.short ?? null };
  return {
    id: key.split("/")[1],
    record: key,
    name: nameOf(record),
    ...own,
    facets: facets(record, day),
    page: at(record.path),
  };
}

const isoCodes = (code: string | undefined): Json => {
  const found = countries.find(({ cca2, ccn3 }) => cca2 === code && ccn3 !== "");
  return { alpha3: found?.cca3 ?? null, numeric: found?.ccn3 ?? null };
};

export const country = (record: RecordFile): Json => ({
  ...standing(record, asOf),
  recorded: true,
  checked: record.checked,
  ...counts(record),
  ...isoCodes(record.code),
  direction_24_months: moved(record),
});
export const organisation = (record: RecordFile): Json => ({
  ...standing(record, asOf),
  checked: record.checked,
  ...counts(record),
});

export const unrecorded = (): Json[] =>
  codes
    .filter((code) => !states.some((record) => record.code === code))
    .map((code) => ({
      id: null,
      record: null,
      name: tracker.universe.observers[code] ?? countries.find(({ cca2 }) => cca2 === code)!.name.common,
      ...stateFacts(code),
      recorded: false,
      checked: null,
      facets: facets(undefined),
      events: 0,
      sources: 0,
      ...dated("newest_source", undefined),
      page: null,
      ...isoCodes(code),
      direction_24_months: 0,
    }))
    .sort(inNames);

export function eventJson(record: RecordFile, event: EventFile): Json {
  const id = eventKey(record, event);
  return {
    id,
    record: keyOf(record),
    record_name: nameOf(record),
    code: record.code ?? null,
    ...dated("date", event.date),
    effective: lastDay(event.date, record.checked),
    kind: event.kind,
    kind_label: tracker.kinds[event.kind]!.label,
    summary: plain(event.summary),
    certainty: event.certainty ?? "confirmed",
    disputes: event.disputes ?? null,
    dispute: plainOrNull(event.dispute),
    added: event.added ?? null,
    ahead: plainOrNull(event.ahead),
    sets: Object.fromEntries(Object.keys(tracker.facets).map((key) => [key, event.sets?.[key] ?? null])),
    sources: event.sources.map((key) => record.sources[key]!.url),
    page: at(`/${id.replace("#", "/#")}`),
  };
}

export const allEvents = (): Json[] =>
  everybody
    .flatMap((record) => record.events.map((event) => eventJson(record, event)))
    .sort((a, b) => (String(a["effective"]) < String(b["effective"]) ? -1 : a["effective"] === b["effective"] ? 0 : 1));

export const sourceJson = ({ url, title, publisher, via, published, language, kind, archived }: SourceFile): Json => ({
  url,
  title,
  publisher,
  via: via ?? null,
  ...dated("published", published),
  language,
  kind: kind ?? publishers[publisher] ?? null,
  archived: archived ?? null,
});
