/* Pictures for sharing hold whatever they are told, within their margins, as small PNG files. */
import assert from "node:assert/strict";
import test from "node:test";
import { Resvg } from "@resvg/resvg-js";
import { SOCIAL_HEIGHT, SOCIAL_WIDTH, socialSvg, type SocialCard } from "../../src/exports/social-image.ts";
import { FONT_FILES, textOutline, textWidth } from "../../src/site/fonts.ts";
import { pngOf } from "../../src/site/png.ts";
import { HOSTILE, tame } from "../hostile-texts.ts";
import { readPng } from "../read-png.ts";
import { named, readXml, vocabulary } from "../xml-tree.ts";

const CARD: SocialCard = {
  site: "Harbour Passports",
  heading: "Red Island",
  rung: { label: "● Accepted", colour: "#0b3954", since: "since 1 July 2021" },
  text: "Red Island has accepted passports since 1 July 2021.",
  bars: [],
  foot: "As of 30 June 2022",
  fromRight: false,
};
/** As it is rendered, with outlines for most letters; and with all texts as texts. */
const svgOf = (change: Partial<SocialCard> = {}) =>
  socialSvg({ ...CARD, ...change }, { width: textWidth, outline: textOutline });
const textsOf = (change: Partial<SocialCard> = {}) =>
  socialSvg({ ...CARD, ...change }, { width: textWidth, outline: () => undefined });
const texts = (svg: string) => named(readXml(svg), "text").map(({ text }) => text);
const everywhere = (text: string): Partial<SocialCard> => ({
  site: text,
  heading: text,
  rung: { label: text, colour: "#0b3954", since: text },
  text,
  foot: text,
});

test("a picture says name, rung, since when, the answer, the day and the site", () => {
  assert.deepEqual(texts(textsOf()), [
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
  const lines = named(readXml(textsOf({ heading })), "text").filter(
    ({ attributes }) => attributes["font-weight"] === "700",
  );
  assert.equal(
    lines
      .slice(0, -1)
      .map(({ text }) => text)
      .join(" "),
    heading,
  );
  assert.ok(lines.length > 2);
});

test("hostile texts are texts", () => {
  const usual = vocabulary(readXml(textsOf()));
  for (const text of HOSTILE) {
    const svg = textsOf(everywhere(text));
    assert.deepEqual(vocabulary(readXml(svg)), usual);
    const whole = tame(text).replaceAll(/[\s]/g, "");
    const bare = whole.replaceAll(/\p{RGI_Emoji}/gv, "");
    for (const line of texts(svg)) {
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
      const svg = svgOf({ ...everywhere(text), fromRight });
      const options = { font: { loadSystemFonts: false, fontFiles: [...FONT_FILES] }, logLevel: "off" as const };
      const { pixels } = new Resvg(svg, options).render();
      const words = new Uint32Array(pixels.buffer, pixels.byteOffset, SOCIAL_WIDTH * SOCIAL_HEIGHT);
      const paper = words[40]!;
      for (let y = 0; y < SOCIAL_HEIGHT; y++) {
        for (const x of [30, 60, SOCIAL_WIDTH - 60, SOCIAL_WIDTH - 30]) {
          assert.equal(words[y * SOCIAL_WIDTH + x], paper, `${text.slice(0, 30)} at ${x}, ${y}`);
        }
      }
      for (let x = 30; x < SOCIAL_WIDTH - 30; x++) {
        for (const y of [30, 112, SOCIAL_HEIGHT - 74, SOCIAL_HEIGHT - 12]) {
          assert.equal(words[y * SOCIAL_WIDTH + x], paper, `${text.slice(0, 30)} at ${x}, ${y}`);
        }
      }
    }
  });
}

test("the PNG is the drawing, and the same each time", async () => {
  const bars = [
    [
      { share: 0.2, colour: "#1f6f8b" },
      { share: 0.8, colour: "#b5d3cb" },
    ],
  ];
  for (const svg of [svgOf(), svgOf({ bars })]) {
    const file = await pngOf(svg);
    assert.deepEqual(await pngOf(svg), file);
    const { width, height, pixels } = readPng(file);
    assert.deepEqual([width, height], [SOCIAL_WIDTH, SOCIAL_HEIGHT]);
    const options = { font: { loadSystemFonts: false, fontFiles: [...FONT_FILES] }, logLevel: "off" as const };
    const drawn = new Resvg(svg, options).render().pixels;
    for (let i = 0; i < width * height; i++) {
      for (const part of [0, 1, 2]) assert.ok(Math.abs(pixels[3 * i + part]! - drawn[4 * i + part]!) < 16);
    }
  }
});

test("letters drawn as outlines are where the renderer sets them", () => {
  const options = { font: { loadSystemFonts: false, fontFiles: [...FONT_FILES] }, logLevel: "off" as const };
  const change = { heading: "Minimum noun union", text: "Minimum noun union", rung: CARD.rung!, site: "", foot: "" };
  const [drawn, set] = [svgOf(change), textsOf(change)].map((svg) => new Resvg(svg, options).render().pixels);
  let different = 0;
  for (let i = 0; i < drawn!.length; i += 4) if (Math.abs(drawn![i]! - set![i]!) > 64) different++;
  assert.ok(different < 100, `${different} pixels differ`);
});
