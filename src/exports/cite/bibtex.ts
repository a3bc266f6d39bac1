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

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** An entry of BibTeX, of the type `online`, which biblatex and all readers know. */
export function bibtex(item: CiteItem): string {
  const [year, month, day] = item.issued["date-parts"][0];
  const container = item["container-title"];
  const { archive_location: archived } = item;
  const about = item.issued.circa ? ["Date approximate"] : [];
  const note = [...about, ...(archived === undefined ? [] : [`Archived: ${tex(archived)}`])].join(". ");
  const fields = {
    title: `{${tex(item.title)}}`,
    author: item.author?.map(({ literal }) => `{${tex(literal)}}`).join(" and "),
    howpublished: container === undefined ? undefined : tex(container),
    year: String(year),
    day: day === undefined ? undefined : String(day),
    url: address(item.URL),
    language: item.language,
    note: note === "" ? undefined : note,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  // Months are macros of BibTeX, so they stand without braces.
  if (month !== undefined) lines.push(`  month = ${MONTHS[month - 1]},`);
  return `@online{${item.id},\n${lines.join("\n")}\n}`;
}
