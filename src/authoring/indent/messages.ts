/** What to say about lines that stand too far left or right. */
import { metaOf, schemaAt } from "../messages/schema-at.ts";
import type { Group } from "./groups.ts";
import type { Placed } from "./place.ts";
import type { Shift } from "./shifts.ts";

const HYPHEN = 'An entry of a list begins with a hyphen and a space: "- ".';

/** `This line has 3 spaces before it; the fields of this event have 4. Write 4.` */
export function shiftMessage({ placed, whole, lines }: Shift): string {
  const { line, part } = placed;
  const begin = lines.get(line.index) ?? "";
  const right = begin.replace("- ", "").length;
  if (part === "hyphen" && line.hyphen === "") {
    return `A new ${nounOf(placed.group, part)} begins here, and its hyphen is missing. Write "${begin}${line.key}: …".`;
  }
  if (part === "hyphen" && line.blanks === begin.slice(0, -2)) return hyphenMessage(line.hyphen);
  const tab = line.blanks.includes("\t");
  const others = lines.size - 1;
  const what = whole
    ? `This ${nounOf(placed.group, part)}`
    : others === 0
      ? "This line"
      : `This line and ${others} more`;
  const has = whole || others === 0 ? "has" : "have";
  const place = part === "hyphen" ? "its hyphen" : whole ? "its key" : others === 0 ? "it" : "them";
  const is = tab ? "a tab" : spaces(line.blanks.length);
  const should = right === 0 ? "none" : tab ? spaces(right) : String(right);
  const write = right === 0 ? `Delete ${tab || line.blanks.length === 1 ? "it" : "them"}` : `Write ${should}`;
  const fields = whole ? `, and ${right + 2} before its fields` : "";
  return `${what} ${has} ${is} before ${place}; ${othersOf(placed)} ${should}. ${write}${fields}.`;
}

const hyphenMessage = (hyphen: string) =>
  hyphen === "-" ? HYPHEN : `${spaces(hyphen.length - 1)} follow this hyphen. Write one: "- ".`;

const spaces = (n: number) => (n === 0 ? "no space" : n === 1 ? "1 space" : `${n} spaces`);

const bare = (noun: string) => noun.replace(/^(?:an?|the) /, "");

/** What a line with a hyphen or a key of its own begins: `event`, `source`. */
function nounOf(group: Group, part: Placed["part"]): string {
  const own = part === "entry" && group.kind === "keys" ? metaOf(schemaAt(group.schema, ["any"])).noun : group.noun;
  return bare(own ?? `entry of ${group.name}`);
}

/** Those that the line should stand like, and their verb. */
function othersOf({ part, group }: Placed): string {
  if (part === "text") return "the text that it belongs to has";
  if (part === "item") return "the entries of this list have";
  if (part === "hyphen" || group.kind === "keys") return `the other ${group.name} have`;
  return bare(group.noun) === group.noun
    ? `the entries of ${group.noun} have`
    : `the fields of this ${bare(group.noun)} have`;
}
