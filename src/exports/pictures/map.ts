/** The map as a picture that stands alone: question, answer, drawing, legend, date and credit. */
import { once } from "../../tracker/once.ts";
import { xml, type Markup } from "../feeds/xml.ts";
import { fitText, type TextBox, type TextWidth } from "./text-lines.ts";

/** The outline of a state, the mark of one too small to see, or both. */
export interface MapShape {
  path: string;
  dot: { x: number; y: number } | undefined;
}

/** A shape and what it shows, in words. */
export interface TitledShape {
  shape: MapShape;
  title: string;
}

/** A rung with the states on it. The last is that of the states on none. */
export interface MapRung {
  label: string;
  count: number;
  light: string;
  dark: string;
  /** Hatched, so that it never looks like a step of the ramp. */
  refusal: boolean;
  states: readonly TitledShape[];
}

/** What a map shows. */
export interface MapPicture {
  width: number;
  height: number;
  question: string;
  answer: string;
  date: string;
  credit: string;
  rungs: readonly MapRung[];
  /** The subject's own state, drawn as an outline. */
  subject: TitledShape | undefined;
  /** The land that is no state of the tracker. */
  rest: string;
  /** The radius of a mark. */
  dot: number;
  fromRight: boolean;
}

/** Name of the view of the drawing without the words around it: `map.svg#world`. */
export const WORLD_VIEW = "world";

const LIGHT = { paper: "#fdfcf8", ink: "#1b1d1f", soft: "#55585b", land: "#e4e1d8", edge: "#9a978e", mark: "#8a3b12" };
const DARK = { paper: "#14171a", ink: "#e9e6df", soft: "#a9adb0", land: "#2f3439", edge: "#6a7076", mark: "#f0a875" };
const SIDE = 24;
/** Of the heading: as large as it fits in one line, else in two. */
const sizes = (most: number, least: number): TextBox["sizes"] => [
  [most, 1],
  [least, 2],
];

/** Draws the map as an SVG image, in the reader's light or dark colours. */
export function mapSvg(map: MapPicture, width: TextWidth): string {
  const line = (text: string, bold: boolean, box: TextBox["sizes"]) =>
    fitText(text, { width: map.width - 2 * SIDE, sizes: box, bold }, width);
  const question = line(map.question, true, sizes(72, 52));
  const answer = line(map.answer, false, sizes(40, 34));
  const answerTop = SIDE + question.lines.length * question.size * 1.2;
  const top = Math.ceil(answerTop + answer.lines.length * answer.size * 1.3 + SIDE);
  const legendTop = top + map.height + SIDE;
  const rows = Math.ceil(map.rungs.length / COLUMNS);
  const foot = legendTop + rows * ROW + 40;
  const height = foot + SIDE;
  const x = map.fromRight ? map.width - SIDE : SIDE;
  const texts = (lines: readonly string[], start: number, size: number, name: string) =>
    lines.map(
      (text, i) =>
        xml`<text class="${name}" x="${x}" y="${Math.round(start + (i + 0.85) * size * 1.2)}" font-size="${size}">${text}</text>`,
    );
  return xml`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${map.width} ${height}" role="img" aria-labelledby="t d" font-family="system-ui,'DejaVu Sans',Verdana,sans-serif"${direction(map)}><title id="t">${map.question}</title><desc id="d">${map.answer} ${map.date}</desc>${style(map.rungs)}<view id="${WORLD_VIEW}" viewBox="0 ${top} ${map.width} ${map.height}"/>${hatches(map.rungs)}<rect class="paper" width="${map.width}" height="${height}"/>${texts(question.lines, SIDE, question.size, "q")}${texts(answer.lines, answerTop, answer.size, "s")}<g transform="translate(0 ${top})">${drawing(map)}</g>${legend(map, legendTop)}<text class="s" x="${x}" y="${foot}" font-size="26">${map.date} · ${map.credit}</text></svg>`
    .markup;
}

const direction = ({ fromRight }: MapPicture) => (fromRight ? xml` direction="rtl"` : undefined);

/** Renderers without media queries show the light colours. */
function style(rungs: readonly MapRung[]): Markup {
  const last = rungs.length - 1;
  const scheme = (is: "light" | "dark", { paper, ink, soft, land, edge, mark }: typeof LIGHT) =>
    [
      `.paper{fill:${paper}}.q{fill:${ink};font-weight:700;font-family:Georgia,'DejaVu Sans',serif}.s{fill:${soft}}`,
      `.w{stroke:${paper}}.land,.r${last}{fill:${land}}.key{stroke:${edge}}.dots{stroke:${edge}}`,
      `.subject{fill:${paper};stroke:${mark}}`,
      ...rungs.map((rung, i) => {
        if (rung.refusal) return `.r${i}{fill:url(#h${i})}.h${i}{stroke:${rung[is]}}.g${i}{fill:${land}}`;
        return i === last ? "" : `.r${i}{fill:${rung[is]}}`;
      }),
    ].join("");
  const css = `${scheme("light", LIGHT)}.w{stroke-width:1.6;stroke-linejoin:round}.dots{stroke-width:1.5}.subject{stroke-width:4}@media(prefers-color-scheme:dark){${scheme("dark", DARK)}}`;
  return { markup: `<style>${css}</style>` };
}

const hatches = (rungs: readonly MapRung[]) =>
  rungs.map((rung, i) =>
    rung.refusal
      ? xml`<pattern id="h${i}" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="g${i}" width="12" height="12"/><path class="h${i}" d="M3 0v12" stroke-width="6"/></pattern>`
      : undefined,
  );

/** Marks lie above all shapes. */
function drawing({ rungs, subject, rest, dot }: MapPicture): Markup {
  const outline = ({ shape, title }: TitledShape) =>
    shape.path === "" ? undefined : xml`<path ${pathOf(shape)}><title>${title}</title></path>`;
  const mark = ({ shape, title }: TitledShape) =>
    shape.dot && xml`<circle cx="${shape.dot.x}" cy="${shape.dot.y}" r="${dot}"><title>${title}</title></circle>`;
  const group = (draw: typeof outline) => rungs.map(({ states }, i) => xml`<g class="r${i}">${states.map(draw)}</g>`);
  const own = subject && xml`<g class="subject">${outline(subject) ?? mark(subject)}</g>`;
  // The strongest rungs last: where marks touch, theirs is whole.
  return xml`<g class="w"><path class="land" d="${rest}"/>${group(outline)}</g>${own}<g class="dots">${group(mark).toReversed()}</g>`;
}

/** A hundred pictures have the same outlines. */
const pathOf = once(({ path }: MapShape) => xml`d="${path}"`);

const COLUMNS = 3;
const ROW = 48;

function legend({ rungs, width, fromRight }: MapPicture, top: number): Markup[] {
  const column = (width - 2 * SIDE) / COLUMNS;
  return rungs.map(({ label, count }, i) => {
    const from = SIDE + (i % COLUMNS) * column;
    const y = top + Math.floor(i / COLUMNS) * ROW;
    const [box, text] = fromRight ? [width - from - 40, width - from - 56] : [from, from + 56];
    return xml`<rect class="key r${i}" x="${box}" y="${y}" width="40" height="28"/><text class="s" x="${text}" y="${y + 25}" font-size="30">${count} ${label}</text>`;
  });
}
