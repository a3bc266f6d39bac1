/* A file that nobody meant so is answered at once: limits come before work, and problems of a kind are counted. */
import assert from "node:assert/strict";
import test from "node:test";
import { formatProblems } from "../../../../src/authoring/messages/problems.ts";
import { readSample } from "../../sample.ts";
import { OTHER as RECORD, PAGE, SAMPLE } from "../../sample-files.ts";

const FRONT = "---\ntitle: Method\ndescription: How.\n---\n\n";
const record = SAMPLE[RECORD] ?? "";

const problemsWith = (path: string, text: string) =>
  readSample({ [path]: text }).problems.filter(({ file }) => file === path);

/** `text` again and again, up to a number of characters. */
const filled = (text: string, most: number) => text.repeat(Math.floor(most / text.length));
const numbered = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join("");

test("problems of a kind are cut, and the last says how many more there are", () => {
  const problems = problemsWith(RECORD, record + numbered(5000, (i) => `k${i}: 1\n`));
  const unknown = problems.filter(({ message }) => message.includes("is not a field of"));
  assert.equal(unknown.length, 20);
  assert.equal(unknown.at(-1)?.more, 4980);
  const printed = formatProblems(problems, 1).split("\n");
  assert.match(printed.find((line) => line.includes("k19")) ?? "", /\(And 4,980 more like this in the same file\.\)$/);
  assert.equal(printed.at(-1), "5,000 problems in 1 of 1 file.");
});

test("a flood of one kind leaves the others to be seen", () => {
  const marked = `${filled("A <b>b</b> ", 15_000)}\n\nAnd ![a picture](x.png).[^nobody-2020]\n`;
  const messages = problemsWith(PAGE, FRONT + marked).map(({ message }) => message);
  assert.equal(messages.filter((message) => message.includes("HTML")).length, 20);
  assert.ok(messages.some((message) => message.includes("images are not allowed")));
  assert.ok(messages.some((message) => message.includes('"nobody-2020" is not a key')));
});

test("characters that nobody sees are counted", () => {
  const problems = problemsWith(RECORD, `${record}note: ${"\u000f".repeat(900_000)}\n`);
  const hidden = problems.filter(({ message }) => message.includes("control character"));
  assert.deepEqual([hidden.length, hidden.at(-1)?.more], [20, 899_980]);
});

const TOO_LONG = /^This file is too long to be read: it has more than 60,000 words and signs\. Split it\.$/;
const ALIKE: Readonly<Record<string, string>> = {
  colons: ": : :\n",
  hyphens: "- a\n",
  anchors: "- &a x\n",
  keys: "a: 1\n",
  brackets: "[",
  quotes: '"',
  "deep groups": "{a: ",
  comments: "#\n",
  tabs: "\ta: b\n",
};

for (const [name, part] of Object.entries(ALIKE)) {
  test(`a megabyte of ${name} is refused before it is parsed`, () => {
    const problems = problemsWith(RECORD, filled(part, 1_000_000));
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.message ?? "", TOO_LONG);
  });
}

test("a text that is too long is not searched for markup", () => {
  for (const part of ["[", "[a](", "<b>", "*a_ ", "`", "[^a", "> ", "- "]) {
    const [problem, ...others] = problemsWith(PAGE, FRONT + filled(part, 900_000));
    assert.match(problem?.message ?? "", /^This text has \d+ characters; 60000 are the most\. Shorten it\.$/);
    assert.deepEqual(others, []);
  }
  const summary = record.replace(/summary: .*/, `summary: A ${"[".repeat(500_000)}`);
  assert.match(problemsWith(RECORD, summary)[0]?.message ?? "", /^has 5000\d\d characters; 600 are the most/);
});

test("a text with more levels of brackets than anybody writes is not read", () => {
  const [problem] = problemsWith(PAGE, `${FRONT}${"[".repeat(5000)}${"]".repeat(5000)}`);
  assert.equal(problem?.message, "This text can't be read: it is nested too deeply.");
});

/** The least time in three runs, in microseconds of this process. */
function cost(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    run();
    return process.cpuUsage(before).user;
  });
  return Math.min(...times);
}

const GROWING: Readonly<Record<string, (n: number) => [path: string, text: string]>> = {
  "unknown keys": (n) => [RECORD, record + numbered(n, (i) => `k${i}: 1\n`)],
  "repeated keys": (n) => [RECORD, record + filled("a: 1\n", 5 * n)],
  anchors: (n) => [RECORD, record + numbered(n, (i) => `k${i}: &a${i} 1\n`)],
  "unknown sources": (n) => [RECORD, record.replace(/sources: \[/, `sources: [${numbered(n, (i) => `b-${i}, `)}`)],
  "sources that nothing cites": (n) => [
    RECORD,
    record + numbered(n, (i) => `  s-${i}: {title: T, publisher: P, url: "https://example.org/${i}", language: en}\n`),
  ],
  "HTML in a page": (n) => [PAGE, FRONT + filled("a <b>c</b>\n\n", 8 * n)],
};

for (const [name, text] of Object.entries(GROWING)) {
  test(`four times as many ${name} take about four times as long, not sixteen`, () => {
    const of = (n: number) => cost(() => readSample(Object.fromEntries([text(n)])));
    const [few, many] = [of(1500), of(6000)];
    assert.ok(many < 9 * few, `${few} µs, then ${many} µs`);
  });
}
