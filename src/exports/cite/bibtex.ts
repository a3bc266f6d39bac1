import type { CiteItem } from "./item.ts";

const ESCAPES: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text in a field. Letters of all scripts stay as they are; every BibTeX of today reads UTF-8. */
const tex = (text: string) => text.replace(/[\\{}~^&%$#_]/g, (character) => ESCAPES[character] ?? `\\${character}`);

/** An address as it is: escaped, it would lead nowhere. Braces, which would end the field, are encoded. */
const address = (url: string) => url.replace(/[{}]/g, encodeURIComponent);

/** An entry of BibTeX, of the type `misc`, which all styles know. */
export function bibtex(item: CiteItem): string {
  const [year, month, day] = item.issued["date-parts"][0];
  const container = item["container-title"];
  const fields = {
    title: `{${tex(item.title)}}`,
    author: item.author?.map(({ literal }) => `{${tex(literal)}}`).join(" and "),
    howpublished: container === undefined ? undefined : tex(container),
    year: String(year),
    month: month === undefined ? undefined : String(month),
    day: day === undefined ? undefined : String(day),
    url: address(item.URL),
    language: item.language,
    note: item.archive_location === undefined ? undefined : `Archived: ${tex(item.archive_location)}`,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  return `@misc{${item.id},\n${lines.join("\n")}\n}`;
}
