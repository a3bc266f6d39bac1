import type { CiteItem } from "./item.ts";

/** A record of RIS, of the type "electronic", for reference managers. */
export function ris(item: CiteItem): string {
  const [year, month, day] = item.issued["date-parts"][0];
  const two = (part: number | undefined) => (part === undefined ? "" : String(part).padStart(2, "0"));
  const tags: [string, string | undefined][] = [
    ["TY", "ELEC"],
    ["ID", item.id],
    ["TI", item.title],
    ...(item.author ?? []).map(({ literal }): [string, string] => ["AU", literal]),
    ["T2", item["container-title"]],
    ["PY", String(year)],
    ["DA", `${year}/${two(month)}/${two(day)}/`],
    ["UR", item.URL],
    ["L2", item.archive_location],
    ["LA", item.language],
    ["ER", ""],
  ];
  return tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`])).join("\n");
}
