/** How a column is sorted. */
interface SortOptions {
  locale: string | undefined;
  /** For a column of answers: their `facet:value` words in the tracker's own order. */
  order: readonly string[] | undefined;
}

/** What a row counts for in a column: its answer's place, its date, or its text. */
function valueOf(row: HTMLTableRowElement, column: number, order: readonly string[] | undefined): string {
  if (order) {
    const words = row.dataset["v"]!.split(" ");
    const place = order.findIndex((answer) => words.includes(answer));
    return place < 0 ? "" : String(place);
  }
  const cell = row.cells[column]!;
  const date = cell.querySelector("time")?.dateTime;
  if (date === undefined) return cell.textContent.trim();
  // Of a source of which only the month is known the first day counts, as in the order of the page.
  return row.dataset["k"] === undefined ? date : lastDay(date);
}

/** The last day that a date can mean: of `2025` the 31st of December, of `2025-02` the 28th. */
function lastDay(date: string): string {
  const [year = "", month = "12", day = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()] =
    date.split("-");
  return `${year}-${month}-${day}`;
}

/**
 * Puts the rows of a table in the order of a column, up (1) or down (-1). Empty cells stay at the end either way, and
 * each body of the table keeps its number of rows.
 */
export function sortRows(
  bodies: readonly HTMLTableSectionElement[],
  column: number,
  direction: 1 | -1,
  options: SortOptions,
): void {
  const { compare } = new Intl.Collator(options.locale, { numeric: true });
  const rows = bodies
    .flatMap((body) => [...body.rows])
    .map((row) => ({ row, value: valueOf(row, column, options.order) }));
  rows.sort((a, b) => Number(a.value === "") - Number(b.value === "") || compare(a.value, b.value) * direction);
  const sizes = bodies.map((body) => body.rows.length);
  bodies.forEach((body, i) => body.append(...rows.splice(0, sizes[i]).map(({ row }) => row)));
}
