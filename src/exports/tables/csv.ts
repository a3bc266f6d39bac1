import { stringify } from "csv-stringify/sync";
import type { DataTable } from "./tables.ts";

/**
 * A table as CSV after RFC 4180: UTF-8 without a byte order mark, a head line, CRLF. A text that a spreadsheet would run
 * as a formula (it starts with = + - @, a tab or a line end) gets an apostrophe in front.
 */
export function csvFile({ columns, rows }: DataTable): string {
  return stringify([columns.map(({ name }) => name), ...rows], {
    record_delimiter: "windows",
    escape_formulas: true,
    // A line end of any kind would otherwise stand bare where it is not the one between rows.
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });
}
