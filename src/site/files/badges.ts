/** What badges say. */
import { allRecords, type Dataset, type TrackerRecord } from "../../tracker/dataset.ts";
import { partialDate, wordDate } from "../../tracker/dates.ts";
import { stateOn } from "../../tracker/fold.ts";
import type { Words } from "../../words/en.ts";
import { answerOn } from "../pages/answer.ts";
import { ladderOf, valueOf } from "../content/facets.ts";

/** Every badge by its name: that of each record, and `count`. */
export function badgesOf(dataset: Dataset, words: Words): Map<string, ReturnType<typeof badge>> {
  const { subject, answer, ladder } = dataset.tracker;
  const say = (name: string, value: string) => {
    const date = wordDate(partialDate(dataset.asOf), words.dates);
    return words.badge.title(name, value, date);
  };
  const { count } = answerOn(dataset, dataset.asOf, words);
  const counted = words.badge.count(count, dataset.members, valueOf(ladderOf(dataset), answer.value).label);
  const rung = (record: TrackerRecord) => stateOn(record, dataset.asOf)[ladder]?.value;
  return new Map([
    ...allRecords(dataset).map((record) => {
      const value = rung(record);
      const { label } = valueOf(ladderOf(dataset), value);
      // Alone on another page it must say of whom it speaks, or it reads as a word about the state.
      const name = words.badge.name(record.name, subject.name);
      return [record.id, badge(dataset, name, label, value, say(name, label))] as const;
    }),
    ["count", badge(dataset, subject.name, counted, answer.value, say(subject.name, counted))],
  ]);
}

function badge(dataset: Dataset, name: string, words: string, rung: string | undefined, title: string) {
  const { glyph, light, dark } = valueOf(ladderOf(dataset), rung);
  return { name, value: `${glyph} ${words}`, light: light!, dark: dark!, title };
}
