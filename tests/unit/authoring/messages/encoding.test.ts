/* What a check says of bytes that are no text, and of characters that nobody sees. */
import assert from "node:assert/strict";
import test from "node:test";
import { OTHER, PAGE, SAMPLE } from "../../sample-files.ts";
import { linesFor, readSample } from "../../sample.ts";

const text = SAMPLE[OTHER] ?? "";
const at = (place: string, message: string) => [`${OTHER}:${place}  ${message}`];

test("a byte order mark is named, and the file is read all the same", () => {
  const [mark, ...rest] = linesFor({ [OTHER]: `\ufeff${text.replace("2019-12", "2019-13")}` });
  assert.equal(mark, `${OTHER}:1:1  The file starts with a byte order mark. Save it as UTF-8 without BOM.`);
  assert.deepEqual(rest, at("4:11", 'events[0].date: "2019-13" is not a date. Write 2025, 2025-07 or 2025-07-03.'));
});

test("UTF-16 of either order is named", () => {
  const message = at("1:1", "This file is saved as UTF-16. Save it as UTF-8.");
  const little = Buffer.from(`\ufeff${text}`, "utf16le");
  assert.deepEqual(linesFor({ [OTHER]: little }), message);
  assert.deepEqual(linesFor({ [OTHER]: Buffer.from(little).swap16() }), message);
});

test("another encoding is found on its line", () => {
  const bytes = Buffer.from(text.replace("A minister shrugged.", "Le ministre a haussé les épaules."), "latin1");
  const message = at(
    "6:1",
    "This line is not UTF-8 (an accented or foreign letter is in another encoding). Save the file as UTF-8.",
  );
  assert.deepEqual(linesFor({ [OTHER]: bytes }), message);
});

test("another encoding in the last line without a line end is found", () => {
  const bytes = Buffer.concat([Buffer.from("a: b\n"), Buffer.from([0x63, 0xe9])]);
  assert.match(linesFor({ [OTHER]: bytes })[0] ?? "", /two-rivers\.yaml:2:1 {2}This line is not UTF-8/);
});

test("accents, other scripts and emoji are welcome", () => {
  assert.deepEqual(linesFor({ [OTHER]: text.replace("A minister", "Ein Minister 👩‍👩‍👧 وزير شانه — 港町 é") }), []);
});

for (const [name, character, code] of [
  ["a null character", "\0", "0000"],
  ["a control character", "\u001b", "001B"],
  ["a control character of the second block", "\u0085", "0085"],
  ["a right-to-left override", "\u202e", "202E"],
  ["an isolate", "\u2067", "2067"],
  ["a line separator", "\u2028", "2028"],
  ["a byte order mark inside the text", "\ufeff", "FEFF"],
] as const) {
  test(`${name} is found where it stands`, () => {
    const message = `Here stands an invisible control character (U+${code}). Delete it and type the text again.`;
    const lines = linesFor({ [OTHER]: text.replace("minister", `mini${character}ster`) });
    assert.ok(lines.includes(`${OTHER}:6:20  ${message}`), lines.join("\n"));
  });
}

test("a character that was lost in copying is found where it stands", () => {
  const message = "Here stands a character that was lost in copying (U+FFFD). Delete it and type the text again.";
  assert.deepEqual(linesFor({ [OTHER]: text.replace("minister", "mini\ufffdster") }), at("6:20", message));
});

test("columns count characters, not bytes or halves of an emoji", () => {
  const lines = linesFor({ [OTHER]: text.replace("A minister", "港🏝 \u202eminister") });
  assert.match(lines[0] ?? "", /:6:17 /);
});

test("a control character in a page is found by its line in the file", () => {
  const lines = linesFor({ [PAGE]: (SAMPLE[PAGE] ?? "").replace("A passport", "A\u200e\u202apassport") });
  assert.match(lines[0] ?? "", /pages\/method\.md:15:3 {2}Here stands an invisible control character \(U\+202A\)/);
});

test("an empty file and one of spaces and comments are named", () => {
  const message = at("1:1", "The file is empty. Copy the shape of a file beside it.");
  for (const empty of ["", "\n\n", "# nothing yet\n"]) assert.deepEqual(linesFor({ [OTHER]: empty }), message);
});

