/* Finding a state by what an editor calls it. */
import assert from "node:assert/strict";
import test from "node:test";
import { geography } from "../../../../src/io/geography.ts";
import { findState } from "../../../../src/authoring/new/find-state.ts";

const codeOf = (word: string) => findState(word, geography).found?.code;
const candidates = (word: string) => findState(word, geography).candidates.map(({ code }) => code);

test("by its codes, in any case", () => {
  assert.deepEqual(["fr", "FR", "FRA", "usa"].map(codeOf), ["FR", "FR", "FR", "US"]);
});

test("by its name in any language and script", () => {
  const words = ["France", "Frankreich", "Россия", "中国", "Ελλάδα", "日本", "Holland", "Burma"];
  assert.deepEqual(words.map(codeOf), ["FR", "FR", "RU", "CN", "GR", "JP", "NL", "MM"]);
});

test("accents, capitals, apostrophes and spaces do not count", () => {
  assert.deepEqual(["cote  d’ivoire", "SÃO TOMÉ AND PRINCIPE", "turkiye"].map(codeOf), ["CI", "ST", "TR"]);
});

test("an English name counts although others contain it", () => {
  assert.deepEqual(["Guinea", "Niger", "Dominica", "Ireland"].map(codeOf), ["GN", "NE", "DM", "IE"]);
});

test("a name that may be one of several gives them all", () => {
  assert.deepEqual(candidates("Korea"), ["KP", "KR"]);
  assert.deepEqual(candidates("congo"), ["CD", "CG"]);
  assert.deepEqual(candidates("Kongo"), ["CD", "CG"]);
});

test("a misspelt name gives the nearest, but is never taken for it", () => {
  assert.equal(codeOf("Francee"), undefined);
  assert.deepEqual(candidates("Francee"), ["FR"]);
  assert.deepEqual(candidates("qqqqqqqqqq"), []);
  assert.deepEqual(candidates("  "), []);
});

test("a name cut short gives all that begin so, and those near to it", () => {
  assert.deepEqual(candidates("Austra"), ["AU", "AT"]);
  for (const [word, ...codes] of [
    ["Slov", "SK", "SI"],
    ["Nigera", "NE", "NG"],
  ] as const) {
    assert.deepEqual(
      candidates(word).filter((code) => (codes as readonly string[]).includes(code)),
      codes,
    );
  }
});
