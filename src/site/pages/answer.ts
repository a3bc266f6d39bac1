/** The answer to the site's question on a day. */
import type { Dataset, TrackerRecord } from "../../tracker/dataset.ts";
import { partialDate, wordDate, wordSince, type Day, type DateWords } from "../../tracker/dates.ts";
import type { FacetState } from "../../tracker/fold.ts";
import { tableOn } from "../../tracker/table.ts";
import type { Words } from "../../words/en.ts";

/** A state that answers with yes. */
interface Yes {
  record: TrackerRecord;
  state: FacetState;
}

/** The answer in parts, so that a page can make its records links. */
export interface Answer {
  /** How many members of the United Nations say yes. */
  count: number;
  /** What follows that number: words, and records to be named. */
  rest: (string | TrackerRecord)[];
  /** A sentence about the states just short of a yes. */
  beyond: string | undefined;
}

/** The most states that a sentence can name and still be read. */
const NAMED = 3;

/** The day from which the question can be asked, in words, when another day lies before it. */
export function askedFrom({ tracker: { subject } }: Dataset, day: Day, words: DateWords): string | undefined {
  const { since } = subject;
  return since !== undefined && day < since ? wordDate(partialDate(since), words) : undefined;
}

/** Who answers the question with yes on a day, and how many come close. A few are named; of many, the newest. */
export function answerOn(dataset: Dataset, day: Day, { home, dates }: Words): Answer {
  const { answer, ladder } = dataset.tracker;
  const all = tableOn(dataset, day).flatMap(({ record, state }) => {
    const rung = state[ladder];
    return rung ? [{ record, state: rung }] : [];
  });
  const isMember = ({ record }: Yes) => record.standing === "member";
  const yes = all.filter(({ state }) => state.value === answer.value);
  const [members, outside] = [yes.filter(isMember), yes.filter((one) => !isMember(one))];
  const close = all.filter((one) => isMember(one) && answer.beyond?.values.includes(one.state.value)).length;
  const sentence = answer.beyond?.[close === 1 ? "one" : "many"].replace("{count}", String(close));
  return {
    count: members.length,
    rest: [
      home.ofMembers(dataset.members, dataset.subjectIsMember),
      ...namedOrNewest(members, dataset.members, { home, dates }),
      ".",
      outside.length > 0
        ? ` ${home.alsoOutside(outside.map(({ record }) => record.name).slice(0, NAMED), outside.length)}`
        : "",
    ],
    beyond: close > 0 ? sentence : undefined,
  };
}

/** Up to three states with their dates; of more, their share and the newest. */
function namedOrNewest(yes: readonly Yes[], of: number, { home, dates }: Pick<Words, "home" | "dates">) {
  const since = ({ record, state }: Yes) => [record, `, ${wordSince(state.since, dates)}`];
  if (yes.length <= NAMED) return yes.flatMap((one, i) => [i === 0 ? ": " : "; ", ...since(one)]);
  const newest = yes.reduce((a, b) => (b.state.event.effective > a.state.event.effective ? b : a));
  return [home.share(yes.length / of), ...since(newest)];
}

/** The same in plain text. Before the question can be asked nobody has answered it with no, so nobody is counted. */
export function answerText(dataset: Dataset, day: Day, words: Words): string {
  const { home, dates } = words;
  const from = askedFrom(dataset, day, dates);
  if (from !== undefined) return home.early(from);
  const { count, rest, beyond } = answerOn(dataset, day, words);
  const text = rest.map((part) => (typeof part === "string" ? part : part.name)).join("");
  return [home.counted(count) + text, beyond].filter(Boolean).join(" ");
}
