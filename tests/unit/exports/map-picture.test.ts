/* The map as a picture says what it shows, in every light. */
import assert from "node:assert/strict";
import test from "node:test";
import { mapSvg, WORLD_VIEW, type MapPicture } from "../../../src/exports/pictures/map.ts";
import { textWidth } from "../../../src/site/pictures/fonts.ts";
import { HOSTILE, tame } from "../../hostile-texts.ts";
import { named, readXml } from "../../xml-tree.ts";

const shape = (path: string, dot?: { x: number; y: number }) => ({ path, dot });
const PICTURE: MapPicture = {
  width: 2000,
  height: 900,
  question: "Who accepts the passports?",
  answer: "One of ten states.",
  date: "As of 30 June 2022",
  credit: "Harbour Passports",
  rungs: [
    {
      label: "Accepted",
      count: 1,
      light: "#123456",
      dark: "#abcdef",
      refusal: false,
      states: [{ shape: shape("M1 1l5 0 0 5z", { x: 3, y: 3 }), title: "Red Island: Accepted since 2004" }],
    },
    {
      label: "Refused",
      count: 1,
      light: "#a78d79",
      dark: "#8d7766",
      refusal: true,
      states: [{ shape: shape("M20 20l5 0 0 5z"), title: "Salt Coast: Refused since 2005" }],
    },
    {
      label: "Unknown",
      count: 1,
      light: "#ffffff",
      dark: "#000000",
      refusal: false,
      states: [{ shape: shape("", { x: 40, y: 40 }), title: "Quiet Island: Unknown" }],
    },
  ],
  subject: { shape: shape("M9 9l5 0 0 5z"), title: "Free Harbour" },
  rest: "M60 60l5 0 0 5z",
  dot: 9,
  fromRight: false,
};
const draw = (change: Partial<MapPicture> = {}) => readXml(mapSvg({ ...PICTURE, ...change }, textWidth));
const texts = (svg: ReturnType<typeof draw>) => named(svg, "text").map(({ text }) => text);

test("it has the question, the answer, every rung with its count, the date and the credit", () => {
  const svg = draw();
  assert.deepEqual(texts(svg), [
    "Who accepts the passports?",
    "One of ten states.",
    "1 Accepted",
    "1 Refused",
    "1 Unknown",
    "As of 30 June 2022 · Harbour Passports",
  ]);
  assert.equal(named(svg, "desc")[0]?.text, "One of ten states. As of 30 June 2022");
});

test("every state says what it is, by its outline or its mark", () => {
  const titles = new Set(named(draw(), "title").map(({ text }) => text));
  for (const { states } of PICTURE.rungs) for (const { title } of states) assert.ok(titles.has(title), title);
  assert.ok(titles.has("Free Harbour"));
});

test("a refusal is hatched, in the light and in the dark", () => {
  const svg = draw();
  assert.deepEqual(
    named(svg, "pattern").map(({ attributes }) => attributes["id"]),
    ["h1"],
  );
  const css = named(svg, "style")[0]!.text;
  assert.match(css, /^[^@]*\.r1\{fill:url\(#h1\)\}\.h1\{stroke:#a78d79\}/);
  assert.match(css, /@media\(prefers-color-scheme:dark\)\{.*\.h1\{stroke:#8d7766\}/);
  assert.match(css, /^[^@]*\.r0\{fill:#123456\}.*@media.*\.r0\{fill:#abcdef\}/);
});

test("a part of it shows the drawing without the words", () => {
  const [view] = named(draw(), "view");
  assert.equal(view?.attributes["id"], WORLD_VIEW);
  assert.match(view.attributes["viewBox"]!, /^0 \d+ 2000 900$/);
});

test("long texts break, and the drawing moves down", () => {
  const long = draw({ question: "Who accepts the passports of the harbour, and since when do they? ".repeat(2) });
  assert.ok(texts(long).length > texts(draw()).length);
  const top = (svg: ReturnType<typeof draw>) => Number(named(svg, "view")[0]!.attributes["viewBox"]!.split(" ")[1]);
  assert.ok(top(long) > top(draw()));
});

test("no text becomes markup", () => {
  const [first, ...others] = PICTURE.rungs;
  for (const text of HOSTILE) {
    const states = first!.states.map((state) => ({ ...state, title: text }));
    const rungs = [{ ...first!, label: text, states }, ...others];
    const svg = draw({ question: text, answer: text, date: text, credit: text, rungs });
    assert.equal(named(svg, "script").length + named(svg, "img").length, 0);
    assert.equal(tame(named(svg, "title")[0]!.text), tame(text));
  }
});
