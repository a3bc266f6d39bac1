/** Pictures that messengers and social networks show beside a link: 1200 × 630 pixels, on paper. */
import { socialBars, type BarPart } from "./social-bars.ts";
import { inkOn } from "./contrast.ts";
import { heightOf, lines, type PictureFont, type Place } from "./social-text.ts";
import { fitText, type TextBox } from "./text-lines.ts";
import { xml, type Markup } from "./xml.ts";

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

/** The fonts are part of the picture: the renderer gets the files, and no other font. */
const FAMILY = "DejaVu Sans";
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

/** Draws a picture as SVG, for a renderer that has the fonts DejaVu Sans and DejaVu Sans Bold for lines without outline. */
export function socialSvg(card: SocialCard, font: PictureFont): string {
  const { fromRight } = card;
  const { width } = font;
  const heading = fitText(card.heading, HEADING, width);
  const text = fitText(card.text, TEXT, width);
  const chipTop = HEADING_TOP + heightOf(heading) + 24;
  const textTop = chipTop + (card.rung ? 64 + 26 : 8);
  const at = (top: number): Place => ({
    left: fromRight ? SOCIAL_WIDTH - MARGIN : MARGIN,
    top,
    anchor: fromRight ? "end" : "start",
    fromRight,
  });
  const small = (words: string, top: number) => lines(fitText(words, SMALL, width), at(top), SOFT, false, font);
  const parts = [
    xml`<rect width="${SOCIAL_WIDTH}" height="${SOCIAL_HEIGHT}" fill="${PAPER}"/>`,
    band(card),
    ...small(card.site, 72),
    ...lines(heading, at(HEADING_TOP), INK, true, font),
    card.rung && chip(card.rung, at(chipTop), font),
    ...lines(text, at(textTop), INK, false, font),
    ...socialBars(card.bars, { left: MARGIN, width: INNER, top: textTop + heightOf(text) + 20, bottom: BARS_END }),
    ...small(card.foot, SOCIAL_HEIGHT - 62),
  ];
  return xml`<svg xmlns="http://www.w3.org/2000/svg" width="${SOCIAL_WIDTH}" height="${SOCIAL_HEIGHT}" font-family="${FAMILY}">${parts}</svg>`
    .markup;
}

/** A stripe along the edge in the colour of the rung. */
const band = ({ rung, fromRight }: SocialCard): Markup =>
  xml`<rect x="${fromRight ? SOCIAL_WIDTH - 24 : 0}" width="24" height="${SOCIAL_HEIGHT}" fill="${rung?.colour ?? INK}"/>`;

/** The rung in its colour, and since when beside it, where there is room. */
function chip(rung: NonNullable<SocialCard["rung"]>, at: Place, font: PictureFont): Markup {
  const { width } = font;
  const label = fitText(rung.label, CHIP, width);
  const wide = Math.ceil(width(label.lines[0]!, true) * label.size) + 48;
  const x = at.fromRight ? at.left - wide : at.left;
  const top = at.top + 13;
  const beside = { ...at, top, left: at.fromRight ? x - 24 : x + wide + 24 };
  const room = INNER - wide - 24 - width(rung.since, false) * label.size;
  const since = room < 0 ? [] : lines({ size: label.size, lines: [rung.since] }, beside, SOFT, false, font);
  const inside: Place = { ...at, top, left: x + wide / 2, anchor: "middle" };
  return xml`<rect x="${x}" y="${at.top}" width="${wide}" height="64" rx="12" fill="${rung.colour}" stroke="${SOFT}"/>${lines(label, inside, inkOn(rung.colour), true, font)}${since}`;
}
