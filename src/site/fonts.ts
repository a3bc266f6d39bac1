/** The fonts of pictures and badges. They come with the project, so that a machine's own fonts never matter. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { create } from "fontkitten";

// From the project's folder: a build stands in a folder of its own, from which no package is found.
const { resolve: find } = createRequire(resolve("package.json"));
const [regular, bold] = ["DejaVuSans", "DejaVuSans-Bold"].map((name) => find(`dejavu-fonts-ttf/ttf/${name}.ttf`));

export const FONT_FILES: readonly string[] = [regular!, bold!];

/**
 * Width of a text in ems, from the advance widths of DejaVu Sans (which are those of Verdana, too). Letters that join
 * are taken as they stand alone, which is never narrower; what the font lacks counts as one em.
 */
export function textWidth(text: string, isBold: boolean): number {
  let width = 0;
  for (const character of text) width += advance(character, isBold);
  return width;
}

const known = new Map<string, number>();
function advance(character: string, isBold: boolean): number {
  const key = `${isBold ? "b" : "r"}${character}`;
  let width = known.get(key);
  if (width === undefined) {
    width = look(character.codePointAt(0)!, isBold) ?? look(character.codePointAt(0)!, false) ?? 1;
    known.set(key, width);
  }
  return width;
}

const open = (path: string) => {
  const font = create(readFileSync(path));
  if (font.isCollection) throw new Error(`${path} holds several fonts.`);
  return font;
};
let fonts: { regular: ReturnType<typeof open>; bold: ReturnType<typeof open> } | undefined;

/** The advance width of a character in ems; undefined when the font lacks it. */
function look(code: number, isBold: boolean): number | undefined {
  fonts ??= { regular: open(regular!), bold: open(bold!) };
  const font = isBold ? fonts.bold : fonts.regular;
  return font.hasGlyphForCodePoint(code) ? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm : undefined;
}
