import assert from "node:assert/strict";
import test from "node:test";
import {
  formatProblem,
  formatProblems,
  githubAnnotation,
  sortProblems,
  type Problem,
} from "../../../../src/authoring/messages/problems.ts";

const problem = (file: string, line: number, column: number, message = "Wrong."): Problem => ({
  file,
  line,
  column,
  message,
});

test("a problem is a line that an editor's program can jump to", () => {
  assert.equal(formatProblem(problem("content/a.yaml", 14, 11)), "content/a.yaml:14:11  Wrong.");
  const field = { ...problem("content/a.yaml", 14, 11), field: "events[2].date" };
  assert.equal(formatProblem(field), "content/a.yaml:14:11  events[2].date: Wrong.");
});

test("problems are sorted by file, line and column as numbers, then by message", () => {
  const problems = [
    problem("b.yaml", 1, 1),
    problem("a.yaml", 10, 1),
    problem("a.yaml", 9, 10),
    problem("a.yaml", 9, 2, "Z"),
    problem("a.yaml", 9, 2, "A"),
    problem("B.yaml", 3, 1),
  ];
  const places = sortProblems(problems).map(
    ({ file, line, column, message }) => `${file} ${line} ${column} ${message}`,
  );
  assert.deepEqual(places, [
    "B.yaml 3 1 Wrong.",
    "a.yaml 9 2 A",
    "a.yaml 9 2 Z",
    "a.yaml 9 10 Wrong.",
    "a.yaml 10 1 Wrong.",
    "b.yaml 1 1 Wrong.",
  ]);
});

test("a problem found twice is told once", () => {
  assert.equal(sortProblems([problem("a", 1, 1), problem("b", 1, 1), problem("a", 1, 1)]).length, 2);
});

test("the last line counts problems and files", () => {
  const last = (problems: Problem[], files: number) => formatProblems(problems, files).split("\n").at(-1);
  assert.equal(last([problem("a", 1, 1)], 1), "1 problem in 1 of 1 file.");
  assert.equal(last([problem("a", 1, 1), problem("a", 2, 1), problem("b", 1, 1)], 7), "3 problems in 2 of 7 files.");
  assert.equal(last([problem("a", 1, 1), problem("a", 1, 1)], 2), "1 problem in 1 of 2 files.");
});

test("an annotation marks file, line and column", () => {
  assert.equal(
    githubAnnotation({ ...problem("content/a.yaml", 14, 11), field: "events[2].date" }),
    "::error file=content/a.yaml,line=14,col=11::events[2].date: Wrong.",
  );
});

test("an annotation escapes what would end it or start another", () => {
  assert.equal(
    githubAnnotation(problem("a,b:c%.yaml", 1, 2, "100 %\r\n::error::x, y: z")),
    "::error file=a%2Cb%3Ac%25.yaml,line=1,col=2::100 %25%0D%0A::error::x, y: z",
  );
});
