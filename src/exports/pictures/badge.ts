/** Badges: a name and what holds of it, side by side in one line. */
import { inkOn } from "./contrast.ts";
import { shorten, type TextWidth } from "./text-lines.ts";
import { plainCharacters, xml, type Markup } from "../feeds/xml.ts";

/** What a badge says. */
export interface Badge {
  /** The left part. */
  name: string;
  /** The right part and the colours behind it, for light and for dark surroundings. */
  value: string;
  light: string;
  dark: string;
  /** All of it in a sentence, for those who hear it. */
  title: string;
}

const HEIGHT = 20;
const SIZE = 11;
const PADDING = 7;
/** Baseline of the text, in pixels from the top. */
const BASE = 14;
/** Ground and ink of the left part. */
const NAME = { light: ["#f5f2ea", "#1b1d1f"], dark: ["#2b3036", "#f5f2ea"] } as const;
const EDGE = "#7b7f83";

/**
 * Draws a badge as an SVG image, 20 pixels high. Colours stand in attributes for light surroundings, and a style sheet
 * changes them for dark ones, so that a badge is right where style sheets are forbidden.
 * @param width of a text in ems
 */
export function badgeSvg(badge: Badge, width: TextWidth): string {
  const name = part(badge.name, 0, width);
  const value = part(badge.value, name.width, width);
  const all = name.width + value.width;
  const { light, dark } = badge;
  return xml`<svg xmlns="http://www.w3.org/2000/svg" width="${all}" height="${HEIGHT}" viewBox="0 0 ${all} ${HEIGHT}" role="img" aria-labelledby="t"><title id="t">${badge.title}</title><style>@media(prefers-color-scheme:dark){.a{fill:${NAME.dark[0]}}.b{fill:${NAME.dark[1]}}.c{fill:${dark}}.d{fill:${inkOn(dark)}}}</style><clipPath id="r"><rect width="${all}" height="${HEIGHT}" rx="4"/></clipPath><g clip-path="url(#r)"><rect class="a" width="${all}" height="${HEIGHT}" fill="${NAME.light[0]}"/><rect class="c" x="${name.width}" width="${value.width}" height="${HEIGHT}" fill="${light}"/></g><rect x=".5" y=".5" width="${all - 1}" height="${HEIGHT - 1}" rx="3.5" fill="none" stroke="${EDGE}"/><g font-family="DejaVu Sans,Verdana,Geneva,sans-serif" font-size="${SIZE}" aria-hidden="true">${words(name, "b", NAME.light[1])}${words(value, "d", inkOn(light))}</g></svg>`
    .markup;
}

interface Part {
  text: string;
  x: number;
  /** Of the text, and of the part with its padding, in pixels. */
  length: number;
  width: number;
}

function part(text: string, left: number, width: TextWidth): Part {
  const shown = shorten(plainCharacters(text).replace(/\s+/g, " ").trim(), 120);
  const length = Math.ceil(width(shown, false) * SIZE);
  return { text: shown, x: left + PADDING, length, width: length + 2 * PADDING };
}

/** With its length given, a text keeps to its part in whatever font the reader has. */
const words = ({ text, x, length }: Part, name: string, ink: string): Markup =>
  xml`<text class="${name}" x="${x}" y="${BASE}" textLength="${length}" lengthAdjust="spacingAndGlyphs" fill="${ink}">${text}</text>`;
