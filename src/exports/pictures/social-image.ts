/** Pictures that messengers and social networks show beside a link: 1200 × 630 pixels, on paper. */
import { inkOn } from "./contrast.ts";
import type { Box, Drawing } from "./drawing.ts";
import { socialBars, type BarPart } from "./social-bars.ts";
import { heightOf, lines, type Place } from "./social-text.ts";
import { fitText, type TextBox, type TextWidth } from "./text-lines.ts";

export const SOCIAL_WIDTH = 1200;
export const SOCIAL_HEIGHT = 630;

/** What a picture says. */
export interface SocialCard {
  /** The small line at the top. */
  site: string;
  heading: string;
  /** The rung on which a record stands, its colour, and since when. */
  rung?: { label: string; colour: string; since: string };
  text: string;
  /** One bar lies below the text; several stand side by side, a column each. */
  bars: readonly (readonly BarPart[])[];
  /** The small line at the foot: of which day this is. */
  foot: string;
  /** Whether the site is written from the right. */
  fromRight: boolean;
}

const MARGIN = 72;
const INNER = SOCIAL_WIDTH - 2 * MARGIN;
/** Where the heading begins and bars end, in pixels from the top. */
const HEADING_TOP = 132;
const BARS_END = 540;
const PAPER = "#fdfcf8";
const INK = "#1b1d1f";
const SOFT = "#55585b";
const PLAIN = { bold: false, ink: INK, ground: PAPER };
const QUIET = { ...PLAIN, ink: SOFT };

const HEADING: TextBox = {
  width: INNER,
  sizes: [
    [76, 1],
    [60, 2],
    [48, 2],
    [40, 3],
  ],
  bold: true,
};
const TEXT: TextBox = {
  width: INNER,
  sizes: [
    [36, 3],
    [30, 4],
  ],
  bold: false,
};
const SMALL: TextBox = { width: INNER, sizes: [[26, 1]], bold: false };
const CHIP: TextBox = { width: INNER - 48, sizes: [[32, 1]], bold: true };

/**
 * Draws a picture.
 * @param width of a text in ems
 */
export function socialDrawing(card: SocialCard, width: TextWidth): Drawing {
  const { rung, fromRight } = card;
  const heading = fitText(card.heading, HEADING, width);
  const text = fitText(card.text, TEXT, width);
  const chipTop = HEADING_TOP + heightOf(heading) + 24;
  const textTop = chipTop + (rung ? 64 + 26 : 8);
  const at = (top: number): Place => ({
    left: fromRight ? SOCIAL_WIDTH - MARGIN : MARGIN,
    top,
    anchor: fromRight ? "end" : "start",
    fromRight,
  });
  const small = (words: string, top: number) => lines(fitText(words, SMALL, width), at(top), QUIET);
  const bars = { left: MARGIN, width: INNER, top: textTop + heightOf(text) + 20, bottom: BARS_END };
  const label = rung && chip(rung, at(chipTop), width);
  return {
    width: SOCIAL_WIDTH,
    height: SOCIAL_HEIGHT,
    ground: PAPER,
    boxes: [band(card), ...(label?.boxes ?? []), ...socialBars(card.bars, bars)],
    lines: [
      ...small(card.site, 72),
      ...lines(heading, at(HEADING_TOP), { ...PLAIN, bold: true }),
      ...(label?.lines ?? []),
      ...lines(text, at(textTop), PLAIN),
      ...small(card.foot, SOCIAL_HEIGHT - 62),
    ],
  };
}

/** A stripe along the edge in the colour of the rung. */
const band = ({ rung, fromRight }: SocialCard): Box => ({
  left: fromRight ? SOCIAL_WIDTH - 24 : 0,
  top: 0,
  width: 24,
  height: SOCIAL_HEIGHT,
  colour: rung?.colour ?? INK,
});

/** The rung in its colour, and since when beside it, where there is room. */
function chip({ label, colour, since }: NonNullable<SocialCard["rung"]>, at: Place, width: TextWidth) {
  const fitted = fitText(label, CHIP, width);
  const wide = Math.ceil(width(fitted.lines[0]!, true) * fitted.size) + 48;
  const left = at.fromRight ? at.left - wide : at.left;
  const top = at.top + 13;
  const beside = { ...at, top, left: at.fromRight ? left - 24 : left + wide + 24 };
  const when = fitText(since, { ...CHIP, bold: false }, width);
  const room = INNER - wide - 24 - width(when.lines[0]!, false) * when.size;
  const inside: Place = { ...at, top, left: left + wide / 2, anchor: "middle" };
  const edge = { left, top: at.top, width: wide, height: 64, colour: SOFT, corner: { radius: 12, ground: PAPER } };
  const [x, y] = [left + 1, at.top + 1];
  const inner = { left: x, top: y, width: wide - 2, height: 62, colour, corner: { radius: 11, ground: SOFT } };
  return {
    boxes: [edge, inner],
    lines: [
      ...lines(fitted, inside, { bold: true, ink: inkOn(colour), ground: colour }),
      ...(room < 0 ? [] : lines(when, beside, QUIET)),
    ],
  };
}
