/* What an answer means, and how long it is remembered. */
import assert from "node:assert/strict";
import test from "node:test";
import { verdictOf, type Answer } from "../../../../src/authoring/links/answer.ts";
import { remember, remembered, type Memory } from "../../../../src/authoring/links/memory.ts";
import { TODAY } from "../../sample.ts";

const DOOR = "https://herald.example/door";
const answered = (status: number): Answer => ({ status, redirects: [] });
const failed = (fault: NonNullable<Answer["fault"]>): Answer => ({ fault, redirects: [] });

for (const [answer, verdict] of [
  [answered(200), "alive"],
  [answered(204), "alive"],
  [answered(404), "dead"],
  [answered(410), "dead"],
  [answered(400), "dead"],
  [failed("no-host"), "dead"],
  [failed("certificate"), "dead"],
  [failed("endless"), "dead"],
  [answered(401), "refused"],
  [answered(403), "refused"],
  [answered(405), "refused"],
  [answered(999), "refused"],
  [answered(429), "unclear"],
  [answered(500), "unclear"],
  [answered(503), "unclear"],
  [failed("timeout"), "unclear"],
  [failed("broken-off"), "unclear"],
  [failed("no-network"), "unclear"],
] as const) {
  test(`${answer.status ?? answer.fault} means ${verdict}`, () => assert.equal(verdictOf(answer), verdict));
}

test("an answer in between starts the week anew, and a network that is down starts none", () => {
  const memory: Memory = {};
  remember(memory, DOOR, answered(503), "2026-11-01");
  remember(memory, DOOR, answered(200), "2026-11-10");
  remember(memory, DOOR, answered(503), TODAY);
  assert.equal(memory[DOOR]?.unclearSince, TODAY);
  remember(memory, DOOR, failed("no-network"), TODAY);
  assert.equal(memory[DOOR]?.unclearSince, undefined);
});

test("only a page that was there today or yesterday is not asked for again", () => {
  const memory: Memory = {};
  remember(memory, DOOR, answered(200), "2026-11-21");
  assert.deepEqual(remembered(memory, DOOR, TODAY), answered(200));
  remember(memory, DOOR, answered(200), "2026-11-20");
  assert.equal(remembered(memory, DOOR, TODAY), undefined);
  remember(memory, DOOR, answered(404), TODAY);
  assert.equal(remembered(memory, DOOR, TODAY), undefined);
});
