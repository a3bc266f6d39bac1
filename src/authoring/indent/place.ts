/** Which group or list each line of a file was meant for, judged by the names of its fields before its indentation. */
import { fieldNames, type Schema } from "../messages/schema-at.ts";
import { fileGroup, fit, groupBelow, type Group } from "./groups.ts";
import { isEmpty, isSilent, opensText, type Line } from "./lines.ts";

/** A line and what it was meant for. */
export interface Placed {
  line: Line;
  /** `entry`: a key; `hyphen`: a hyphen with the first key behind it; `item`: a word behind one; `text`: a line of text. */
  part: "entry" | "hyphen" | "item" | "text";
  /** Where its key stands; for an item its list; for text the group of the key above it. */
  group: Group;
  /** For text: all its lines. */
  text?: readonly Line[];
}

/** Places the lines of a file. Lines that fit nowhere are left out. */
export function placeLines(lines: readonly Line[], schema: Schema): Placed[] {
  const placed: Placed[] = [];
  const names = fieldNames(schema);
  let open: Group[] = [fileGroup(schema)];
  const best = (line: Line, least: number) => bestGroup(open, line, nextOf(lines, line), least);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const found = line && !isSilent(line) ? best(line, 1) : undefined;
    if (!line || !found) continue;
    const list = beginsAnew(found, line, nextOf(lines, line), placed) && found.parent ? found.parent : found;
    open = open.slice(0, open.indexOf(list) + 1);
    const inner = list.kind === "list" && line.key !== undefined ? groupBelow(list, 0, line) : undefined;
    if (inner) open.push(inner);
    const group = inner ?? list;
    placed.push({ line, group, part: list.kind !== "list" ? "entry" : inner ? "hyphen" : "item" });
    const below = line.key !== undefined && isEmpty(line.value) ? groupBelow(group, line.key, line) : undefined;
    if (below) open.push(below);
    // A field ends a text even where its colon is missing or its value is wrong.
    const isEntry = (one: Line) =>
      one.blanks.length < group.column + 2 &&
      (names.has(one.key ?? one.value) || (one.key !== undefined && best(one, 2)));
    const text = opensText(line.value) ? linesBefore(lines.slice(i + 1), isEntry) : [];
    placed.push(...text.filter(isWritten).map((one) => ({ line: one, group, part: "text" as const, text })));
    i += text.length;
  }
  return placed;
}

/** The next line that says something, if it is near. */
const nextOf = (lines: readonly Line[], { index }: Line) =>
  lines.slice(index + 1, index + 20).find((line) => !isSilent(line));

/** The innermost of the open groups that a line fits best: by its name, then by its indentation. A bad fit must be near. */
function bestGroup(open: readonly Group[], line: Line, next: Line | undefined, least: number): Group | undefined {
  const far = ({ column }: Group) => (line.blanks.includes("\t") ? 0 : Math.abs(line.blanks.length - column));
  return open
    .toReversed()
    .map((group) => ({ group, fit: fit(group, line, next) }))
    .filter((one) => one.fit >= least && (one.fit > 1 || far(one.group) <= 2))
    .sort((a, b) => b.fit - a.fit || far(a.group) - far(b.group))[0]?.group;
}

/** An entry of a list without its hyphen: it has the first field of the entry above once more, and another one too. */
function beginsAnew(group: Group, line: Line, next: Line | undefined, placed: readonly Placed[]): boolean {
  if (group.parent?.kind !== "list" || line.key !== group.opener?.key || next === undefined) return false;
  return placed.some((one) => one.group === group && one.line.key === next.key);
}

/** The lines before the first that is of a kind. */
function linesBefore(lines: readonly Line[], is: (line: Line) => unknown): readonly Line[] {
  const end = lines.findIndex(is);
  return lines.slice(0, end < 0 ? undefined : end);
}

const isWritten = ({ hyphen, key, value }: Line) => hyphen !== "" || key !== undefined || value !== "";
