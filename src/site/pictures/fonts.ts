/** The fonts of pictures and badges. They come with the project, so that a machine's own fonts never matter. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { create, type Path as FontPath } from "fontkitten";

// From the project's folder: a build stands in a folder of its own, from which no package is found.
const { resolve: find } = createRequire(resolve("package.json"));
const [regular, bold] = ["DejaVuSans", "DejaVuSans-Bold"].map((name) => find(`dejavu-fonts-ttf/ttf/${name}.ttf`));

export const FONT_FILES: readonly string[] = [regular!, bold!];

/** The fonts' units in an em. */
export const UNITS = 2048;

/**
 * Width of a text in ems, from the advance widths of DejaVu Sans (which are those of Verdana, too). Letters that join
 * are taken as they stand alone, which is never narrower; what the font lacks counts as one em.
 */
export function textWidth(text: string, isBold: boolean): number {
  let width = 0;
  for (const character of text) width += (glyphOf(character, isBold)?.advance ?? UNITS) / UNITS;
  return width;
}

/** The glyphs of a line; undefined for scripts whose letters join, stack or run from the right, and for what the fonts lack. */
export function plainGlyphs(line: string, isBold: boolean): Glyph[] | undefined {
  if (!/^[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Zyyy}]*$/u.test(line)) return undefined;
  const glyphs = [...line].map((character) => glyphOf(character, isBold));
  return glyphs.every((glyph) => glyph !== undefined) ? glyphs : undefined;
}

/** A glyph in units of the font, its baseline at 0 and upwards positive. */
export interface Glyph {
  advance: number;
  contours: FontPath;
}

const known = new Map<string, Glyph | undefined>();

/** The glyph of a character; the regular one where the bold font lacks it. */
function glyphOf(character: string, isBold: boolean): Glyph | undefined {
  const key = `${isBold ? "b" : "r"}${character}`;
  if (!known.has(key)) {
    fonts ??= { regular: open(regular!), bold: open(bold!) };
    const code = character.codePointAt(0)!;
    const font = [isBold ? fonts.bold : fonts.regular, fonts.regular].find((one) => one.hasGlyphForCodePoint(code));
    const glyph = font?.glyphForCodePoint(code);
    known.set(key, glyph && { advance: glyph.advanceWidth, contours: glyph.path });
  }
  return known.get(key);
}

type Fonts = Record<"regular" | "bold", ReturnType<typeof open>>;
let fonts: Fonts | undefined;

function open(path: string) {
  const font = create(readFileSync(path));
  if (font.isCollection || font.unitsPerEm !== UNITS) throw new Error(`${path} is not the font that it was.`);
  return font;
}
