/** Lines of a file that stand too far left or right, or are led by tabs. */
import type { Schema } from "../messages/schema-at.ts";
import { PLAIN, usualColumns } from "./columns.ts";
import { keyColumn, linesOf, type Line } from "./lines.ts";
import { placeLines, textWidth, type Columns, type Placed } from "./place.ts";

/** Lines that were shifted together, and what belongs at their beginning. */
export interface Shift {
  /** The first of them as it was meant. */
  placed: Placed;
  /** How many columns they are to move; of lines led by tabs those of the first. */
  by: number;
  /** A whole entry of a list or group: its first line and all that belongs to it. */
  whole: boolean;
  /** What a line begins with, by its index: blanks, and of a list its hyphen. */
  lines: Map<number, string>;
}

interface Slip {
  placed: Placed;
  by: number;
  begin: string;
}

/** The shifts of a file, in the order of its lines. Whether they explain what is wrong with it is for others to try. */
export function shiftsOf(text: string, schema: Schema): Shift[] {
  const lines = linesOf(text);
  const columns = usualColumns(placeLines(lines, schema, PLAIN));
  const placed = placeLines(lines, schema, columns);
  const slips = placed.map((one) => slipOf(one, columns));
  const shifts: Shift[] = [];
  for (let i = 0; i < placed.length; i++) {
    const slip = slips[i];
    if (!slip) continue;
    const inner = membersOf(placed, i);
    const members = placed.slice(i + 1, i + 1 + inner).map((one, n) => slips[i + 1 + n] ?? moved(one, slip.by));
    const whole = inner > 0 && members.every((member) => member?.by === slip.by);
    const count = whole ? inner : runOf(slips, i);
    const together = [slip, ...(whole ? members : slips.slice(i + 1, i + 1 + count))].flatMap((one) => one ?? []);
    const lines = new Map(together.map((one) => [one.placed.line.index, one.begin]));
    shifts.push({ placed: slip.placed, by: slip.by, whole, lines });
    i += count;
  }
  return shifts;
}

function slipOf(placed: Placed, columns: Columns): Slip | undefined {
  const { line, part, frame } = placed;
  const column = part === "text" ? textColumn(placed, columns) : columns(frame);
  if (column === undefined) return undefined;
  const begin = part === "hyphen" ? `${" ".repeat(Math.max(column - 2, 0))}- ` : " ".repeat(column);
  const is = part === "hyphen" ? line.blanks + line.hyphen : line.blanks;
  return is === begin ? undefined : { placed, by: column - (part === "hyphen" ? keyColumn(line) : is.length), begin };
}

/** Where a line of text belongs; undefined where it may stay. */
function textColumn({ line, frame, text }: Placed, columns: Columns): number | undefined {
  const { owner, block } = text!;
  if (!block) {
    const isDeeper = line.blanks.length > columns(frame) && !line.blanks.includes("\t");
    return isDeeper ? undefined : columns(frame) + 2;
  }
  const base = textWidth(block, keyColumn(owner));
  const width = line.blanks.length;
  // The library takes the first line for the measure of all.
  const leads = width > base && block.indexOf(line) < block.findIndex(({ blanks }) => blanks.length <= base);
  return width < base || leads || line.blanks.slice(0, base).includes("\t") ? base : undefined;
}

/** How many of the following lines belong to the entry that a line begins: deeper in its frame, or below its key. */
function membersOf(placed: readonly Placed[], start: number): number {
  const { line, part, frame } = placed[start]!;
  const isBegin = part === "hyphen" || (part === "entry" && frame.kind === "keys");
  if (!isBegin) return 0;
  const end = placed.findIndex(({ frame: other }, i) => i > start && !isWithin(other, line));
  return (end < 0 ? placed.length : end) - start - 1;
}

function isWithin(frame: Placed["frame"] | undefined, line: Line): boolean {
  return frame !== undefined && (frame.opener === line || isWithin(frame.parent, line));
}

/** A text that may stay where it is goes along with the entry that it belongs to. */
function moved(placed: Placed, by: number): Slip | undefined {
  const column = Math.max(placed.line.blanks.length + by, 0);
  return placed.part === "text" ? { placed, by, begin: " ".repeat(column) } : undefined;
}

/** How many of the following lines of the same frame are shifted alike. */
function runOf(slips: readonly (Slip | undefined)[], start: number): number {
  const first = slips[start]!;
  let count = 0;
  for (const slip of slips.slice(start + 1)) {
    const same = slip?.placed.frame === first.placed.frame && slip.placed.part === first.placed.part;
    if (!same || slip.by !== first.by || first.placed.part === "hyphen") break;
    count++;
  }
  return count;
}

/** The text with lines put right; a line's own blanks and hyphen make way for what belongs there. */
export function shifted(text: string, shifts: readonly Shift[]): string {
  const begins = new Map(shifts.flatMap(({ lines }) => [...lines]));
  return linesOf(text)
    .map((line) => {
      const begin = begins.get(line.index);
      const end = text.indexOf("\n", line.at);
      const full = text.slice(line.at, end < 0 ? undefined : end);
      return begin === undefined
        ? full
        : begin + full.slice(begin.endsWith("- ") ? keyColumn(line) : line.blanks.length);
    })
    .join("\n");
}
