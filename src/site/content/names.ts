import { geography } from "../../io/geography.ts";
import type { Dataset } from "../../tracker/dataset.ts";

/** All names of every state in the table, in every language known, by the key of its row. */
export function namesByRow({ countries, unrecorded }: Dataset): Record<string, string> {
  const known = (code: string | undefined, shown: string) => {
    const { name = "", names = [] } = geography.get(code ?? "") ?? {};
    return name === shown ? names : [name, ...names];
  };
  const recorded = countries.map(
    ({ code, id, name, short = "" }) => [code ?? id, [...known(code, name), id, short]] as const,
  );
  const others = unrecorded.map(({ code, name }) => [code, known(code, name)] as const);
  return Object.fromEntries([...recorded, ...others].map(([key, names]) => [key, names.filter(Boolean).join("|")]));
}
