/** At which column the lines of a file stand, as most of its lines have it. */
import type { Frame } from "./frames.ts";
import { keyColumn } from "./lines.ts";
import { usual, type Columns, type Placed } from "./place.ts";

/** Two more than what it stands under; a file's own fields have none. */
export const PLAIN: Columns = (frame) => (frame.parent ? PLAIN(frame.parent) + 2 : 0);

/** The columns that most lines of each role have. */
export function usualColumns(placed: readonly Placed[]): Columns {
  const seen = new Map<string, number[]>();
  for (const { line, part, frame } of placed) {
    if (part === "text" || line.blanks.includes("\t")) continue;
    const column = part === "item" ? line.blanks.length : keyColumn(line);
    seen.set(frame.role, [...(seen.get(frame.role) ?? []), column]);
  }
  const known = new Map<string, number>();
  const columns: Columns = (frame) => {
    const found = known.get(frame.role);
    if (found !== undefined) return found;
    const column = columnOf(frame);
    known.set(frame.role, column);
    return column;
  };
  const columnOf = (frame: Frame): number => {
    if (!frame.parent) return 0;
    const above = columns(frame.parent);
    // Where only one line has a role, what it stands under and what stands under it tell whether it can stand so.
    const inner = frame.kind === "list" ? seen.get(`${frame.role}[]`) : undefined;
    const fields = frame.kind === "keys" ? usual(seen.get(`${frame.role}.*`) ?? [], above + 4) : undefined;
    if (inner)
      return (
        (usual(
          inner.filter((column) => column >= above + 2),
          above + 4,
        ) ?? above + 4) - 2
      );
    const least = frame.kind === "list" ? above : above + 1;
    const own = (seen.get(frame.role) ?? []).filter((column) => column >= least && column < (fields ?? Infinity));
    return usual(own, above + 2) ?? above + 2;
  };
  return columns;
}
