/* Texts as plain words, ids made of names, and letters as readers count them. */
import assert from "node:assert/strict";
import test from "node:test";
import { plainText } from "../../../src/tracker/markdown.ts";
import { idFrom, text } from "../../../src/tracker/schema/fields.ts";

test("references to characters become the characters, except where they are shown as they stand", () => {
  assert.equal(plainText("A &lt; B &amp; *caf&eacute;* &#x41;"), "A < B & café A");
  assert.equal(plainText("`&lt;` and \\&lt;"), "&lt; and &lt;");
});

test("an id keeps the letters of a name", () => {
  for (const [name, id] of [
    ["Łódź", "lodz"],
    ["Straße", "strasse"],
    ["Ærø", "aero"],
    ["Iğdır", "igdir"],
    ["İzmir", "izmir"],
    ["Đakovo", "dakovo"],
    ["Þórshöfn", "thorshofn"],
    ["Côte d’Ivoire", "cote-divoire"],
    ["3 Œuvres", "oeuvres"],
  ]) {
    assert.equal(idFrom(name ?? ""), id);
  }
});

test("a text is as long as its reader counts", () => {
  const short = text(4, "A word.", "word");
  for (const word of ["é".repeat(4), "e\u0301".repeat(4), "👩🏽‍🚒".repeat(4), "\u{1F1F3}\u{1F1F4}".repeat(4)]) {
    assert.ok(short.safeParse(word).success, word);
    const longer = short.safeParse(`${word}x`);
    assert.equal(longer.error?.issues[0]?.message, "has 5 characters; 4 are the most. Shorten it.");
  }
});
