/* What `next:` names must be there, and the precedent must have set it. */
import assert from "node:assert/strict";
import test from "node:test";
import { edited, linesFor } from "../../sample.ts";
import { RECORD, TRACKER } from "../../sample-files.ts";

const NEXT = `next:
  precedent: red-island
  stance: consulate
  steps:
    consulate: {label: Consulate, facet: consulate, values: [open]}
`;
const EARLIER = `    kind: remark
    sets: {consulate: open}
`;
const check = (next: string, earlier = EARLIER) =>
  linesFor({
    [TRACKER]: edited(TRACKER, "kinds:\n", `${next}kinds:\n`),
    [RECORD]: edited(RECORD, "    kind: remark\n", earlier),
  }).map((line) => line.replace(/^\S+ +/, ""));

test("a precedent that took each step before it said yes is sound", () => {
  assert.deepEqual(check(NEXT), []);
});

test("a step that came after the yes, or with it, is no step before", () => {
  const late = check(NEXT, "    kind: remark\n");
  assert.equal(late.length, 1);
  assert.match(
    late[0] ?? "",
    /^next\.steps\.consulate: .+ did not take this step before 2004-02-29\. Leave it out, or record the event that shows it\.$/,
  );
});

test("names that the tracker does not have are told with what was meant", () => {
  const [facet] = check(NEXT.replace("facet: consulate", "facet: consulat"));
  assert.match(facet ?? "", /^next\.steps\.consulate\.facet: .*Did you mean "consulate"\?/);
  const [value] = check(NEXT.replace("[open]", "[opne]"));
  assert.match(
    value ?? "",
    /^next\.steps\.consulate\.values\[0\]: "opne" is not a value of "consulate"\. Did you mean "open"\?/,
  );
  const [stance] = check(NEXT.replace("stance: consulate", "stance: consul"));
  assert.match(stance ?? "", /^next\.stance: "consul" is not a facet under "facets"\./);
  const [precedent] = check(NEXT.replace("red-island", "red-iland"));
  assert.match(
    precedent ?? "",
    /^next\.precedent: "red-iland" is not the id of a state with a record\. Did you mean "red-island"\?/,
  );
});
