/** A step of a glyph's contour, in absolute coordinates. */
interface Step {
  command: string;
  args: readonly number[];
}

const LETTERS: Readonly<Record<string, string>> = {
  moveTo: "m",
  lineTo: "l",
  quadraticCurveTo: "q",
  bezierCurveTo: "c",
};

/** Contours as an SVG path in relative coordinates, so that it can follow a move to wherever the glyph stands. */
export function outlineOf(steps: readonly Step[]): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let path = "";
  for (const { command, args } of steps) {
    const letter = LETTERS[command];
    if (letter === undefined) {
      path += "z";
      [x, y] = [startX, startY];
      continue;
    }
    path += letter + args.map((value, i) => value - (i % 2 === 0 ? x : y)).join(" ");
    [x, y] = [args.at(-2)!, args.at(-1)!];
    if (letter === "m") [startX, startY] = [x, y];
  }
  return path;
}
