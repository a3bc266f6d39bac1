/* What the tracker says of disputes: the words for them, and what an event may not set. */
import assert from "node:assert/strict";
import test from "node:test";
import { edited, linesFor } from "../../sample.ts";
import { RECORD, TRACKER } from "../../sample-files.ts";

const LIST = `disputes:
  day: {label: day, meaning: When it was.}
  law: {label: law, meaning: Whether it counts., may-not-set: [passport]}
kinds:
`;
const disputed = (more: string, sets = "passport: accepted") =>
  linesFor({
    [TRACKER]: edited(TRACKER, "kinds:\n", LIST),
    [RECORD]: edited(RECORD, "sets: {passport: accepted}", `sets: {${sets}}\n    certainty: disputed${more}`),
  });
const DISPUTE = "\n    dispute: One says so.";

test("a disputed event says in a word of the list what is disputed", () => {
  assert.deepEqual(disputed(`${DISPUTE}\n    disputes: day`), []);
  assert.deepEqual(disputed(DISPUTE), [
    `${RECORD}:10:5  events[1]: A disputed event says what is disputed. Add "disputes:" in a word (day or law).`,
  ]);
  assert.deepEqual(disputed(""), [
    `${RECORD}:10:5  events[1]: A disputed event says what is disputed. Add "disputes:" in a word (day or law) and "dispute:" with both versions.`,
  ]);
});

test("what is disputed itself is not set, though its kind asks for it", () => {
  const law = `${DISPUTE}\n    disputes: law`;
  assert.deepEqual(disputed(law), [
    `${RECORD}:13:22  events[1].sets.passport: What is disputed is the law, so this event may not set passport. Delete "passport" from "sets".`,
  ]);
  assert.deepEqual(disputed(law, "consulate: open"), []);
});

test("what a dispute forbids is a facet", () => {
  const list = LIST.replace("[passport]", "[pasport]");
  const [line = ""] = linesFor({ [TRACKER]: edited(TRACKER, "kinds:\n", list) });
  assert.match(
    line,
    /disputes\.law\.may-not-set\[0\]: "pasport" is not a facet under "facets"\. Did you mean "passport"\?/,
  );
});
