/** Enough rows to fill a screen, few enough to be laid out within a frame. */
const SIZE = 25;

/** The rows of a table in their order, in groups that a browser lays out, hides and shows each alone. */
export function rowGroups<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / SIZE) }, (_, i) => rows.slice(i * SIZE, (i + 1) * SIZE));
}