test("a file that is a list or a single word is named", () => {
  const message = 'This must be lines of the form "key: value". Copy the shape of a file beside it.';
  assert.deepEqual(linesFor({ [OTHER]: "- name: Two Rivers\n" }), at("1:1", message));
  assert.deepEqual(linesFor({ [OTHER]: "Two Rivers\n" }), at("1:1", message));
});

test("a file larger than a megabyte is not read", () => {
  const message = at("1:1", "This file has 1001 KB; 1000 KB is the most. Split it.");
  assert.deepEqual(linesFor({ [OTHER]: new Uint8Array(1_000_001).fill(35) }), message);
});

test("a file of a megabyte is read", () => {
  const filled = text + "#".repeat(1_000_000 - text.length);
  assert.deepEqual(readSample({ [OTHER]: filled }).problems, []);
});

test("brackets nested however deep end in a message", () => {
  for (const depth of [100, 1000, 100_000]) {
    const { problems } = readSample({ [OTHER]: `${text}note: ${"[".repeat(depth)}${"]".repeat(depth)}\n` });
    assert.ok(problems.length > 0);
  }
});

for (const [name, from, to, place, escape, code] of [
  ["a right-to-left override in a text", "A minister shrugged.", '"A mini\\u202Ester"', "6:21", "\\u202E", "202E"],
  ["a bell in a text", "A minister shrugged.", '"A mini\\u0007ster"', "6:21", "\\u0007", "0007"],
  ["a bell of two digits", "A minister shrugged.", '"A mini\\x07ster"', "6:21", "\\x07", "0007"],
  ["an isolate of eight digits", "A minister shrugged.", '"A mini\\U00002066ster"', "6:21", "\\U00002066", "2066"],
  ["half a pair", "A minister shrugged.", '"A mini\\uD800ster"', "6:21", "\\uD800", "D800"],
  ["no character", "A minister shrugged.", '"A mini\\uFFFEster"', "6:21", "\\uFFFE", "FFFE"],
  ["a second byte order mark", "A minister shrugged.", '"\\uFEFFA minister"', "6:15", "\\uFEFF", "FEFF"],
  ["an override in a name", "name: Two Rivers", 'name: "Evil \\u202Egnp.exe"', "1:13", "\\u202E", "202E"],
  ["an isolate behind a tab", "publisher: Gazette", 'publisher: "\\tSUM(A1) \\u2066x"', "11:27", "\\u2066", "2066"],
  ["an override in a key", "summary: A", '"sum\\u202Emary": A', "6:9", "\\u202E", "202E"],
  ["an override in a list", "[gazette-2020]", '["gazette-\\u202E2020"]', "7:24", "\\u202E", "202E"],
] as const) {
  test(`an escape of YAML hides nothing: ${name}`, () => {
    const message = `"${escape}" makes an invisible control character (U+${code}). Delete it; write \\\\ where a backslash was meant.`;
    assert.deepEqual(linesFor({ [OTHER]: text.replace(from, () => to) }), at(place, message));
  });
}

test("each hidden character of a text is named, also beside one of a single letter", () => {
  const lines = linesFor({ [OTHER]: text.replace("A minister shrugged.", () => '"\\u202ex\\e \\x1b"') });
  assert.deepEqual(
    lines.map((line) => line.replace(/.*yaml:(\S+) .*U\+(\w+).*|.*yaml:(\S+) .*/, "$1$3 $2").trim()),
    ["6:15 202E", "6:22", "6:25 001B"],
  );
});

test("hidden characters in the head of a page are found, and escapes of what is seen are welcome", () => {
  const page = (SAMPLE[PAGE] ?? "").replace("title: Method", () => 'title: "Met\\u202Ehod"');
  assert.match(linesFor({ [PAGE]: page })[0] ?? "", /method\.md:2:12 {2}"\\u202E" makes an invisible control/);
  const fine = text.replace("A minister shrugged.", () => '"\\u00e9 \\U0001F3DD\\x41 \\ud83c\\udfdd \\" \\\\u202E"');
  assert.deepEqual(linesFor({ [OTHER]: fine }), []);
});
