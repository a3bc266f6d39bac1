/* A screen reader finds tables, although their rows are laid out as boxes of their own. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Page } from "playwright-core";
import { large, MANY, visit } from "./site.ts";
import { told } from "./table.ts";

/** A node of the browser's accessibility tree. */
interface Node {
  role: string;
  name: string;
  children: Node[];
}

/** The accessibility tree that the browser gives to a screen reader; nodes without a meaning are left out. */
async function tree(page: Page): Promise<Node[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): Node[] => {
    const node = byId.get(id);
    const children = (node?.childIds ?? []).flatMap(read);
    if (!node || node.ignored) return children;
    return [{ role: String(node.role?.value), name: String(node.name?.value ?? ""), children }];
  };
  return read(nodes[0]!.nodeId);
}

/** All nodes of a role at or below others. */
const all = (role: string, nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => [...(node.role === role ? [node] : []), ...all(role, node.children)]);

const TABLES: [path: string, tables: number][] = [
  ["", 2],
  ["on/2025-07-03/", 1],
  ["sources/", 1],
  ["countries/pakistan/", 1],
];

for (const width of [320, 1280]) {
  for (const [path, atLeast] of TABLES) {
    test(`at ${width} px, the tables of /${path} are tables with heads of rows and columns`, () =>
      visit(
        path,
        async (page) => {
          const tables = all("table", await tree(page));
          assert.ok(tables.length >= atLeast, `${tables.length} tables`);
          for (const table of tables) {
            assert.notEqual(table.name, "");
            const [heads, ...rows] = all("row", [table]);
            assert.ok(all("columnheader", [heads!]).length > 1, table.name);
            assert.ok(rows.length > 0);
            for (const row of rows) {
              assert.equal(all("rowheader", [row]).length, 1, row.name);
              assert.ok(all("cell", [row]).length > 0, row.name);
            }
          }
        },
        { width },
      ));
  }
}

test("a screen reader hears the same number of rows as the page says it shows, after a filter too", () =>
  visit("?region=Europe", async (page) => {
    const shown = Number.parseInt(await told(page), 10);
    const heard = await tree(page);
    const rows = all("row", heard).filter((row) => all("rowheader", [row]).length > 0);
    const items = all("main", heard).flatMap((main) => all("listitem", all("list", [main])));
    const others = await page.locator(".ladder li, .newest li").count();
    assert.equal(rows.length + items.length - others, shown);
  }));

test("of a thousand states a screen reader hears each, those far out of sight too", () =>
  visit(
    "",
    async (page) => {
      const [table] = all("table", await tree(page));
      const coasts = all("rowheader", [table!]).filter(({ name }) => name.startsWith("Coast "));
      assert.equal(new Set(coasts.map(({ name }) => name)).size, MANY);
    },
    { site: large },
  ));

test("the names of heads are their words, without the arrows", () =>
  visit("", async (page) => {
    const [first] = all("table", await tree(page));
    for (const { name } of all("columnheader", [first!])) assert.match(name, /^[\w\s]+$/);
  }));

test("answers are read by their words, without the glyphs", () =>
  visit("", async (page) => {
    const [table] = all("table", await tree(page));
    const cells = all("row", [table!])
      .slice(1)
      .map((row) => all("cell", [row])[0]!.name);
    for (const name of cells) assert.match(name.trim(), /^[A-Z][\w\s’]+$/);
  }));
