import type { APIRoute } from "astro";
import { geography } from "../io/geography.ts";
import { getDataset } from "../site/data.ts";

/**
 * The names of all states in every language known, by the key of their table row, for the table's search. It is fetched
 * when a reader first goes to the search field, so that no page carries it.
 */
export const GET: APIRoute = async () => {
  const { countries, unrecorded } = await getDataset();
  const names = [
    ...countries.map(({ code, id, short }) => ({ code, key: code ?? id, more: [id, short] })),
    ...unrecorded.map(({ code }) => ({ code, key: code, more: [] })),
  ];
  const entries = names.map(
    ({ code, key, more }) =>
      [key, [...(geography.get(code ?? "")?.names ?? []), ...more].filter(Boolean).join("|")] as const,
  );
  return Response.json(Object.fromEntries(entries));
};
