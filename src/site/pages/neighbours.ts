/** Where a reader of a record may go next: to those that stand like it, and to those around it. */
import { byName, type Dataset, type TrackerRecord } from "../../tracker/dataset.ts";
import { stateOn } from "../../tracker/fold.ts";
import type { Words } from "../../words/en.ts";
import { ladderOf, valueOf } from "../content/facets.ts";

/** The most neighbours of a kind that are named. */
const NAMED = 5;

/** Records on the same rung, and states of the same region that stand on any; none where there are none. */
export function neighbours(dataset: Dataset, record: TrackerRecord, { table }: Words) {
  const { ladder } = dataset.tracker;
  const rung = (one: TrackerRecord) => stateOn(one, dataset.asOf)[ladder]?.value;
  const others = dataset[record.folder].filter((one) => one !== record && rung(one) !== undefined).sort(byName);
  const own = rung(record);
  const alike = own === undefined ? [] : others.filter((one) => rung(one) === own);
  const around = others.filter(({ region }) => region !== undefined && region === record.region);
  const { region = "" } = record;
  return [
    { label: valueOf(ladderOf(dataset), own).label, records: alike.slice(0, NAMED) },
    { label: table.regions[region] ?? region, records: around.filter((one) => !alike.includes(one)).slice(0, NAMED) },
  ].filter(({ records }) => records.length > 0);
}
