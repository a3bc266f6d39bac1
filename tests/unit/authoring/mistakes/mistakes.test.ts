/* What non-programmers get wrong, one slip each in a full record, and whether the message helps them out. */
import assert from "node:assert/strict";
import test from "node:test";
import { ADDRESSES } from "./addresses.ts";
import { BLANKS } from "./blanks.ts";
import { BRACKETS } from "./brackets.ts";
import { CITATIONS } from "./citations.ts";
import { COLONS } from "./colons.ts";
import { DATES } from "./dates.ts";
import { EVENTS } from "./events.ts";
import { FIELDS } from "./fields.ts";
import { FILES } from "./files.ts";
import { FILE, linesOf, readFolder, RECORD } from "./folder.ts";
import { LEFTOVERS } from "./leftovers.ts";
import { QUOTES } from "./quotes.ts";
import { TEXTS } from "./texts.ts";
import { WORDS } from "./words.ts";

const SYNTAX = [BLANKS, QUOTES, COLONS, BRACKETS, TEXTS, LEFTOVERS].flat();
const CONTENT = [DATES, FIELDS, WORDS, ADDRESSES, CITATIONS, EVENTS].flat();

/** Each mistake: how the folder was changed, the lines that a check prints, where the slip is and what mends it. */
const MISTAKES = [
  ...[...SYNTAX, ...CONTENT].map(([slip, from, to, line, mend, ...says]) => ({
    slip,
    changed: () => {
      assert.equal(RECORD.split(from).length, 2, `"${from}" stands once in the record`);
      return { [FILE]: RECORD.replace(from, () => to) };
    },
    says: says.map((one) => `${FILE}:${one}`),
    place: `${FILE}:${line}`,
    mend,
  })),
  ...FILES.map(([slip, files, place, mend, ...says]) => ({ slip, changed: () => files, says, place, mend })),
];

test("the record is sound before anybody touches it", () => {
  assert.deepEqual(linesOf({}), []);
  assert.equal(readFolder({}).dataset?.countries.length, 1);
});

for (const { slip, changed, says } of MISTAKES) {
  test(`${slip}: told in these words`, () => assert.deepEqual(linesOf(changed()), says));
}

for (const { slip, changed } of MISTAKES) {
  test(`${slip}: told alike with the line ends of Windows`, () => {
    const files = changed();
    const windows = Object.entries(files).map(([path, text]) => [
      path,
      typeof text === "string" ? text.replaceAll("\n", "\r\n") : text,
    ]);
    // A size in the message is the only thing that may differ.
    const lines = (all: typeof files) => linesOf(all).map((line) => line.replace(/\d+ KB/g, "KB"));
    assert.deepEqual(lines(Object.fromEntries(windows)), lines(files));
  });
}

test("at least nine messages in ten name the line of the slip and say how to mend it", (context) => {
  const helpful = MISTAKES.filter(({ says, place, mend }) =>
    says.some((line) => line.startsWith(`${place}:`) && line.includes(mend)),
  );
  const others = MISTAKES.filter((one) => !helpful.includes(one)).map(({ slip }) => slip);
  context.diagnostic(`${helpful.length} of ${MISTAKES.length}; elsewhere or otherwise: ${others.join(", ")}`);
  assert.ok(MISTAKES.length >= 60);
  assert.ok(helpful.length >= 0.9 * MISTAKES.length, others.join(", "));
});

test("each mistake is of its own", () => {
  assert.equal(new Set(MISTAKES.map(({ slip }) => slip)).size, MISTAKES.length);
});
