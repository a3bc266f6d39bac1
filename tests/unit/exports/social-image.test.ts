/* Pictures for sharing hold whatever they are told, within their margins, as small PNG files. */
import assert from "node:assert/strict";
import test from "node:test";
import { Resvg } from "@resvg/resvg-js";
import type { TextLine } from "../../../src/exports/pictures/drawing.ts";
import {
  SOCIAL_HEIGHT,
  SOCIAL_WIDTH,
  socialDrawing,
  type SocialCard,
} from "../../../src/exports/pictures/social-image.ts";
import { paint, type Canvas } from "../../../src/site/pictures/canvas.ts";
import { FONT_FILES, textWidth } from "../../../src/site/pictures/fonts.ts";
import { pngOf } from "../../../src/site/pictures/png.ts";
import { HOSTILE, tame } from "../../hostile-texts.ts";
import { readPng } from "../../read-png.ts";

const CARD: SocialCard = {
  site: "Harbour Passports",
  heading: "Red Island",
  rung: { label: "● Accepted", colour: "#0b3954", since: "since 1 July 2021" },
  text: "Red Island has accepted passports since 1 July 2021.",
  bars: [],
  foot: "As of 30 June 2022",
  fromRight: false,
};
const PAPER = "#fdfcf8";
const drawingOf = (change: Partial<SocialCard> = {}) => socialDrawing({ ...CARD, ...change }, textWidth);
const textsOf = (change: Partial<SocialCard> = {}) => drawingOf(change).lines.map(({ text }) => text);
/** The colour of a pixel. */
const colourAt = ({ width, palette, rows }: Canvas, x: number, y: number) => palette[rows[y * (width + 1) + 1 + x]!];
const everywhere = (text: string): Partial<SocialCard> => ({
  site: text,
  heading: text,
  rung: { label: text, colour: "#0b3954", since: text },
  text,
  foot: text,
});

test("a picture says name, rung, since when, the answer, the day and the site", () => {
  assert.deepEqual(textsOf(), [
    "Harbour Passports",
    "Red Island",
    "● Accepted",
    "since 1 July 2021",
    "Red Island has accepted passports since 1 July 2021.",
    "As of 30 June 2022",
  ]);
});

test("a long name is broken and made smaller, and all of it is there", () => {
  const heading = "Democratic People’s Republic of the Northern and Southern Islands of the Far Sea";
  const lines = drawingOf({ heading }).lines.filter(({ bold, size }) => bold && size !== 32);
  assert.equal(lines.map(({ text }) => text).join(" "), heading);
  assert.ok(lines.length > 1);
});

test("hostile texts are texts", () => {
  for (const text of HOSTILE) {
    const whole = tame(text).replaceAll(/[\s]/g, "");
    const bare = whole.replaceAll(/\p{RGI_Emoji}/gv, "");
    for (const line of textsOf(everywhere(text))) {
      const part = line.replace(/…$/, "").replaceAll(/\s/g, "");
      assert.ok(bare.includes(part) || whole.includes(part), line.slice(0, 100));
    }
  }
});

for (const fromRight of [false, true]) {
  test(`nothing reaches into the margins, ${fromRight ? "from the right" : "from the left"}`, () => {
    for (const text of [
      ...HOSTILE,
      "W ".repeat(500),
      "WWWWWWWWWWWW ".repeat(90),
      "قال الكاتب إن المعاهدة ".repeat(60),
    ]) {
      const canvas = paint(drawingOf({ ...everywhere(text), fromRight }));
      for (let y = 0; y < SOCIAL_HEIGHT; y++) {
        for (const x of [30, 60, SOCIAL_WIDTH - 60, SOCIAL_WIDTH - 30]) {
          assert.equal(colourAt(canvas, x, y), PAPER, `${text.slice(0, 30)} at ${x}, ${y}`);
        }
      }
      for (let x = 30; x < SOCIAL_WIDTH - 30; x++) {
        for (const y of [30, 112, SOCIAL_HEIGHT - 74, SOCIAL_HEIGHT - 12]) {
          assert.equal(colourAt(canvas, x, y), PAPER, `${text.slice(0, 30)} at ${x}, ${y}`);
        }
      }
    }
  });
}

test("the PNG has the colours of the picture, and is the same each time", () => {
  const bars = [
    [
      { share: 0.2, colour: "#1f6f8b" },
      { share: 0.8, colour: "#b5d3cb" },
    ],
  ];
  for (const drawing of [drawingOf(), drawingOf({ bars }), drawingOf({ bars: Array(30).fill(bars[0]) })]) {
    const canvas = paint(drawing);
    const file = pngOf(canvas);
    assert.deepEqual(pngOf(paint(drawing)), file);
    const { width, height, pixels } = readPng(file);
    assert.deepEqual([width, height], [SOCIAL_WIDTH, SOCIAL_HEIGHT]);
    for (let i = 0; i < width * height; i++) {
      const colour = Buffer.from(pixels.subarray(3 * i, 3 * i + 3)).toString("hex");
      if (`#${colour}` !== colourAt(canvas, i % width, Math.floor(i / width))) assert.fail(`pixel ${i} is ${colour}`);
    }
  }
});

test("a bar has the lengths of its shares", () => {
  const parts = ["#1f6f8b", "#b5d3cb"].map((colour, i) => ({ share: [0.25, 0.5][i]!, colour }));
  const canvas = paint(drawingOf({ bars: [parts] }));
  const row = Array.from({ length: SOCIAL_WIDTH }, (_, x) => colourAt(canvas, x, 520));
  const count = (colour: string) => row.filter((one) => one === colour).length;
  // Two pixels of each part are its edges.
  assert.deepEqual([count("#1f6f8b"), count("#b5d3cb")], [1056 * 0.25 - 2, 1056 * 0.5 - 2]);
  assert.equal(row[72 + 1056 * 0.75], PAPER);
});

test("letters are where a renderer of SVG sets them, and as dark", () => {
  const heading = "Minimum noun union";
  const { rung: _, ...card } = { ...CARD, heading, text: heading, site: heading, foot: heading };
  const drawing = socialDrawing(card, textWidth);
  const canvas = paint({ ...drawing, boxes: [] });
  const set = renderedBySvg(drawing.lines);
  let different = 0;
  for (let i = 0; i < SOCIAL_WIDTH * SOCIAL_HEIGHT; i++) {
    const painted = Number.parseInt(colourAt(canvas, i % SOCIAL_WIDTH, Math.floor(i / SOCIAL_WIDTH))!.slice(1, 3), 16);
    if (Math.abs(painted - set[4 * i]!) > 80) different++;
  }
  assert.ok(different < 100, `${different} pixels differ`);
});

/** The same lines set by a renderer, on paper. */
function renderedBySvg(lines: readonly TextLine[]): Buffer {
  const set = lines.map(
    ({ text, left, baseline, anchor, size, bold, ink }) =>
      `<text x="${left}" y="${baseline}" font-size="${size}" font-weight="${bold ? 700 : 400}" text-anchor="${anchor}" fill="${ink}">${text}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SOCIAL_WIDTH}" height="${SOCIAL_HEIGHT}" font-family="DejaVu Sans"><rect width="100%" height="100%" fill="${PAPER}"/>${set.join("")}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...FONT_FILES] }, logLevel: "off" }).render()
    .pixels;
}
