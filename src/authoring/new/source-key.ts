import { idFrom } from "../../tracker/schema/fields.ts";

/** A key for a source: its publisher and date, with a number where the file has that key already. */
export function sourceKey(publisher: string, published: string, taken: ReadonlySet<string>): string {
  const name = idFrom(publisher);
  const base = `${name === "" ? "source" : name}-${published.replace("~", "")}`;
  for (let n = 1; ; n++) {
    const key = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(key)) return key;
  }
}
