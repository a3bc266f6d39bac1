/** Lines of a file that stand too far left or right, or are led by tabs. */
import type { Schema } from "../messages/schema-at.ts";
import { keyColumn, linesOf, type Line } from "./lines.ts";
import { placeLines, type Placed } from "./place.ts";

/** Lines that were shifted together, and what belongs at their beginning. */
export interface Shift {
  /** The first of them as it was meant. */
  placed: Placed;
  /** How many columns they are to move; for lines led by tabs those of the first. */
  by: number;
  /** A whole entry of a list or group: its first line and all that belongs to it. */
  whole: boolean;
  /** What a line begins with, by its index: blanks, and in a list its hyphen. */
  lines: Map<number, string>;
}

interface Slip {
  placed: Placed;
  by: number;
  begin: string;
}

/** The shifts of a file, in the order of its lines. Whether they explain what is wrong with it is for others to try. */
export function shiftsOf(text: string, schema: Schema): Shift[] {
  const placed = placeLines(linesOf(text), schema);
  const slips = placed.map(slipOf);
  const shifts: Shift[] = [];
  for (let i = 0; i < slips.length; i++) {
    const slip = slips[i];
    if (!slip) continue;
    const inner = membersOf(placed, slip.placed, i);
    const members = placed.slice(i + 1, i + 1 + inner).map((one, n) => slips[i + 1 + n] ?? moved(one, slip.by));
    const whole = inner > 0 && members.every((member) => member?.by === slip.by);
    const count = whole ? inner : runOf(slips, slip, i);
    const together = [slip, ...(whole ? members : slips.slice(i + 1, i + 1 + count))].flatMap((one) => one ?? []);
    const lines = new Map(together.map((one) => [one.placed.line.index, one.begin]));
    shifts.push({ placed: slip.placed, by: slip.by, whole, lines });
    i += count;
  }
  return shifts;
}

function slipOf(placed: Placed): Slip | undefined {
  const { line, part, group } = placed;
  const column = part === "text" ? textColumn(placed) : group.column;
  if (column === undefined) return undefined;
  const begin = part === "hyphen" ? `${" ".repeat(column - 2)}- ` : " ".repeat(column);
  const is = part === "hyphen" ? line.blanks + line.hyphen : line.blanks;
  return is === begin ? undefined : { placed, by: column - (part === "hyphen" ? keyColumn(line) : is.length), begin };
}

/** Where a line of text belongs; undefined where it may stay, because lines of text may stand further right. */
function textColumn({ line, group, text = [] }: Placed): number | undefined {
  const column = group.column + 2;
  const isWithin = ({ blanks }: Line) => blanks.length <= column;
  // YAML takes the first line for the measure of all.
  const leads = !isWithin(line) && text.indexOf(line) < text.findIndex((one) => one.value !== "" && isWithin(one));
  return line.blanks.length < column || leads || line.blanks.slice(0, column).includes("\t") ? column : undefined;
}

/** How many of the following lines belong to the entry that a line begins: deeper in its group, or below its key. */
function membersOf(placed: readonly Placed[], { line, part, group }: Placed, start: number): number {
  if (part !== "hyphen" && (part !== "entry" || group.kind !== "keys")) return 0;
  const end = placed.findIndex(({ group: other }, i) => i > start && !isWithin(other, line));
  return (end < 0 ? placed.length : end) - start - 1;
}

function isWithin(group: Placed["group"] | undefined, line: Line): boolean {
  return group !== undefined && (group.opener === line || isWithin(group.parent, line));
}

/** Text that may stay where it is goes along with the entry that it belongs to. */
function moved(placed: Placed, by: number): Slip | undefined {
  const column = Math.max(placed.line.blanks.length + by, 0);
  return placed.part === "text" ? { placed, by, begin: " ".repeat(column) } : undefined;
}

/** How many of the following lines of the same group are shifted alike. */
function runOf(slips: readonly (Slip | undefined)[], { placed, by }: Slip, start: number): number {
  const isOther = (slip: Slip | undefined) =>
    slip?.placed.group !== placed.group || slip.placed.part !== placed.part || slip.by !== by;
  const rest = slips.slice(start + 1);
  const end = placed.part === "hyphen" ? 0 : rest.findIndex(isOther);
  return end < 0 ? rest.length : end;
}

/** The text with lines put right; a line's own blanks and hyphen make way for what belongs there. */
export function shifted(text: string, shifts: readonly Shift[]): string {
  const begins = new Map(shifts.flatMap(({ lines }) => [...lines]));
  const full = text.split("\n");
  return linesOf(text)
    .map((line, i) => {
      const begin = begins.get(line.index);
      const own = full[i] ?? "";
      return begin === undefined ? own : begin + own.slice(begin.endsWith("- ") ? keyColumn(line) : line.blanks.length);
    })
    .join("\n");
}
