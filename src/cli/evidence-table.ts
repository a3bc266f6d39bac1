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
  const columns = columnsOf(dataset);
  const rows = groups.flat().map((evidence) => columns.map(({ cell }) => cell(evidence)));
  const lines = aligned([columns.map(({ head }) => head), ...rows], columns);
  const [states = [], organisations = []] = groups.map((all) => evidenceTotals(all, dataset)).map(totalLines);
  return [...lines, "", ...prefixed("States", states), ...prefixed("Organisations", organisations)].join("\n");
}

interface Column {
  head: string;
  cell: (evidence: Evidence) => string;
  /** Numbers stand at the right. */
  isNumber?: true;
}

const nameOf = ({ folder, id }: TrackerRecord) => `${folder}/${id}`;

function columnsOf({ tracker: { ladder, facets } }: Dataset): Column[] {
  const number = (head: string, of: (evidence: Evidence) => number | undefined): Column => ({
    head,
    cell: (evidence) => String(of(evidence) ?? "-"),
    isNumber: true,
  });
  const others = Object.keys(facets).filter((facet) => facet !== ladder);
  return [
    { head: "record", cell: ({ record }) => nameOf(record) },
    { head: ladder, cell: ({ rung }) => rung?.value ?? "-" },
    { head: "since", cell: ({ rung }) => rung?.since.text ?? "-" },
    number("publishers", ({ rung }) => rung?.publishers),
    { head: "kinds", cell: ({ rung }) => rung?.kinds.join("+") || "-" },
    number("events", ({ events }) => events),
    number("sources", ({ sources }) => sources),
    { head: "newest", cell: ({ newest }) => newest?.text ?? "-" },
    number("disputed", ({ disputed }) => disputed),
    number("claimed", ({ claimed }) => claimed),
    ...others.map((facet): Column => ({ head: facet, cell: ({ answers }) => answers[facet] ?? "-" })),
  ];
}

/** Pads each column to its widest cell. */
function aligned(rows: readonly string[][], columns: readonly Column[]): string[] {
  const widths = columns.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const pad = (cell: string, i: number) =>
    columns[i]?.isNumber ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0);
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
