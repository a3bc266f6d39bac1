/** What the map of today comes to in a sentence. */
import type { Dataset } from "../../tracker/dataset.ts";
import { tableOn } from "../../tracker/table.ts";
import type { Words } from "../../words/en.ts";
import { ladderOf, valueOf } from "../content/facets.ts";

/** How many states a heading names. */
const NAMED = 3;

/** Who answers with yes, how many come close, and in which region most of them lie. */
export function mapFinding(dataset: Dataset, words: Words): string {
  const { answer, ladder } = dataset.tracker;
  const on = (values: readonly string[]) =>
    tableOn(dataset, dataset.asOf).flatMap(({ record, state: { [ladder]: held } }) =>
      held && values.includes(held.value) ? record : [],
    );
  const yes = on([answer.value]);
  const close = on(answer.beyond?.values ?? []);
  const { label } = valueOf(ladderOf(dataset), answer.value);
  const counted = (states: ReturnType<typeof on>) => {
    const [region, most] = largestRegion(states.flatMap((state) => state.region ?? []));
    return words.map.counted(states.length, most, words.table.regions[region] ?? region);
  };
  const named = yes.length <= NAMED ? yes.map(({ name }) => name) : [counted(yes)];
  return words.map.finding(label, words.site.list(named), close.length > 0 ? counted(close) : undefined);
}

/** The region that comes most often, and how often. */
function largestRegion(regions: readonly string[]): [region: string, count: number] {
  const counts = Map.groupBy(regions, (region) => region);
  const [largest] = [...counts].sort(([, a], [, b]) => b.length - a.length);
  return largest ? [largest[0], largest[1].length] : ["", 0];
}
