/* Every state is on the map: by its shape, by a mark where that is too small to see, and no mark lies on another. */
import assert from "node:assert/strict";
import test from "node:test";
import countries from "world-countries";
import { DOT } from "../../../../src/charts/map/dots.ts";
import { drawWorld } from "../../../../src/charts/map/world-map.ts";
import { atlas } from "../../../../src/io/atlas.ts";

const MEMBERS = countries.filter(({ unMember, cca2 }) => unMember || ["VA", "PS"].includes(cca2));
const codes = new Set(MEMBERS.map(({ cca2 }) => cca2));
const world = drawWorld(atlas, codes);
const state = (code: string) => world.states.find((one) => one.code === code)!;

/** The points of a path in whole numbers, after its relative steps. */
function pointsOf(path: string): [number, number][] {
  return path
    .split("z")
    .filter(Boolean)
    .flatMap((ring) => {
      assert.match(ring, /^M-?\d+[ -]-?\d+l(-?\d+[ -])*-?\d+$/);
      const numbers = ring.match(/-?\d+/g)!.map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, i): [number, number] => {
        x += numbers[2 * i]!;
        y += numbers[2 * i + 1]!;
        return [x, y];
      });
    });
}
const middle = (path: string) => {
  const points = pointsOf(path);
  return [0, 1].map((at) => points.reduce((sum, point) => sum + point[at]!, 0) / points.length);
};

test("each state is on the map once, with a shape or a mark", () => {
  assert.equal(codes.size, 195);
  assert.deepEqual(world.states.map(({ code }) => code).toSorted(), [...codes].toSorted());
  assert.deepEqual(
    world.states.filter(({ path, dot }) => path === "" && dot === undefined),
    [],
  );
});

test("states without a shape and those too small to see have a mark, and large ones have none", () => {
  for (const code of ["VA", "SM", "SG", "TV", "BB", "QA", "LU", "LB"]) assert.ok(state(code).dot, code);
  for (const code of ["BE", "RU", "RW", "NP", "LK"]) assert.equal(state(code).dot, undefined, code);
  assert.ok(state("QA").path !== "" && state("TV").path === "");
});

test("marks never lie on each other, and each stays near its place", () => {
  const dots = world.states.flatMap(({ code, dot }) => (dot ? { code, ...dot } : []));
  for (const [i, one] of dots.entries())
    for (const other of dots.slice(i + 1))
      assert.ok(Math.hypot(one.x - other.x, one.y - other.y) >= 2 * DOT, `${one.code} ${other.code}`);
  const [x = 0, y = 0] = middle(state("IT").path);
  const rome = state("VA").dot!;
  assert.ok(Math.hypot(rome.x - x, rome.y - y) < 25);
});

test("all of it is inside the picture", () => {
  const inside = ([x, y]: readonly [number, number], margin: number) =>
    x >= margin && x <= world.width - margin && y >= margin && y <= world.height - margin;
  for (const { path, dot } of world.states) {
    assert.ok(pointsOf(path).every((point) => inside(point, 0)));
    assert.ok(!dot || inside([dot.x, dot.y], DOT));
  }
});

test("east is right and north is up", () => {
  const [[west = 0], [east = 0]] = [middle(state("US").path), middle(state("CN").path)];
  assert.ok(west < east);
  const [[, north = 0], [, south = 0]] = [middle(state("NO").path), middle(state("ZA").path)];
  assert.ok(north < south);
});

test("land that is no state of the tracker is there without a name, and Antarctica is left out", () => {
  const few = drawWorld(atlas, new Set(["FR"]));
  assert.deepEqual(
    few.states.map(({ code }) => code),
    ["FR"],
  );
  assert.ok(few.rest.length > world.rest.length + 10_000);
  assert.ok(Math.max(...pointsOf(few.rest).map(([, y]) => y)) <= few.height);
});

test("a state without an id of its shape is found by name", () => {
  const { states } = drawWorld(atlas, new Set(["XK"]));
  assert.notEqual(states[0]?.path, "");
});

test("the same content gives the same drawing", () => {
  assert.deepEqual(drawWorld(atlas, codes), world);
});
