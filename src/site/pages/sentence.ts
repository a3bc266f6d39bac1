import type { Dataset, TrackerRecord } from "../../tracker/dataset.ts";
import { wordSince, type DateWords } from "../../tracker/dates.ts";
import type { State } from "../../tracker/fold.ts";
import { ladderOf, valueOf } from "../content/facets.ts";

/** The answer of one record in a sentence, from the tracker's template for its rung. */
export function stateSentence(dataset: Dataset, record: TrackerRecord, state: State, words: DateWords): string {
  const held = state[dataset.tracker.ladder];
  const template = valueOf(ladderOf(dataset), held?.value).sentence ?? "";
  // Functions as replacements, so that a name with "$&" in it stays a name.
  const sentence = template
    .replaceAll("{state}", () => record.inSentence)
    .replaceAll("{since}", () => (held ? wordSince(held.since, words) : ""));
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
