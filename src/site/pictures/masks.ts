/** Letters as masks: how much of each pixel they cover. */
import { Resvg } from "@resvg/resvg-js";
import type { TextLine } from "../../exports/pictures/drawing.ts";
import { xml, type Markup } from "../../exports/feeds/xml.ts";
import { FONT_FILES, plainGlyphs, textWidth, UNITS, type Glyph } from "./fonts.ts";

/** How much letters cover, from 0 for nothing to {@link FULL}, row by row. */
export interface Mask {
  /** Of its first pixel. */
  left: number;
  top: number;
  width: number;
  levels: Uint8Array;
}

/** Eight levels look like many, and pack in three quarters of the bytes of sixteen. */
export const FULL = 7;

/** The masks of a line in a picture: of each glyph where glyphs just stand side by side, which takes a hundredth of the time. */
export function masksOf(line: TextLine, width: number): Mask[] {
  const glyphs = line.fromRight ? undefined : plainGlyphs(line.text, line.bold);
  if (!glyphs) return [shapedMask(line, width)];
  const share = { start: 0, middle: 0.5, end: 1 }[line.anchor];
  let x = line.left - share * textWidth(line.text, line.bold) * line.size;
  return glyphs.map((glyph) => {
    const halves = Math.round(2 * x);
    x += (glyph.advance / UNITS) * line.size;
    const { left, top, ...mask } = glyphMask(glyph, line.size, halves & 1);
    return { left: left + (halves >> 1), top: top + line.baseline, ...mask };
  });
}

const known = new WeakMap<Glyph, Map<number, Mask>>();

/** A glyph in a size, from its origin on, moved to the right by half a pixel or not. Each is rendered once. */
function glyphMask(glyph: Glyph, size: number, halves: number): Mask {
  const masks = known.get(glyph) ?? new Map<number, Mask>();
  known.set(glyph, masks);
  const key = 2 * size + halves;
  if (!masks.has(key)) masks.set(key, renderGlyph(glyph, size / UNITS, halves / 2));
  return masks.get(key)!;
}

function renderGlyph({ contours }: Glyph, scale: number, shift: number): Mask {
  if (contours.commands.length === 0) return { left: 0, top: 0, width: 0, levels: new Uint8Array() };
  const { minX, maxX, minY, maxY } = contours.cbox;
  const [left, right] = [Math.floor(minX * scale + shift), Math.ceil(maxX * scale + shift)];
  const [top, bottom] = [Math.floor(-maxY * scale), Math.ceil(-minY * scale)];
  const place = xml`matrix(${scale} 0 0 ${-scale} ${shift - left} ${-top})`;
  const path = xml`<path transform="${place}" d="${contours.toSVG()}"/>`;
  return { left, top, width: right - left, levels: render(path, right - left, bottom - top) };
}

/** A line whose letters the renderer has to order and join. */
function shapedMask({ text, left, baseline, anchor, size, bold, fromRight }: TextLine, width: number): Mask {
  const rise = Math.ceil(1.5 * size);
  // The renderer takes every line for one from the left.
  const ordered = fromRight ? xml`&#x202b;${text}&#x202c;` : text;
  const set = xml`<text x="${left}" y="${rise}" font-family="${FAMILY}" font-size="${size}" font-weight="${bold ? 700 : 400}" text-anchor="${anchor}">${ordered}</text>`;
  return { left: 0, top: baseline - rise, width, levels: render(set, width, rise + size, FONT_FILES) };
}

const FAMILY = "DejaVu Sans";

/** Without fonts where there is no text to set: reading them takes longer than all else. */
function render(shape: Markup, width: number, height: number, fontFiles: readonly string[] = []): Uint8Array {
  const svg = xml`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shape}</svg>`.markup;
  const font = { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: FAMILY };
  const { pixels } = new Resvg(svg, { font, logLevel: "off" }).render();
  return Uint8Array.from({ length: width * height }, (_, i) => Math.round((pixels[4 * i + 3]! * FULL) / 255));
}
