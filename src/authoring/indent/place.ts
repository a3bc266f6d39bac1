/** Which group or list each line of a file was meant for, judged by the names of its fields before its indentation. */
import { fieldNames, schemaAt, type Schema } from "../messages/schema-at.ts";
import { missingColon } from "../yaml/lines.ts";
import { fileFrame, fit, frameBelow, type Frame } from "./frames.ts";
import { closes, depth, goesOn, isSilent, keyColumn, type Line } from "./lines.ts";

/** A line and what it was meant for. */
export interface Placed {
  line: Line;
  /** `entry`: a key; `hyphen`: a hyphen with the first key behind it; `item`: a word behind one; `text`: more of a text. */
  part: "entry" | "hyphen" | "item" | "text";
  /** Where its key stands; of an item its list; of a text the frame of the key above it. */
  frame: Frame;
  /** Of a text: the line with its key, and the lines that stand with it when they are a block. */
  text?: { owner: Line; block: readonly Line[] | undefined };
}

/** The column, from 0, of the entries of a frame. */
export type Columns = (frame: Frame) => number;

/** Places the lines of a file; those that no rule knows are left out. */
export function placeLines(lines: readonly Line[], schema: Schema, columns: Columns): Placed[] {
  const placed: Placed[] = [];
  const names = fieldNames(schema);
  const best = (line: Line, least = 1) => bestFrame(open, line, nextOf(lines, line), columns, names, least);
  let open: Frame[] = [fileFrame(schema)];
  let last: Placed | undefined;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (isSilent(line)) continue;
    const found = best(line);
    if (!found) {
      if (last && isMoreText(line, last)) placed.push({ ...textOf(last), line });
      continue;
    }
    const list = beginsAnew(found, line, nextOf(lines, line), placed) ? found.parent! : found;
    open = open.slice(0, open.indexOf(list) + 1);
    const inner = list.kind === "list" && line.key !== undefined ? frameBelow(list, 0, line) : undefined;
    if (inner) open.push(inner);
    const frame = inner ?? list;
    last = { line, frame, part: list.kind !== "list" ? "entry" : inner ? "hyphen" : "item" };
    placed.push(last);
    const below = line.key !== undefined && isEmpty(line.value) ? frameBelow(frame, line.key, line) : undefined;
    if (below) open.push(below);
    const knows = (one: Line) => best(one, 2) !== undefined;
    const more = textBelow(lines, i, knows);
    placed.push(
      ...more.map((one) => ({ ...textOf(last!, goesOn(line.value) === "block" ? more : undefined), line: one })),
    );
    i += more.length === 0 ? 0 : more.at(-1)!.index - line.index;
  }
  return placed;
}

/** The line below another one that says something, if it is near. */
const nextOf = (lines: readonly Line[], { index }: Line) =>
  lines.slice(index + 1, index + 20).find((line) => !isSilent(line));

const isEmpty = (value: string) => value === "" || value.startsWith("#");

const textOf = ({ line, frame }: Placed, block?: readonly Line[]) => ({
  part: "text" as const,
  frame,
  text: { owner: line, block },
});

/**
 * The innermost of the open frames that a line fits best: first by its name, then by its indentation. A frame that it
 * fits badly must be near; a field of another frame, which is not open because its beginning is spoilt, has none.
 */
function bestFrame(
  open: readonly Frame[],
  line: Line,
  next: Line | undefined,
  columns: Columns,
  names: ReadonlySet<string>,
  least: number,
): Frame | undefined {
  const far = (frame: Frame) => (line.blanks.includes("\t") ? 0 : Math.abs(line.blanks.length - columns(frame)));
  const isStray = (frame: Frame) => names.has(line.key ?? "") && !schemaAt(frame.schema, [line.key ?? ""]);
  return open
    .toReversed()
    .map((frame) => ({ frame, fit: fit(frame, line, next) }))
    .filter((one) => one.fit >= least && (one.fit > 1 || (far(one.frame) <= 2 && !isStray(one.frame))))
    .sort((a, b) => b.fit - a.fit || far(a.frame) - far(b.frame))[0]?.frame;
}

