/**
 * What the files of the API must hold, object by object, worked out from the content by a second short derivation that
 * shares no line with the site's own. Whatever a file has beyond this, or lacks, is a difference.
 */
import {
  bodies,
  claims,
  corrections,
  members,
  nameOf,
  prose,
  records,
  states,
  tracker,
  type SourceFile,
} from "./content.ts";
import { allEvents, country, organisation, sourceJson, unrecorded } from "./expected-records.ts";
import { at, byName, cited, eventKey, everybody, keyOf, plain, urlOf, type Json } from "./expected-values.ts";
import { allSteps } from "./expected-steps.ts";
import { heldOn } from "./fold.ts";

const nameBy = (key: string) => nameOf(records.find((record) => keyOf(record) === key)!);
function allSources(): Json[] {
  const found = new Map<string, { source: SourceFile; events: Set<string>; pages: Set<string> }>();
  const use = (
    sources: Record<string, SourceFile> = {},
    keys: Iterable<string>,
    kind: "events" | "pages",
    of: string,
  ) => {
    for (const key of keys) {
      const source = sources[key]!;
      if (!found.has(source.url)) found.set(source.url, { source, events: new Set(), pages: new Set() });
      found.get(source.url)![kind].add(of);
    }
  };
  for (const record of everybody) {
    for (const event of record.events) {
      const texts = [event.summary, event.dispute, event.ahead].flatMap(cited);
      use(record.sources, [...event.sources, ...texts], "events", eventKey(record, event));
    }
    use(record.sources, cited(record.note), "pages", at(`${record.path}#note`));
  }
  use(tracker.sources, Object.keys(tracker.sources), "pages", at("/#unrecorded"));
  for (const claim of claims.claims)
    use(claims.sources, [...(claim.sources ?? []), ...cited(claim.finding)], "pages", at(`/claims/#${claim.id}`));
  use(corrections.sources, Object.keys(corrections.sources ?? {}), "pages", at("/corrections/"));
  for (const page of prose) use(page.sources, Object.keys(page.sources ?? {}), "pages", at(page.path));
  // Of which only the month or year is known counts from its first day.
  const first = (date: string) => `${date.replace("~", "")}-01-01`.slice(0, 10);
  const order = ({ published, publisher, url }: SourceFile) => [first(published), publisher, url] as const;
  return [...found.values()]
    .sort((a, b) => {
      const [[day, publisher, url], [otherDay, otherPublisher, otherUrl]] = [order(a.source), order(b.source)];
      if (day !== otherDay) return day > otherDay ? -1 : 1;
      if (publisher !== otherPublisher) return publisher < otherPublisher ? -1 : 1;
      return url < otherUrl ? -1 : 1;
    })
    .map(({ source, events, pages }) => ({ ...sourceJson(source), events: [...events], pages: [...pages] }));
}

const allNotes = (): Json[] =>
  everybody.flatMap((record) => {
    const { note, sources, path } = record;
    if (note === undefined) return [];
    const keys = cited(note);
    const named = { record: keyOf(record), record_name: nameOf(record) };
    return [{ ...named, note: note.trim(), keys, sources: urlOf(sources, keys), page: at(`${path}#note`) }];
  });

const allClaims = (): Json[] =>
  claims.claims.map(({ id, claim, verdict, finding, sources = [] }) => ({
    id,
    claim: plain(claim),
    verdict,
    finding: plain(finding),
    sources: urlOf(claims.sources, [...sources, ...cited(finding)]),
    page: at(`/claims/#${id}`),
  }));

function allCorrections(): Json[] {
  const list = corrections.corrections;
  const names = list.map(({ date, record }) => `${date}-${record.replace("/", "-")}`);
  return list.map(({ date, record, was, now, why, sources = [], days = [], ids = [] }, i) => {
    // Numbered from the oldest on, which stands last.
    const older = names.slice(i + 1).filter((name) => name === names[i]).length;
    const id = older === 0 ? names[i]! : `${names[i]}-${older + 1}`;
    return {
      id,
      date,
      record,
      record_name: nameBy(record),
      was: plain(was),
      now: plain(now),
      why: plain(why),
      sources: urlOf(corrections.sources, [...sources, ...cited(why)]),
      former_events: ids.map((former) => `${record}#${former}`),
      former_days: days,
      page: at(`/corrections/#${id}`),
    };
  });
}

function vocabulary(): Json {
  const { title, question, description, language, subject, ladder, answer, others, kinds, sources } = tracker;
  const counted = states.filter(({ code }) => members.includes(code ?? ""));
  return {
    title,
    question,
    description,
    language,
    subject: { name: subject.name, short: subject.short, code: subject.code },
    members: members.length,
    ladder,
    answer: answer.value,
    others: {
      text: plain(others.text),
      reaches: others.reaches,
      sources: Object.values(sources).map(({ url }) => url),
    },
    facets: Object.entries(tracker.facets).map(([id, { label, question: asked, values, unset }]) => ({
      id,
      label,
      question: asked,
      values: Object.entries(values).map(([value, { label: name, glyph, meaning }]) => {
        const there = counted.filter((record) => heldOn(record, id)?.value === value).length;
        return { id: value, label: name, glyph, meaning, members: there };
      }),
      unset: { label: unset.label, glyph: unset.glyph, meaning: unset.meaning },
    })),
    kinds: Object.entries(kinds).map(([id, { label }]) => ({ id, label })),
  };
}

/** The lists of the API by their names, and the one object that is no list. */
export const expectedLists: Readonly<Record<string, () => Json | Json[]>> = {
  tracker: vocabulary,
  countries: () => [...byName(states).map(country), ...unrecorded()],
  organisations: () => byName(bodies).map(organisation),
  events: allEvents,
  sources: allSources,
  notes: allNotes,
  claims: allClaims,
  corrections: allCorrections,
  steps: allSteps,
};

/** What the file of a list holds beside the list. */
export const expectedBeside: Readonly<Record<string, Json>> = { claims: { about: plain(claims.about) } };
