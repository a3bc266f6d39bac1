/* The difference as a comment on a pull request, made from words of strangers, and as data. */
import assert from "node:assert/strict";
import test from "node:test";
import { escapeForGitHub, markdownReport } from "../../../../src/authoring/diff/markdown.ts";
import { jsonReport, textReport } from "../../../../src/authoring/diff/report.ts";
import { renderMarkdown } from "../../../../src/tracker/markdown.ts";
import en from "../../../../src/words/en.ts";
import { reportOn } from "./diff-sample.ts";
import { RECORD } from "../../sample-files.ts";
import { edited } from "../../sample.ts";

const HOSTILE = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "[press](https://evil.example)",
  "![x](https://evil.example/x.png)",
  "https://evil.example/a_b_c",
  "www.evil.example",
  "someone@evil.example",
  "`code` **bold** _em_ ~~gone~~ | cell | $x$",
  "# heading",
  "- item\n\n1. item",
  "&lt;b&gt; &#64;someone",
  "<https://evil.example>",
  "[^note] [x]: https://evil.example",
];
const SPACE = "&#8203;";

for (const text of HOSTILE) {
  test(`${JSON.stringify(text)} is only text`, () => {
    const html = renderMarkdown(`- ${escapeForGitHub(text)}`, "block", { cite: () => "CITED", link: () => "LINKED" });
    assert.match(html, /^<ul>\n<li>[^<]*<\/li>\n<\/ul>$/);
    assert.doesNotMatch(html, /CITED|LINKED/);
  });
}

test("what GitHub itself makes links of is broken up", () => {
  for (const [text, escaped] of [
    ["@someone", `@${SPACE}someone`],
    ["a@b", `a@${SPACE}b`],
    ["#12", `\\#${SPACE}12`],
    ["GH-12", `GH\\-${SPACE}12`],
    ["https://a", `https\\:${SPACE}//a`],
    ["www.a", `www${SPACE}\\.a`],
    ["1a2b3c4", `1a2b3c${SPACE}4`],
  ] as const) {
    assert.equal(escapeForGitHub(text), escaped);
  }
});

test("invisible characters and line ends can't steer a comment or a terminal", () => {
  assert.equal(escapeForGitHub("a\u001b[31m\nb\u202ec"), "a \\[31m b c");
});

const summary = (text: string) => ({
  [RECORD]: edited(RECORD, "code: RI\n", `code: RI\nname: ${JSON.stringify(text)}\n`),
});

test("a comment groups changes under the record", () => {
  assert.equal(
    markdownReport(reportOn(summary("Red @all <b>")), en.dates),
    `1 change in 1 file from main to change\\.\n\n### Red @${SPACE}all &lt;b&gt;\n\n- Name\\: Red Island → Red @${SPACE}all &lt;b&gt;\n`,
  );
});

test("a comment that would be too long says how much did not fit", () => {
  const report = reportOn({
    "content/pages/method.md": undefined,
    "content/claims.yaml": undefined,
    ...summary("Redder"),
  });
  const whole = markdownReport(report, en.dates);
  const cut = markdownReport(report, en.dates, 200);
  assert.ok(cut.length <= 200);
  const lines = (text: string) => text.split("\n").filter((line) => line.startsWith("- ")).length;
  const [, left] = /(\d+) more lines did not fit here; `npm run diff` shows them all\.\n$/.exec(cut) ?? [];
  assert.equal(lines(cut) + Number(left), lines(whole));
});

test("no comment is longer than GitHub takes, whatever it is made from", () => {
  const problem = { file: "content/x.yaml", line: 1, column: 1, message: "@#<&".repeat(10_000) };
  const problems = { base: [], head: Array.from({ length: 500 }, () => problem) };
  const text = markdownReport({ ...reportOn({}), problems }, en.dates);
  assert.ok(text.length <= 60_000, `${text.length}`);
  assert.match(text, /more lines did not fit/);
});

test("as data each change has its type and its sentence", () => {
  const report = JSON.parse(jsonReport(reportOn(summary("Redder")), en.dates)) as {
    meaning: boolean;
    groups: { path: string; changes: object[] }[];
  };
  assert.equal(report.meaning, true);
  assert.deepEqual(
    report.groups.map(({ path, changes }) => ({ path, changes })),
    [
      {
        path: RECORD,
        changes: [
          {
            type: "changed",
            subject: { of: "file" },
            field: "name",
            was: "Red Island",
            now: "Redder",
            sentence: "Name: Red Island → Redder",
          },
        ],
      },
    ],
  );
  assert.equal((JSON.parse(jsonReport(reportOn({}), en.dates)) as { meaning: boolean }).meaning, false);
});

test("without a vocabulary nothing can be compared, and the report says so", () => {
  const report = { ...reportOn({}), comparison: undefined };
  assert.equal(
    textReport(report, en.dates),
    "Nothing can be compared, because tracker.yaml of one version can’t be read.",
  );
});
