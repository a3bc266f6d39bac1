/** Lines of text in a picture. */
import type { FittedText, TextWidth } from "./text-lines.ts";
import { xml, type Markup } from "./xml.ts";

/** The font of a picture. */
export interface PictureFont {
  width: TextWidth;
  /** A line as the path of its letters, in a square of `em` units; undefined when the renderer has to shape it. */
  outline: (line: string, bold: boolean) => { path: string; em: number } | undefined;
}

/** Where a text stands, in pixels: `left` is that of its anchor, `top` that of its first line. */
export interface Place {
  left: number;
  top: number;
  anchor: "start" | "middle" | "end";
  /** Whether the line is ordered from the right; the renderer takes every line for one from the left. */
  fromRight: boolean;
}

const SPACING = 1.25;
export const heightOf = ({ size, lines }: FittedText) => Math.round(size * SPACING * lines.length);

export function lines({ size, lines }: FittedText, place: Place, ink: string, bold: boolean, font: PictureFont) {
  return lines.map((line, i) => {
    const top = Math.round(place.top + size * (SPACING * i + 0.95));
    return lineOf(line, size, { ...place, top }, ink, bold, font);
  });
}

/** A line on a baseline: its outline where there is one, which takes a third of the time, or else its text. */
function lineOf(line: string, size: number, place: Place, ink: string, bold: boolean, font: PictureFont): Markup {
  const { left, top, anchor, fromRight } = place;
  const outline = fromRight ? undefined : font.outline(line, bold);
  if (!outline) {
    const ordered = fromRight ? xml`&#x202b;${line}&#x202c;` : line;
    return xml`<text x="${left}" y="${top}" font-size="${size}" font-weight="${bold ? 700 : 400}" fill="${ink}" text-anchor="${anchor}">${ordered}</text>`;
  }
  const x = anchor === "middle" ? left - (font.width(line, bold) * size) / 2 : left;
  const scale = size / outline.em;
  return xml`<path transform="matrix(${scale} 0 0 ${-scale} ${x} ${top})" fill="${ink}" d="${outline.path}"/>`;
}
