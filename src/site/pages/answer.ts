/** The answer to the site's question on a day. */
import type { Dataset, TrackerRecord } from "../../tracker/dataset.ts";
import { partialDate, wordDate, wordSince, type Day, type DateWords, type PartialDate } from "../../tracker/dates.ts";
import { tableOn } from "../../tracker/table.ts";
import type { Words } from "../../words/en.ts";

/** A state that answers with yes, and since when. */
export interface Yes {
  record: TrackerRecord;
  since: PartialDate;
}

export interface Answer {
  /** Members of the United Nations, which are counted. */
  members: Yes[];
  /** States that are not members. */
  outside: Yes[];
  /** A sentence about the states just short of a yes. */
  beyond: string | undefined;
}

/** The day from which the question can be asked, in words, when another day lies before it. */
export function askedFrom({ tracker: { subject } }: Dataset, day: Day, words: DateWords): string | undefined {
  const { since } = subject;
  return since !== undefined && day < since ? wordDate(partialDate(since), words) : undefined;
}

/** Who answers the question with yes on a day, and how many come close. */
export function answerOn(dataset: Dataset, day: Day): Answer {
  const { answer, ladder } = dataset.tracker;
  const held = tableOn(dataset, day).flatMap(({ record, state }) => {
    const rung = state[ladder];
    return rung ? [{ record, since: rung.since, value: rung.value }] : [];
  });
  const member = ({ record }: Yes) => record.standing === "member";
  const yes = held.filter(({ value }) => value === answer.value);
  const close = held.filter((one) => member(one) && answer.beyond?.values.includes(one.value)).length;
  const sentence = answer.beyond?.[close === 1 ? "one" : "many"].replace("{count}", String(close));
  return {
    members: yes.filter(member),
    outside: yes.filter((one) => !member(one)),
    beyond: close > 0 ? sentence : undefined,
  };
}

/** The same in plain text. Before the question can be asked nobody has answered it with no, so nobody is counted. */
export function answerText(dataset: Dataset, day: Day, { home, dates }: Words): string {
  const from = askedFrom(dataset, day, dates);
  if (from !== undefined) return home.early(from);
  const { members, outside, beyond } = answerOn(dataset, day);
  const named = members.map(({ record, since }) => `${record.name} ${wordSince(since, dates)}`).join(", ");
  const count = `${home.counted(members.length)}${home.ofMembers(dataset.members)}${named && `: ${named}`}.`;
  const others = outside.length > 0 ? home.alsoOutside(outside.map(({ record }) => record.name)) : "";
  return [count, others, beyond].filter(Boolean).join(" ");
}
