/* The map has every state of the table, each as what the events come to; so do its pictures, on every day. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test, { before } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { named, readXml } from "../xml-tree.ts";
import { asOf, nameOf, states, tracker } from "./content.ts";
import { heldOn, inWords, pageDays } from "./fold.ts";
import { all, attribute, one, pageAt, text } from "./html.ts";
import { rooted, type Site } from "./sites.ts";

let site: Site;
before(async () => {
  site = await rooted();
});

const { ladder } = tracker;
const rungOn = (day: string) => new Map(states.map((state) => [nameOf(state), heldOn(state, ladder, day)?.value]));
const picture = (path: string) => readXml(readFileSync(join(site.folder, path), "utf8"));

test("each of the 194 states is a link on the map, with its name and its rung", () => {
  const links = all(one(pageAt(site, "/map/").root, "svg.world"), "a");
  assert.equal(links.length, 194);
  const rungs = rungOn(asOf);
  for (const link of links) {
    const said = text(one(link, "title"));
    const [name = ""] = said.split(": ");
    const rung = rungs.get(name);
    assert.equal(attribute(link, "data-rung"), rung ?? "unset", said);
    assert.ok(all(link, "path").length + all(link, "circle").length > 0, said);
  }
  const names = links.map((link) => text(one(link, "title")).split(": ")[0]);
  assert.equal(new Set(names).size, 194);
  for (const name of rungs.keys()) assert.ok(names.includes(name), name);
});

test("the list has the same states under the same rungs, and the key counts them", () => {
  const { root } = pageAt(site, "/map/");
  const sections = all(root, ".map-list section");
  const key = all(root, ".map-key li").map((item) => [attribute(item, "data-rung"), text(one(item, "b"))]);
  assert.deepEqual(
    key,
    sections.map((section) => [attribute(section, "data-rung"), String(all(section, "li").length)]),
  );
  for (const section of sections) {
    const rung = attribute(section, "data-rung");
    const drawn = all(root, "svg.world a").filter((link) => attribute(link, "data-rung") === rung);
    assert.deepEqual(
      drawn.map((link) => attribute(link, "data-code")).toSorted(),
      all(section, "li")
        .map((item) => attribute(item, "data-code"))
        .toSorted(),
    );
  }
  assert.equal(
    key.reduce((sum, [, count]) => sum + Number(count), 0),
    194,
  );
});

test("the picture of each day has the states of its rungs, its date and the question", () => {
  const pictures = [["map.svg", asOf], ...pageDays().map((day) => [`map/${day}.svg`, day])] as const;
  for (const [path, day] of pictures) {
    const svg = picture(path!);
    const titles = named(svg, "title").map((title) => title.text);
    assert.equal(titles[0], tracker.question);
    const said = new Set(
      titles.map((title) =>
        title
          .split(/: | since /)
          .slice(0, 2)
          .join(": "),
      ),
    );
    for (const [name, rung] of rungOn(day!)) {
      const { label } = rung === undefined ? tracker.facets[ladder]!.unset : tracker.facets[ladder]!.values[rung]!;
      assert.ok(said.has(`${name}: ${label}`), `${path} ${name}: ${label}`);
    }
    const texts = named(svg, "text").map((line) => line.text);
    assert.ok(texts.at(-1)!.startsWith(`As of ${inWords(day!)} `) && texts.at(-1)!.includes("Natural Earth"), path);
  }
});

test("the picture of today costs at most 18 KB, and is there in pixels", () => {
  const bytes = brotliCompressSync(readFileSync(join(site.folder, "map.svg"))).length;
  assert.ok(bytes <= 18_000, `${bytes} bytes`);
  const png = readFileSync(join(site.folder, "map.png"));
  assert.equal(png.toString("latin1", 1, 4), "PNG");
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  assert.equal(width, 1600);
  assert.ok(height > 700 && height < 1200);
});

test("without scripts the days of the map lead to their pages", () => {
  const links = all(pageAt(site, "/map/").root, ".map-days li a").map((link) => attribute(link, "href")!);
  assert.ok(links.length > 40);
  const days = new Set(pageDays().map((day) => `/on/${day}/`));
  for (const link of links) assert.ok(days.has(link), link);
});
