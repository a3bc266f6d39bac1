/** Opens a YAML file and tells slips of indentation by the fields that the file is to have. */
import type { Schema } from "../messages/schema-at.ts";
import { costOf } from "../yaml/cost.ts";
import { parseYaml, type YamlFile } from "../yaml/file.ts";
import { conflictIn, wholeFaults } from "../yaml/whole.ts";
import { shiftMessage } from "./messages.ts";
import { shifted, shiftsOf, type Shift } from "./shifts.ts";

/** Shifts of one file that are tried one by one; with more the file was never meant so. */
const MOST = 12;
/** Each try parses the file anew, so that a longer file gets none. */
const MOST_SIGNS = 10_000;

/**
 * Parses a YAML file as {@link parseYaml} does. Where it can't be read or does not fit its schema, and lines moved to
 * where their fields belong make it better, those lines are its problems, and the data is what it then says: so that
 * one slip makes one problem, and everything else is still told.
 * @param offset lines of the file above `text`
 */
export function openYaml(path: string, text: string, schema: Schema, offset = 0): YamlFile {
  const file = parseYaml(path, text, offset);
  if (file.problems.length === 0 && schema.safeParse(file.data).success) return file;
  const shifts = explainingShifts(text, schema);
  if (shifts.length === 0) return file;
  const straight = parseYaml(path, shifted(text, shifts), offset);
  const moved = new Map(
    shifts.flatMap(({ placed, by, lines }) => [...lines.keys()].map((index) => [index, { placed, by }])),
  );
  /** Columns are those of the file as it is. */
  const back = <T extends { line: number; column: number }>(problem: T): T => {
    const by = moved.get(problem.line - 1 - offset)?.by ?? 0;
    return { ...problem, column: Math.max(problem.column - by, 1) };
  };
  const slips = shifts.map((shift) => ({
    file: path,
    line: shift.placed.line.index + 1 + offset,
    column: 1,
    message: shiftMessage(shift),
  }));
  return {
    ...straight,
    problems: [...slips, ...straight.problems.map(back)],
    problem: (...args) => back(straight.problem(...args)),
  };
}

/** The shifts without which the file has more faults; none where they do not help. */
export function explainingShifts(text: string, schema: Schema): Shift[] {
  if (costOf(text, MOST_SIGNS) > MOST_SIGNS) return [];
  if (conflictIn(text) || /^\uFEFF?\s*</.test(text) || wholeFaults(text).length > 0) return [];
  let shifts = shiftsOf(text, schema);
  if (shifts.length === 0 || shifts.length > MOST) return [];
  const faults = (some: readonly Shift[]) => faultsIn(shifted(text, some), schema);
  const least = faults(shifts);
  if (!isFewer(least, faultsIn(text, schema))) return [];
  for (const shift of shifts.length > 1 ? shifts : []) {
    const others = shifts.filter((one) => one !== shift);
    const rest = faults(others);
    if (rest[0] === least[0] && rest[1] === least[1]) shifts = others;
  }
  return shifts;
}

/** How many faults of form a text has, and how many of its fields are wrong when it has none. */
export type Faults = readonly [form: number, fields: number];

/**
 * Whether a text has fewer faults than another. One that can be read is always the better one; of two that can, the
 * one with two faults less or none: a line that merely vanishes in a text takes one along.
 */
export const isFewer = (a: Faults, b: Faults): boolean =>
  a[0] < b[0] || (a[0] === b[0] && (a[1] < b[1] - 1 || (a[1] === 0 && b[1] > 0)));

/** Counts the faults of a text. */
export function faultsIn(text: string, schema: Schema): Faults {
  const { data, problems, errors } = parseYaml("", text);
  if (problems.length > 0) return [Math.max(errors, problems.length), 0];
  const result = schema.safeParse(data);
  return [0, result.success ? 0 : result.error.issues.length];
}
