/** Drawings painted in pixels of few colours. */
import type { Box, Drawing, TextLine } from "../../exports/pictures/drawing.ts";
import { FULL, masksOf, type Mask } from "./masks.ts";

/** A painted drawing. */
export interface Canvas {
  width: number;
  height: number;
  /** The colours as #rrggbb; at most 256. */
  palette: string[];
  /** Numbers of colours, row by row, and before each row a 0: the rows of a PNG without filter. */
  rows: Uint8Array;
}

/**
 * Paints boxes in their order, and the lines above them.
 * @param memory for the rows, of a picture of the same size that nobody needs any more
 */
export function paint({ width, height, ground, boxes, lines }: Drawing, memory?: Uint8Array): Canvas {
  const rows = memory?.fill(0) ?? new Uint8Array((width + 1) * height);
  const canvas = { width, height, palette: [ground], rows };
  for (const box of boxes) paintBox(canvas, box);
  for (const line of lines) paintLine(canvas, line);
  return canvas;
}

/** Number of a colour in the palette. */
function numberOf({ palette }: Canvas, colour: string): number {
  const known = palette.indexOf(colour);
  if (known !== -1) return known;
  if (palette.length === 256) throw new Error("A picture has more than 256 colours.");
  return palette.push(colour) - 1;
}

/** Numbers of the colours from ground (0) to ink ({@link FULL}). */
function ramp(canvas: Canvas, ink: string, ground: string): number[] {
  const mixed = (level: number) => (at: number) => {
    const [from = 0, to = 0] = [ground, ink].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round(from + ((to - from) * level) / FULL)
      .toString(16)
      .padStart(2, "0");
  };
  return Array.from({ length: FULL + 1 }, (_, level) => numberOf(canvas, `#${[1, 3, 5].map(mixed(level)).join("")}`));
}

function paintBox(canvas: Canvas, { left, top, width, height, colour, corner }: Box): void {
  const { rows } = canvas;
  const at = (x: number, y: number) => y * (canvas.width + 1) + 1 + x;
  const number = numberOf(canvas, colour);
  const radius = corner?.radius ?? 0;
  for (let y = 0; y < height; y++) {
    const indent = y < radius || y >= height - radius ? radius : 0;
    rows.fill(number, at(left + indent, top + y), at(left + width - indent, top + y));
  }
  if (!corner) return;
  const shades = ramp(canvas, colour, corner.ground);
  for (let i = 0; i < radius; i++) {
    for (let j = 0; j < radius; j++) {
      const level = Math.round(FULL * covered(radius, i, j));
      if (level === 0) continue;
      for (const y of [top + j, top + height - 1 - j]) {
        for (const x of [left + i, left + width - 1 - i]) rows[at(x, y)] = shades[level]!;
      }
    }
  }
}

/** How much of a pixel a round corner covers, of pixels counted from the corner of its box. */
function covered(radius: number, i: number, j: number): number {
  const distance = Math.hypot(radius - i - 0.5, radius - j - 0.5);
  return Math.min(1, Math.max(0, radius - distance + 0.5));
}

function paintLine(canvas: Canvas, line: TextLine): void {
  const shades = ramp(canvas, line.ink, line.ground);
  const levelOf = new Uint8Array(256);
  shades.forEach((shade, level) => (levelOf[shade] = level));
  for (const mask of masksOf(line, canvas.width)) stamp(canvas, mask, shades, levelOf);
}

/** Where letters touch, the one that covers more of a pixel is seen. */
function stamp({ rows, width, height }: Canvas, mask: Mask, shades: readonly number[], levelOf: Uint8Array): void {
  const { levels } = mask;
  for (let i = 0, y = mask.top; i < levels.length; y++) {
    for (let x = mask.left; x < mask.left + mask.width; x++, i++) {
      const level = levels[i]!;
      if (level === 0 || x < 0 || x >= width || y < 0 || y >= height) continue;
      const at = y * (width + 1) + 1 + x;
      if (level > levelOf[rows[at]!]!) rows[at] = shades[level]!;
    }
  }
}
