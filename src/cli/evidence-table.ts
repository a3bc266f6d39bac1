/** The report of `npm run check -- --report`, as lines for a terminal. */
import type { Dataset, TrackerRecord } from "../tracker/dataset.ts";
import { evidenceOf, evidenceTotals, type Evidence, type EvidenceTotals } from "../tracker/evidence.ts";
import { orderedOn } from "../tracker/table.ts";

/**
 * Lists what the records rest on, states before organisations, each in the order of the ladder, and adds up both.
 * @param isWanted of which files to speak
 */
export function evidenceTable(dataset: Dataset, isWanted: (path: string) => boolean): string {
  const groups = [dataset.countries, dataset.organisations].map((records) =>
    orderedOn(dataset, dataset.asOf, records)
      .filter(({ record }) => isWanted(record.path))
      .map(({ record }) => evidenceOf(record, dataset, dataset.asOf)),
  );
  const lines = aligned([head(dataset), ...groups.flat().map(cells)]);
  const [states = [], organisations = []] = groups.map((all) => evidenceTotals(all, dataset)).map(totalLines);
  return [...lines, "", ...prefixed("States", states), ...prefixed("Organisations", organisations)].join("\n");
}

const head = ({ tracker }: Dataset) => [
  "record",
  tracker.ladder,
  "since",
  "publishers",
  "events",
  "sources",
  "newest",
  "disputed",
  "claimed",
];

/** Columns of numbers, which stand at the right. */
const NUMBERS = new Set([3, 4, 5, 7, 8]);

const nameOf = ({ folder, id }: TrackerRecord) => `${folder}/${id}`;

const cells = ({ record, rung, events, sources, newest, disputed, claimed }: Evidence): string[] => [
  nameOf(record),
  rung?.value ?? "-",
  rung?.since.text ?? "-",
  rung === undefined ? "-" : String(rung.publishers),
  String(events),
  String(sources),
  newest?.text ?? "-",
  String(disputed),
  String(claimed),
];

/** Pads each column to its widest cell. */
function aligned(rows: readonly string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const pad = (cell: string, column: number) =>
    NUMBERS.has(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!);
  return rows.map((row) => row.map(pad).join("  ").trimEnd());
}

function totalLines({ records, events, sources, disputed, claimed, rungs, single }: EvidenceTotals): string[] {
  if (records === 0) return [];
  const counts = [...rungs].map(([value, count]) => `${value ?? "none"} ${count}`);
  return [
    `records ${records}, events ${events}, disputed ${disputed}, claimed ${claimed}, sources ${sources}`,
    counts.join(", "),
    `on one publisher alone ${single.length}${single.length === 0 ? "" : ` (${single.map(nameOf).join(", ")})`}`,
  ];
}

const prefixed = (title: string, lines: readonly string[]) => lines.map((line) => `${title}: ${line}`);
