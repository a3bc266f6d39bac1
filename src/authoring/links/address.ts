/** Every web address of the sources, with all places where it stands. */
import type { Parts } from "../rules/parts.ts";
import type { Problem } from "../messages/problems.ts";

/** Where an address stands: a problem that is still without a message. */
type Place = Omit<Problem, "message">;

/** An address that sources give. */
export interface Address {
  url: string;
  /** Where it stands as `url` or `archived` of a source. */
  places: Place[];
  /** Archived copies that the sources give beside it. */
  copies: string[];
}

/** The addresses of all sources that could be read, each once, in the order of the files. */
export function addressesOf(files: readonly Parts[]): Address[] {
  const found = new Map<string, Address>();
  const add = (url: string, place: Place, copy?: string) => {
    const address = found.get(url) ?? { url, places: [], copies: [] };
    found.set(url, address);
    address.places.push(place);
    if (copy !== undefined && !address.copies.includes(copy)) address.copies.push(copy);
  };
  for (const { file, sources } of files) {
    for (const [key, source] of sources) {
      if (!source) continue;
      const place = (field: string): Place => {
        const { message: _, ...at } = file.problem(["sources", key, field], "");
        return at;
      };
      add(source.url, place("url"), source.archived);
      if (source.archived !== undefined) add(source.archived, place("archived"));
    }
  }
  return [...found.values()];
}
