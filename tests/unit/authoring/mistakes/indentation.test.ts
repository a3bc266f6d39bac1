/* Lines that stand too far left or right: told where they are, with what to write, and nothing else is told of them. */
import assert from "node:assert/strict";
import test from "node:test";
import { FILE, linesOf, RECORD } from "./folder.ts";

/** The record with sources of an event in lines of their own. */
const LISTED = RECORD.replace(
  "[gazette-2024-03, nrk-2024-03-12]",
  "\n      - gazette-2024-03\n      - nrk-2024-03-12",
).replace("sources: \n", "sources:\n");

const says = (text: string) => linesOf({ [FILE]: text }).map((line) => line.slice(FILE.length + 1));

/** Lines whose blanks may be fewer or more, because they are a text: the library measures them by the first. */
const isText = (line: string) => line.startsWith("  O") || line.startsWith("  The");

test("whichever line is moved by a blank, moved to the margin or led by a tab, that line alone is named", () => {
  assert.deepEqual(says(LISTED), []);
  const lines = LISTED.split("\n");
  lines.forEach((line, index) => {
    if (line === "" || isText(line)) return;
    const width = /^ */.exec(line)![0].length;
    const others = new Set([" ".repeat(Math.max(width - 1, 0)), " ".repeat(width + 1), "", "\t"]);
    others.delete(" ".repeat(width));
    for (const blanks of others) {
      const [said = "", ...more] = says(lines.with(index, blanks + line.trimStart()).join("\n"));
      const where = `line ${index + 1} after ${JSON.stringify(blanks)}`;
      assert.deepEqual(more, [], where);
      assert.ok(said.startsWith(`${index + 1}:1  This line has `), `${where}: ${said}`);
      assert.ok(width === 0 ? said.includes(" none. Delete ") : said.includes(` ${width}`), `${where}: ${said}`);
    }
  });
});

type Change = (text: string) => string;

const by =
  (blanks: number): Change =>
  (text) =>
    text.replace(/^ *(?=\S)/gm, (all) => " ".repeat(all.length + blanks));

const SECOND_EVENT = /  - date: 2021[\s\S]*?(?=  - date: 2024)/;
const SECOND_FIELDS = /    kind: talks[\s\S]*?(?=  - date: 2024)/;
const SOURCE = /  gazette-2024-03:[\s\S]*?(?=  nrk-2024)/;

const CASES: readonly [slip: string, where: RegExp | string, to: Change | string, ...says: string[]][] = [
  [
    "a whole event too far right",
    SECOND_EVENT,
    by(1),
    "12:1  This event has 3 spaces before its hyphen; the other events have 2. Write 2, and 4 before its fields.",
  ],
  [
    "a whole event at the margin",
    SECOND_EVENT,
    by(-2),
    "12:1  This event has no space before its hyphen; the other events have 2. Write 2, and 4 before its fields.",
  ],
  [
    "all fields of an event but the first",
    SECOND_FIELDS,
    by(1),
    "13:1  This line and 3 more have 5 spaces before them; the fields of this event have 4. Write 4.",
  ],
  [
    "a whole source too far left",
    SOURCE,
    by(-1),
    "48:1  This source has 1 space before its key; the other sources have 2. Write 2, and 4 before its fields.",
  ],
  [
    "the fields of a source beside its key",
    /    title: Norw[\s\S]*?(?=  nrk-2024)/,
    by(-2),
    "49:1  This line and 4 more have 2 spaces before them; the fields of this source have 4. Write 4.",
  ],
  [
    "the first line of a note",
    "  Oslo long",
    "   Oslo long",
    "4:1  This line has 3 spaces before it; the text that it belongs to has 2. Write 2.",
  ],
  [
    "a whole note at the margin",
    /  Oslo[\s\S]*?(?=events:)/,
    by(-2),
    "4:1  This line and 1 more have no space before them; the text that it belongs to has 2. Write 2.",
  ],
  [
    "a paragraph of a note that would be shown as code",
    "  The office in",
    "      The office in",
    '6:7  note: "The office in the Harbour was opened without a word from th…": a line with four spaces or more before it is shown as the code of a program. Delete the spaces.',
  ],
  [
    "two blanks behind a hyphen",
    "  - date: 2021",
    "  -  date: 2021",
    '12:1  2 spaces follow this hyphen. Write one: "- ".',
  ],
  [
    "an event without its hyphen, and too far left",
    "  - date: 2021",
    "  date: 2021",
    '12:1  A new event begins here, and its hyphen is missing. Write "  - date: …".',
  ],
  [
    "the answers of an event in lines of their own",
    "sets: {harbour-office: open}",
    "sets:\n   harbour-office: open",
    "21:1  This line has 3 spaces before it; the entries of sets have 6. Write 6.",
  ],
  [
    "two lines, one left and one right",
    /    kind: talks[\s\S]*?    kind: office/,
    (text) => text.replace("    kind: talks", "   kind: talks").replace("    kind: office", "     kind: office"),
    "13:1  This line has 3 spaces before it; the fields of this event have 4. Write 4.",
    "18:1  This line has 5 spaces before it; the fields of this event have 4. Write 4.",
  ],
  [
    "besides another slip in the same line, whose column is that of the file",
    "    kind: talks",
    "   knid: talks",
    "13:1  This line has 3 spaces before it; the fields of this event have 4. Write 4.",
    '13:4  events[1].knid: "knid" is not a field of an event. Did you mean "kind"?',
  ],
  [
    "besides a missing colon elsewhere",
    /    kind: talks[\s\S]*?    kind: office/,
    (text) => text.replace("    kind: talks", "   kind: talks").replace("    kind: office", "    kind office"),
    "13:1  This line has 3 spaces before it; the fields of this event have 4. Write 4.",
    '18:5  A colon and a space are missing after "kind". Write "kind: office-opened".',
  ],
];

for (const [slip, where, to, ...lines] of CASES) {
  test(slip, () => {
    const text = RECORD.replace(where, (all) => (typeof to === "string" ? to : to(all)));
    assert.notEqual(text, RECORD);
    assert.deepEqual(says(text), lines);
    assert.deepEqual(says(text.replaceAll("\n", "\r\n")), lines, "the same with CRLF line ends");
  });
}

test("other ways to indent are as good", () => {
  const margin = RECORD.replace(/ {2}- date: 1998[\s\S]*?(?=\nsources:\n)/, by(-2));
  const wide = RECORD.replace(/^ +/gm, (blanks) => blanks.repeat(2)).replaceAll("- date", "-   date");
  assert.notEqual(margin, RECORD);
  assert.deepEqual(says(margin), []);
  assert.deepEqual(
    says(
      wide
        .replaceAll("-   date", "- date")
        .replace(/^ {8}(?=\w)(?=kind|summary|sets|sources: \[|cert|disp)/gm, "      "),
    ),
    [],
  );
});
