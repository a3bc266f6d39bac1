import { geography } from "../io/geography.ts";
import type { Dataset } from "../tracker/dataset.ts";

/** All names of every state in the table, in every language known, by the key of its row. */
export function namesByRow({ countries, unrecorded }: Dataset): Record<string, string> {
  const known = (code: string | undefined) => geography.get(code ?? "")?.names ?? [];
  const recorded = countries.map(({ code, id, short = "" }) => [code ?? id, [...known(code), id, short]] as const);
  const others = unrecorded.map(({ code }) => [code, known(code)] as const);
  return Object.fromEntries([...recorded, ...others].map(([key, names]) => [key, names.filter(Boolean).join("|")]));
}
