/* Badges say what they are told, to eyes and ears, in every light. */
import assert from "node:assert/strict";
import test from "node:test";
import { badgeSvg } from "../../../src/exports/pictures/badge.ts";
import { contrast, inkOn } from "../../../src/exports/pictures/contrast.ts";
import { textWidth } from "../../../src/site/pictures/fonts.ts";
import { HOSTILE, tame } from "../../hostile-texts.ts";
import { named, readXml, vocabulary } from "../../xml-tree.ts";

const BADGE = { name: "Red Island", value: "● Accepted", light: "#0b3954", dark: "#9fd4ff", title: "It accepts." };
const badge = (change: Partial<typeof BADGE> = {}) => readXml(badgeSvg({ ...BADGE, ...change }, textWidth));
const wide = ({ attributes }: { attributes: Readonly<Record<string, string>> }) => Number(attributes["width"]);

test("a badge is an image with a title and two texts", () => {
  const svg = badge();
  assert.equal(svg.attributes["role"], "img");
  assert.equal(named(svg, "title")[0]?.text, "It accepts.");
  assert.deepEqual(
    named(svg, "text").map(({ text }) => text),
    ["Red Island", "● Accepted"],
  );
});

test("a badge is as wide as its texts and their margins", () => {
  for (const name of ["I", "Red Island", "W".repeat(60), "قال الكاتب"]) {
    const svg = badge({ name });
    const lengths = named(svg, "text").map(({ attributes }) => Number(attributes["textLength"]));
    assert.equal(wide(svg), lengths[0]! + lengths[1]! + 28);
    const narrow = textWidth(name, false) * 11;
    assert.ok(lengths[0]! >= narrow && lengths[0]! < narrow + 1, name);
  }
});

test("texts are easy to read on every colour", () => {
  for (let grey = 0; grey < 256; grey++) {
    const two = grey.toString(16).padStart(2, "0");
    for (const colour of [`#${two}${two}${two}`, `#${two}0080`, `#ff${two}00`, `#00${two}ff`]) {
      assert.ok(contrast(inkOn(colour), colour) >= 4.5, colour);
    }
  }
});

test("in the dark, other colours come from a style sheet, and both pairs can be read", () => {
  const css = named(badge(), "style")[0]!.text;
  const dark = Object.fromEntries(
    [...css.matchAll(/\.(\w)\{fill:(#\w{6})\}/g)].map(([, name, fill]) => [name!, fill!]),
  );
  assert.match(css, /^@media\(prefers-color-scheme:dark\)\{/);
  assert.equal(dark["c"], BADGE.dark);
  assert.ok(contrast(dark["a"]!, dark["b"]!) >= 4.5);
  assert.ok(contrast(dark["c"]!, dark["d"]!) >= 4.5);
  const fills = new Map(
    [...named(badge(), "rect"), ...named(badge(), "text")].map(({ attributes: a }) => [a["class"], a["fill"]!]),
  );
  assert.equal(fills.get("c"), BADGE.light);
  assert.ok(contrast(fills.get("a")!, fills.get("b")!) >= 4.5);
  assert.ok(contrast(fills.get("c")!, fills.get("d")!) >= 4.5);
});

test("hostile texts are texts, cut short where they are long", () => {
  const usual = vocabulary(badge());
  for (const text of HOSTILE) {
    const svg = badge({ name: text, value: text, title: text });
    assert.deepEqual(vocabulary(svg), usual);
    assert.equal(tame(named(svg, "title")[0]!.text), tame(text));
    for (const { text: shown } of named(svg, "text")) {
      if (shown.endsWith("…")) assert.ok(tame(text).startsWith(shown.slice(0, -1)) && shown.length <= 120);
      else assert.equal(shown, tame(text));
    }
  }
});
