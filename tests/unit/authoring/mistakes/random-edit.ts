/** Single edits of a text as a slip of the hand makes them, chosen by numbers that look random. */

type Random = () => number;

const SIGNS = "abeinrstz05 \t\n:;,.-#\"'“’[]{}|>*&!%@`\\/~=?\u00a0";

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

/** Replaces a part of a text. */
const splice = (text: string, at: number, length: number, by: string) =>
  text.slice(0, at) + by + text.slice(at + length);

function editCharacter(text: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  const sign = pick([...SIGNS], random);
  return pick([splice(text, at, 1, ""), splice(text, at, 0, sign), splice(text, at, 1, sign)], random);
}

/** Tokens: words, and each sign by itself. */
function editToken(text: string, random: Random): string {
  const tokens = text.match(/[\p{L}\p{N}-]+|\s+|./gsu) ?? [];
  const at = Math.floor(random() * (tokens.length - 2));
  const [one = "", two = "", three = ""] = tokens.slice(at, at + 3);
  const by = pick(
    [
      [two, three],
      [one, one, two, three],
      [three, two, one],
    ],
    random,
  );
  return [...tokens.slice(0, at), ...by, ...tokens.slice(at + 3)].join("");
}

function editLine(text: string, random: Random): string {
  const lines = text.split("\n");
  const at = Math.floor(random() * (lines.length - 2));
  const [one = "", two = ""] = lines.slice(at, at + 2);
  const by = pick([[two], [one, one, two], [two, one], ["", one, two], [`${one} ${two.trim()}`]], random);
  return [...lines.slice(0, at), ...by, ...lines.slice(at + 2)].join("\n");
}

function editIndentation(text: string, random: Random): string {
  const lines = text.split("\n");
  const at = Math.floor(random() * (lines.length - 1));
  const line = lines[at]!;
  const blank = pick([" ", "  ", "    ", "\t", "\u00a0"], random);
  lines[at] = pick([`${blank}${line}`, line.replace(/^ {1,2}/, ""), line.replace(/^ +/, "")], random);
  return lines.join("\n");
}

/** The text after one edit, which may by chance leave it as it was. */
export function randomEdit(text: string, random: Random): string {
  return pick([editCharacter, editToken, editLine, editIndentation], random)(text, random);
}
