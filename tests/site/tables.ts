/** Rows of record tables: those that a page shows, and those that the content asks for. */
import { tracker, nameOf, type RecordFile } from "./content.ts";
import { eventPath, heldOn, inOrder, reached } from "./fold.ts";
import { all, attribute, one, text, type Element } from "./html.ts";

/** A row: the record's address and name, its rung, since when and where that leads, and the other answers. */
export interface Row {
  path: string;
  name: string;
  rung: string;
  since: string[];
  others: string[];
}

const { ladder, facets } = tracker;
const beside = Object.keys(facets).filter((facet) => facet !== ladder);

/** The rows that a table has to have on a day. */
export function expectedRows(list: readonly RecordFile[], day?: string): Row[] {
  return inOrder(list, day).map((record) => {
    const held = heldOn(record, ladder, day);
    const date = held?.event.date ?? "";
    const answer = (facet: string) => {
      const value = heldOn(record, facet, day)?.value;
      return value === undefined ? "" : (facets[facet]!.values[value]!.short ?? facets[facet]!.values[value]!.label);
    };
    return {
      path: record.path,
      name: nameOf(record),
      rung: held ? facets[ladder]!.values[held.value]!.label : facets[ladder]!.unset.label,
      since: held ? [reached(date, "short"), date.replace("~", ""), eventPath(record, held.event)] : [],
      others: beside.map(answer),
    };
  });
}

/** The rows that a table has. */
export function rowsOf(table: Element): Row[] {
  return all(table, "tbody tr").map((row) => {
    const link = one(row, "th a");
    const [rung, since, , , ...others] = all(row, "td");
    return {
      path: attribute(link, "href")!,
      name: text(link),
      rung: text(one(rung!, ".value")),
      since: all(since!, "a").flatMap((a) => {
        const time = one(a, "time");
        return [text(time), attribute(time, "datetime")!, attribute(a, "href")!];
      }),
      others: others.map((cell) => all(cell, ".value").map(said).join("")),
    };
  });
}

/** What a value says, without what is only heard. */
const said = (value: Element): string => {
  const heard = all(value, ".unseen").map(text).join("");
  return text(value)
    .slice(0, heard === "" ? undefined : -heard.length)
    .trim();
};

/** The cell of the source, and the address that it leads to. */
export function rowSource(row: Element): { said: string; href: string | undefined } {
  const cell = all(row, "td")[3]!;
  const [link] = all(cell, "a");
  return { said: text(cell), href: link && attribute(link, "href") };
}
