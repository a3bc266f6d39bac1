/** What people write instead of the right thing, field by field. What the check says of it, the guide asks the check. */
import type { Geography } from "../../tracker/geography.ts";
import type { TrackerFile } from "../../tracker/schema/tracker.ts";
import type { Fields, GroupName, Sample, SampleFile } from "./sample.ts";

/** A wrong value; or other lines, with the change that they make to a file. */
export type Mistake = string | { shown: string; change: (file: SampleFile) => SampleFile };

/** Mistakes by group and field. */
export type Mistakes = Readonly<Record<GroupName, Readonly<Record<string, readonly Mistake[]>>>>;

type OfGroup = Mistakes[GroupName];

/** The mistakes for the vocabulary of a tracker. */
export function mistakesOf(tracker: TrackerFile, sample: Sample, geography: Geography): Mistakes {
  const [event = {}] = sample.record.entries;
  const { code = "", checked = "" } = sample.record.top;
  const [key = ""] = Object.keys(sample.record.sources);
  const name = geography.get(code)?.name ?? code.toLowerCase();
  return {
    record: { code: [name], checked: [checked.slice(0, 7)], ...inRecord(event, key) },
    event: inEvent(tracker, event, key, checked),
    source: SOURCE,
    correction: { date: [checked.slice(0, 7)], ...inCorrection(key) },
    claim: inClaim(key),
  };
}

/** A key that no source has, near to one that there is. */
const noSuch = (key: string) => key.replace(/-\d+$/, "");

const inRecord = (event: Fields, key: string): OfGroup => ({
  name: [""],
  short: ["a name in full instead of its letters"],
  "in-sentence": ['"the Northern Isles'],
  note: [`Talks began<br>in 2022.[^${key}]`, `Talks began in 2022.[^${noSuch(key)}]`],
  events: [laterFirst(event)],
  sources: [uncited(key)],
});

function inEvent(tracker: TrackerFile, event: Fields, key: string, checked: string): OfGroup {
  const { kind = "", sets = "" } = event;
  const dispute = "One paper gives 3 July; another, 4 July.";
  const unset = eventWith(event, { sets: undefined }, ["kind", "summary"]);
  return {
    date: ["3 July 2025", "2025-06-31"],
    kind: [misspelt(kind)],
    summary: ["The minister said: it is done.", ""],
    sets: [sets.replace(/[^ ]+(?=\}$)/, misspelt), ...(tracker.kinds[kind]?.["must-set"] === undefined ? [] : [unset])],
    sources: [key, `[${noSuch(key)}]`],
    added: [checked.slice(0, 7), laterThan(checked)],
    id: ["The handover"],
    certainty: [
      eventWith(event, { certainty: "claimed" }, ["sets", "certainty"]),
      eventWith(event, { certainty: "disputed" }, ["certainty"]),
    ],
    disputes: [
      eventWith(event, { certainty: "confirmed", disputes: Object.keys(tracker.disputes ?? {})[0] ?? "rank" }, [
        "certainty",
        "disputes",
      ]),
      ...(tracker.disputes ? [eventWith(event, { certainty: "disputed", dispute }, ["certainty", "dispute"])] : []),
    ],
    dispute: [eventWith(event, { certainty: "confirmed", dispute }, ["certainty", "dispute"])],
    ahead: [olderSource(key, event)],
  };
}

const SOURCE: OfGroup = {
  title: ["Moscow: new government recognised"],
  publisher: ["@ap"],
  via: ["[Star Tribune, Moscow Times]"],
  published: ["last July"],
  url: ["www.example.org/news/1"],
  language: ["English"],
  kind: ["newspaper"],
  archived: ["https://archive.example.org/news/1"],
};

const inCorrection = (key: string): OfGroup => ({
  record: ["Northland"],
  was: [""],
  now: ["The day is 3 July 2025. ![The page](https://www.example.org/page.png)"],
  why: [`The ministry's own statement.[^${noSuch(key)}]`],
  sources: [key],
  days: ["[2025-07]"],
  ids: ["[recognition]"],
});

const inClaim = (key: string): OfGroup => ({
  id: ["Date of recognition"],
  claim: [""],
  verdict: ["true"],
  finding: ["Two agencies report it.[^Associated Press]"],
  sources: [`[${key}, ${key}]`],
});

/** The same day of the next year. */
const laterThan = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** A word with its last letter but one left out. */
const misspelt = (word: string) => word.slice(0, -2) + word.slice(-1);

/** Other fields of the event, of which some lines are shown. */
function eventWith(event: Fields, fields: Fields, shown: readonly string[]): Mistake {
  const changed = { ...event, ...fields };
  return {
    shown: shown.map((field) => `${field}: ${changed[field]}`).join("\n"),
    change: (file) => ({ ...file, entries: [changed] }),
  };
}

function olderSource(key: string, { date }: Fields): Mistake {
  const published = "2025-06-30";
  return {
    shown: `- date: ${date}\n  …\n${key}:\n  published: ${published}`,
    change: (file) => ({ ...file, sources: { [key]: { ...file.sources[key], published } } }),
  };
}

function laterFirst(event: Fields): Mistake {
  const earlier = "2022-04-09";
  return {
    shown: `- date: ${event["date"]}\n  …\n- date: ${earlier}\n  …`,
    change: (file) => ({ ...file, entries: [event, { ...event, date: earlier }] }),
  };
}

function uncited(key: string): Mistake {
  const other = key.replace(/^[a-z]+/, "herald");
  return {
    shown: `${other}:\n  title: …`,
    change: (file) => ({
      ...file,
      sources: { ...file.sources, [other]: { ...file.sources[key], url: "https://www.example.org/news/2" } },
    }),
  };
}