/** An entry of a list without its hyphen: it has the first field of the entry above once more, and another one too. */
function beginsAnew(frame: Frame, line: Line, next: Line | undefined, placed: readonly Placed[]): boolean {
  const has = (key: string | undefined) => placed.some((one) => one.frame === frame && one.line.key === key);
  return frame.parent?.kind === "list" && line.key === frame.opener?.key && next !== undefined && has(next.key);
}

/** A line without a key goes on with a text that stands above it, unless something else explains it. */
function isMoreText(line: Line, last: Placed): boolean {
  if (line.hyphen !== "" || line.key !== undefined || goesOn(last.line.value) !== "plain") return false;
  return missingColon(line.value, "") === undefined && !/^(?:\/\/|[-<>=]{3}|[–—−•·*+:{}[\]"'])/.test(line.value);
}

/** The lines below an entry that are its text: of a block, of a text in quotes or of brackets of several lines. */
function textBelow(lines: readonly Line[], start: number, knows: (line: Line) => boolean): Line[] {
  const { value } = lines[start]!;
  const how = goesOn(value);
  if (how === "block") return blockBelow(lines, start, knows);
  if (how !== "quote" && how !== "bracket") return [];
  const found: Line[] = [];
  let open = depth(value);
  for (const line of lines.slice(start + 1)) {
    if (isSilent(line)) continue;
    if (knows(line)) return [];
    found.push(line);
    const whole = `${line.hyphen}${line.key === undefined ? "" : `${line.key}: `}${line.value}`;
    open += depth(whole);
    if (how === "quote" ? closes(whole, value[0]!) : open <= 0) return found;
  }
  return [];
}

/** The lines of a block of text. A line too far left is one of them unless it is an entry that has its place. */
function blockBelow(lines: readonly Line[], start: number, knows: (line: Line) => boolean): Line[] {
  const owner = keyColumn(lines[start]!);
  // At the margin of its key, no line of a text begins with a single word and a colon, or lacks but that.
  const isWord = ({ key, value }: Line) =>
    key === undefined ? missingColon(value, "") !== undefined : /^[\p{L}\p{N}_-]+$/u.test(key);
  const isEntry = (line: Line) =>
    (line.key !== undefined && knows(line)) || (line.blanks.length <= owner && isWord(line));
  // A field of one word is hardly a line of a text, however far in it stands.
  const isClear = (line: Line) => line.blanks.length <= owner || !/\s/.test(line.value) || /^[[{]/.test(line.value);
  const following = lines.slice(start + 1).filter((line) => !isBlank(line));
  const candidates = before(following, (line) => isClear(line) && isEntry(line));
  const base = textWidth(candidates, owner);
  return before(candidates, (line) => line.blanks.length < base && isEntry(line));
}

/** The lines before the first that is of a kind. */
function before(lines: readonly Line[], is: (line: Line) => boolean): Line[] {
  const end = lines.findIndex(is);
  return lines.slice(0, end < 0 ? undefined : end);
}

const isBlank = ({ hyphen, key, value }: Line) => hyphen === "" && key === undefined && value === "";

/** How far in most lines of a block of text stand, whose key stands at a column. */
export function textWidth(block: readonly Line[], owner: number): number {
  const widths = block.filter(({ blanks }) => !blanks.includes("\t")).map(({ blanks }) => blanks.length);
  return (
    usual(
      widths.filter((width) => width > owner),
      owner + 2,
    ) ?? owner + 2
  );
}

/** The number that stands most often; of several the one nearest to another. */
export function usual(numbers: readonly number[], plain: number): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const far = (number: number) => Math.abs(number - plain);
  return [...counts].sort((a, b) => b[1] - a[1] || far(a[0]) - far(b[0]))[0]?.[0];
}
