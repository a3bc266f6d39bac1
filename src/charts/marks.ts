/** The marks of answers, drawn: typed, they look different in every font. */

/** Outlines run clockwise and what is cut out of them the other way, so that a path can be filled as it is. */
const DISC = "M8 1a7 7 0 1 1 0 14a7 7 0 1 1 0-14z";
const RING = `${DISC}M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z`;
const SQUARE = "M2 2h12v12H2z";
const FRAME = `${SQUARE}M3.5 3.5v9h9v-9z`;
const UP = "M8 2l7 12H1z";
const DOWN = "M8 14L1 2h14z";
const LEFT = "M2 8L14 1v14z";
const RIGHT = "M14 8L2 15V1z";
const DIAMOND = "M8 1l7 7-7 7-7-7z";

const PATHS: Readonly<Record<string, string>> = {
  "●": DISC,
  "◕": `${RING}M8 8V2.5A5.5 5.5 0 1 1 2.5 8z`,
  "◑": `${RING}M8 2.5a5.5 5.5 0 0 1 0 11z`,
  "◐": `${RING}M8 13.5a5.5 5.5 0 0 1 0-11z`,
  "◔": `${RING}M8 8V2.5A5.5 5.5 0 0 1 13.5 8z`,
  "○": RING,
  "⊘": `${RING}M3.6 11.3l7.7-7.7 1.1 1.1-7.7 7.7z`,
  "■": SQUARE,
  "□": FRAME,
  "◧": `${FRAME}M3.5 3.5H8v9H3.5z`,
  "◨": `${FRAME}M8 3.5h4.5v9H8z`,
  "▣": `${FRAME}M5.5 5.5h5v5h-5z`,
  "▲": UP,
  "△": `${UP}M8 5l-4.4 7.5h8.8z`,
  "▼": DOWN,
  "▽": `${DOWN}M8 11l4.4-7.5H3.6z`,
  "◀": LEFT,
  "◁": `${LEFT}M5 8l7.5 4.4V3.6z`,
  "▶": RIGHT,
  "▷": `${RIGHT}M11 8L3.5 3.6v8.8z`,
  "◆": DIAMOND,
  "◇": `${DIAMOND}M8 3.2L3.2 8 8 12.8 12.8 8z`,
  "×": "M3 4.1L4.1 3 8 6.9 11.9 3 13 4.1 9.1 8l3.9 3.9-1.1 1.1L8 9.1 4.1 13 3 11.9 6.9 8z",
  "∪": "M3 2h1.6v6.5a3.4 3.4 0 0 0 6.8 0V2H13v6.5a5 5 0 0 1-10 0z",
  "↑": "M8 1.5l5 5.3-1.2 1.1-3-3.1V14.5H7.2V4.8l-3 3.1L3 6.8z",
  "↓": "M8 14.5L3 9.2l1.2-1.1 3 3.1V1.5h1.6v9.7l3-3.1L13 9.2z",
  "·": "M8 6.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3z",
  "✓": "M2.5 8.5L4 7l2.7 2.7 5.8-6.2L14 5l-7.3 7.7z",
  "≠": "M3 5h10v1.6H3zM3 9.4h10V11H3zM10 2.2l1.3.8L6 13.8l-1.3-.8z",
};

/** The side of the square that marks are drawn in. */
export const MARK_SIZE = 16;

/** The drawing of a glyph as an SVG path; undefined of one that is not among those drawn here, which is typed. */
export function markPath(glyph: string): string | undefined {
  return PATHS[glyph];
}
