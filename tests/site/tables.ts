/** Rows of record tables: those that a page shows, and those that the content asks for. */
import { tracker, nameOf, type RecordFile } from "./content.ts";
import { eventPath, heldOn, inOrder, reached, shown } from "./fold.ts";
import { all, attribute, byId, one, text, type Element } from "./html.ts";

/** A cell: what it says, since when in words and as a machine reads it, and where that leads. */
export type Cell = string[];

/** A row: the record's address and name, and a cell for each facet. */
export interface Row {
  path: string;
  name: string;
  cells: Cell[];
}

const { ladder, facets } = tracker;
const order = [ladder, ...Object.keys(facets).filter((facet) => facet !== ladder)];

/** The rows that a table has to have on a day. */
export function expectedRows(list: readonly RecordFile[], day?: string): Row[] {
  return inOrder(list, day).map((record) => ({
    path: record.path,
    name: nameOf(record),
    cells: order.map((facet) => {
      const held = heldOn(record, facet, day);
      if (!held) return facet === ladder ? [shown(facet, undefined)] : [];
      const { date } = held.event;
      return [shown(facet, held.value), reached(date), date.replace("~", ""), eventPath(record, held.event)];
    }),
  }));
}

/** The rows that a table has. */
export function rowsOf(table: Element): Row[] {
  return all(table, "tbody tr").map((row) => {
    const link = one(row, "th a");
    const [rung, since, , ...others] = all(row, "td");
    return {
      path: attribute(link, "href")!,
      name: text(link),
      cells: [[...value(rung!), ...moment(since!)], ...others.map((cell) => [...value(cell), ...moment(cell)])],
    };
  });
}

const value = (cell: Element): Cell => all(cell, ".value").map(text);

const moment = (cell: Element): Cell =>
  all(cell, "a").flatMap((link) => {
    const time = one(link, "time");
    return [text(time), attribute(time, "datetime")!, attribute(link, "href")!];
  });

/** The addresses of the notes that a row's rung refers to. */
export function rowSources(page: Element, row: Element): string[] {
  return all(row, ".refs a").map((link) => {
    const note = byId(page, attribute(link, "href")!.slice(1))!;
    return attribute(one(note, "a[href^=http]"), "href")!;
  });
}
