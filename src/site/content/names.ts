import { geography, namesOfBody } from "../../io/geography.ts";
import { allRecords, type Dataset } from "../../tracker/dataset.ts";
import { nameIn } from "../../tracker/geography.ts";

/**
 * All names, in every language known, by the key of a row. States that have no row are there too, their usual name
 * first, so that a search can say why it finds none.
 */
export function namesByRow(dataset: Dataset): Record<string, string> {
  const { tracker, unrecorded } = dataset;
  const known = (code: string | undefined, shown: string) => {
    const { name = "", names = [] } = geography.get(code ?? "") ?? {};
    return [name, ...names].filter((one) => one !== shown);
  };
  const rows = new Map<string, string[]>();
  for (const { code, id, name, short = "" } of allRecords(dataset))
    rows.set(code ?? id, [...known(code, name), id, short, ...namesOfBody(short, name)]);
  for (const { code, name } of unrecorded) rows.set(code, known(code, name));
  for (const state of geography.values()) {
    const name = nameIn(tracker.language, state);
    if (!rows.has(state.code)) rows.set(state.code, [name, ...Object.values(state.translations), state.code]);
  }
  return Object.fromEntries([...rows].map(([key, names]) => [key, [...new Set(names)].filter(Boolean).join("|")]));
}
