/** Who may follow: the precedent's steps, and how far each other state has come. */
import { sourcesOf, type Dataset, type TrackerEvent, type TrackerRecord } from "../../tracker/dataset.ts";
import { partialDate, wordDate, type Day, type PartialDate } from "../../tracker/dates.ts";
import { moveUpTo, type Move } from "../../tracker/direction.ts";
import { stretchesOf } from "../../tracker/fold.ts";
import { once } from "../../tracker/once.ts";
import type { NextSection } from "../../tracker/schema/next.ts";
import { lastWord, stepsTaken, type StepTaken } from "../../tracker/steps.ts";
import { tableOn, type Row } from "../../tracker/table.ts";
import type { Words } from "../../words/en.ts";

/** A state that may follow. */
export interface Follower extends Row {
  taken: StepTaken[];
  /** How many of the steps hold now. */
  holding: number;
  move: Move;
  word: TrackerEvent | undefined;
}

/** What the page shows; undefined where the tracker compares no precedent. */
export interface NextView {
  next: NextSection;
  precedent: TrackerRecord;
  /** When the precedent answered yes. */
  date: PartialDate;
  /** The precedent's steps before that day, oldest first. */
  steps: StepTaken[];
  followers: Follower[];
  /** How many states are listed nowhere on the page. */
  rest: number;
}

/** The comparison on the day that the site speaks of. */
export const nextView = once((dataset: Dataset): NextView | undefined => {
  const { tracker, asOf, countries, unrecorded } = dataset;
  const { next, ladder, answer } = tracker;
  const precedent = countries.find(({ id }) => id === next?.precedent);
  const reached = precedent && stretchesOf(precedent, ladder).find(({ value }) => value === answer.value);
  if (!next || !reached) return undefined;
  const steps = stepsTaken(precedent, next, reached.from);
  const others = tableOn(dataset, asOf).filter(({ state }) => state[ladder]?.value !== answer.value);
  const followers = others
    .map((row) => followerOf(dataset, row, next))
    .filter(({ taken, word }) => taken.length > 0 || word);
  const yes = countries.length - others.length;
  return {
    next,
    precedent,
    date: reached.event.date,
    steps: steps.sort((a, b) => compare(a.event.effective, b.event.effective)),
    followers: inOrder(followers, Object.keys(tracker.facets[ladder]?.values ?? {}), ladder),
    rest: countries.length + unrecorded.length - followers.length - yes,
  };
});

function followerOf(dataset: Dataset, row: Row, next: NextSection): Follower {
  const { record } = row;
  const taken = stepsTaken(record, next, dataset.asOf);
  return {
    ...row,
    taken,
    holding: taken.filter(({ ended }) => !ended).length,
    move: moveUpTo(dataset, record, dataset.asOf),
    word: lastWord(record, next, dataset.asOf),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The highest rung first, then the most steps, then the newest move; the order of the table where all are equal. */
function inOrder(followers: Follower[], rungs: readonly string[], ladder: string): Follower[] {
  const rung = ({ state }: Follower) => {
    const value = state[ladder]?.value;
    return value === undefined ? rungs.length : rungs.indexOf(value);
  };
  const moved = ({ state }: Follower): Day => state[ladder]?.event.effective ?? "";
  return followers.toSorted((a, b) => rung(a) - rung(b) || b.holding - a.holding || compare(moved(b), moved(a)));
}

/** The most states that a sentence can name and still be read. */
const NAMED = 3;

/** Which states have taken the most of the steps, in a sentence. */
export function nextFinding({ precedent, steps, followers }: NextView, { next, site }: Words): string {
  const most = Math.max(0, ...followers.map(({ holding }) => holding));
  const names = followers.filter(({ holding }) => holding === most).map(({ record }) => record.inSentence);
  if (most === 0) return next.none(precedent.inSentence);
  if (names.length > NAMED) return next.mostMany(names.length, most, steps.length, precedent.inSentence);
  return next.most(site.list(names), most, steps.length, precedent.inSentence);
}

/** Who says what an event says: the best source to name. */
export const bestSource = (record: TrackerRecord, event: TrackerEvent) => sourcesOf(record, event)[0];

/** The page's line for search engines and previews. */
export function nextDescription(dataset: Dataset, { next }: Words): string {
  return next.description(nextView(dataset)?.precedent.inSentence ?? "");
}

/** A day in words. */
export const sayDay = (day: Day, { dates }: Words): string => wordDate(partialDate(day), dates);
