/* The rungs' colours are told apart in grey and with every kind of colour blindness, in light and in dark. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { lab, rgb } from "d3";
import { loadContent } from "../../../src/io/load.ts";

/** Linear RGB as seen with a missing cone: Machado, Oliveira and Fernandes (2009), severity 1.0. */
const SEEN_WITH: Record<string, readonly number[]> = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  "full colour sight": [1, 0, 0, 0, 1, 0, 0, 0, 1],
};

const linear = (byte: number) => (byte <= 10.31 ? byte / 3294.6 : ((byte / 255 + 0.055) / 1.055) ** 2.4);
const byte = (light: number) => {
  const clipped = Math.min(1, Math.max(0, light));
  return 255 * (clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055);
};

function seen(colour: string, matrix: readonly number[]) {
  const { r, g, b } = rgb(colour);
  const light = [linear(r), linear(g), linear(b)];
  const [x = 0, y = 0, z = 0] = [0, 3, 6].map((row) =>
    byte(light.reduce((sum, part, i) => sum + part * matrix[row + i]!, 0)),
  );
  return lab(rgb(x, y, z));
}

const luminance = (colour: string) => {
  const { r, g, b } = rgb(colour);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
};

const { dataset } = await loadContent("content");
const { ladder, facets } = dataset!.tracker;
const rungs = Object.entries(facets[ladder]!.values);

for (const mode of ["light", "dark"] as const) {
  const colours = rungs.map(([value, definition]) => ({ value, colour: definition[mode]! }));

  for (const [sight, matrix] of Object.entries(SEEN_WITH)) {
    test(`the rungs differ with ${sight}, ${mode}`, () => {
      for (const [i, a] of colours.entries()) {
        for (const b of colours.slice(i + 1)) {
          const [first, second] = [seen(a.colour, matrix), seen(b.colour, matrix)];
          const distance = Math.hypot(first.l - second.l, first.a - second.a, first.b - second.b);
          // A difference of about 2 can just be seen side by side; areas of a chart need several times that.
          assert.ok(distance >= 10, `${a.value} and ${b.value} are ${distance.toFixed(1)} apart`);
        }
      }
    });
  }

  test(`the ramp from recognition to contact is ordered in grey, ${mode}`, () => {
    const ramp = colours.slice(0, 4).map(({ colour }) => luminance(colour) + 0.05);
    const steps = ramp.slice(1).map((step, i) => (mode === "light" ? step / ramp[i]! : ramp[i]! / step));
    for (const step of steps) assert.ok(step >= 1.35, `a step of ${step.toFixed(2)}`);
  });
}
