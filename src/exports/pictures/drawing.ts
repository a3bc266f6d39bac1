/** Pictures as flat boxes with lines of text above them. Lengths are whole pixels from the left and the top; colours are #rrggbb. */
export interface Drawing {
  width: number;
  height: number;
  ground: string;
  boxes: readonly Box[];
  lines: readonly TextLine[];
}

/** A filled box; a later one lies above an earlier one. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
  colour: string;
  /** Round corners, and the colour that they leave of the ground below. */
  corner?: { radius: number; ground: string };
}

/** A line of text, all of it on ground of one colour. */
export interface TextLine {
  text: string;
  /** Where its anchor is. */
  left: number;
  baseline: number;
  anchor: "start" | "middle" | "end";
  size: number;
  bold: boolean;
  ink: string;
  ground: string;
  /** Whether it is ordered from the right as a whole. */
  fromRight: boolean;
}
