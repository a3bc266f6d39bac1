/** Lines of text in a picture. */
import type { TextLine } from "./drawing.ts";
import type { FittedText } from "./text-lines.ts";

/** Where a text stands, in pixels: `left` is that of its anchor, `top` that of its first line. */
export interface Place extends Pick<TextLine, "left" | "anchor" | "fromRight"> {
  top: number;
}

const SPACING = 1.25;
export const heightOf = ({ size, lines }: FittedText) => Math.round(size * SPACING * lines.length);

/** Sets lines one below the other. */
export function lines({ size, lines }: FittedText, place: Place, look: Pick<TextLine, "bold" | "ink" | "ground">) {
  const { left, top, anchor, fromRight } = place;
  return lines.map((text, i): TextLine => {
    const baseline = Math.round(top + size * (SPACING * i + 0.95));
    return { text, left, baseline, anchor, size, fromRight, ...look };
  });
}
