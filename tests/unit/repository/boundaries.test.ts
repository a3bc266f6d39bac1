/* Pure core, thin shell: which part may import which, and what the core never touches. */
import assert from "node:assert/strict";
import test from "node:test";
import { codeOf, importsOf, SOURCES } from "./source-files.ts";

/** Folders and packages that the files of a folder may import. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  tracker: ["tracker", "zod", "marked", "entities"],
  authoring: ["tracker", "authoring", "zod", "yaml", "marked", "leven", "diff"],
  io: ["tracker", "authoring", "charts", "io", "words", "node:", "world-countries", "p-limit", "undici"],
  cli: [
    "tracker",
    "authoring",
    "io",
    "exports",
    "site",
    "cli",
    "words",
    "node:",
    "astro",
    "@astrojs",
    "@clack",
    "sirv",
    "@polka",
  ],
  charts: ["tracker", "charts", "d3", "topojson-client", "topojson-specification"],
  exports: ["tracker", "exports", "zod", "yaml", "csv-stringify", "fflate"],
  words: ["words", "tracker"],
  site: ["tracker", "authoring", "io", "charts", "exports", "site", "words", "astro", "node:", "@resvg", "fontkitten"],
  browser: ["browser", "leven"],
  layouts: ["layouts", "site", "tracker", "words", "styles", "browser", "astro"],
  components: ["components", "layouts", "charts", "exports", "site", "tracker", "words", "styles", "browser", "astro"],
  pages: ["pages", "components", "layouts", "exports", "site", "words", "tracker", "styles", "astro"],
  "content.config.ts": ["site", "tracker", "astro"],
};

const folderOf = (path: string) => path.split("/")[1] ?? "";
/** `src/tracker/fold.ts` → `tracker`; `astro:content`, `astro/loaders` → `astro`; `node:fs` → `node:`. */
const partOf = (target: string) =>
  target.startsWith("src/") ? folderOf(target) : target.startsWith("node:") ? "node:" : (target.split(/[/:]/)[0] ?? "");

/** What the files of some folders import against the rule. */
const wrongImports = (applies: (folder: string) => boolean) =>
  SOURCES.filter(({ path }) => applies(folderOf(path))).flatMap((file) =>
    importsOf(file)
      .filter(({ target }) => !MAY_IMPORT[folderOf(file.path)]?.includes(partOf(target)))
      .map(({ target }) => `${file.path} imports ${target}`),
  );

test("a part imports only the parts and packages it may", () => {
  assert.deepEqual(
    wrongImports((folder) => folder !== "pages"),
    [],
  );
});

test("every folder has its rule", () => {
  const folders = new Set(SOURCES.map(({ path }) => folderOf(path)));
  folders.delete("styles");
  assert.deepEqual(
    [...folders].filter((folder) => !Object.hasOwn(MAY_IMPORT, folder)),
    [],
  );
});

test("a page imports only the parts it may, and of the core only types", () => {
  const values = SOURCES.filter(({ path }) => folderOf(path) === "pages").flatMap((file) =>
    importsOf(file)
      .filter(({ target, type }) => partOf(target) === "tracker" && !type)
      .map(({ target }) => `${file.path} imports ${target}`),
  );
  assert.deepEqual([...wrongImports((folder) => folder === "pages"), ...values], []);
});

/** The files that import each other in a circle, types counted too. */
function circles(files: readonly { path: string; targets: readonly string[] }[]): string[] {
  const targets = new Map(files.map(({ path, targets }) => [path, targets]));
  const done = new Set<string>();
  const walk = (path: string, above: readonly string[]): string[] => {
    if (above.includes(path)) return [[...above.slice(above.indexOf(path)), path].join(" → ")];
    if (done.has(path)) return [];
    done.add(path);
    return (targets.get(path) ?? []).flatMap((target) => walk(target, [...above, path]));
  };
  return files.flatMap(({ path }) => walk(path, []));
}

test("no files import each other in a circle", () => {
  const files = SOURCES.map((file) => ({ path: file.path, targets: importsOf(file).map(({ target }) => target) }));
  assert.deepEqual(circles(files), []);
});

test("a circle is found, and files that two others import are none", () => {
  const file = (path: string, ...targets: string[]) => ({ path, targets });
  assert.deepEqual(circles([file("a", "b", "d"), file("b", "c", "d"), file("c", "a"), file("d")]), ["a → b → c → a"]);
  assert.deepEqual(circles([file("a", "b", "d"), file("b", "d"), file("d")]), []);
});

test("no folder holds more files than one can take in", () => {
  // Astro joins the style sheets into one, so that their folder stays flat.
  const folders = Map.groupBy(
    SOURCES.filter(({ path }) => !path.startsWith("src/styles/")),
    ({ path }) => path.slice(0, path.lastIndexOf("/")),
  );
  assert.deepEqual(
    [...folders].filter(([, files]) => files.length > 16).map(([folder]) => folder),
    [],
  );
});

test("imports are found however they are written", () => {
  const text = [
    'import a from "./a.ts";',
    'import type { B } from "../io/b.ts";',
    'import {\n  c,\n  d,\n} from "zod";',
    'export { e } from "./e.ts";',
    'import "./f.css";',
    'const g = await import("./g.ts");',
    "const text = 'import nothing';",
  ].join("\n");
  assert.deepEqual(
    importsOf({ path: "src/tracker/x.ts", text }).map(({ target, type }) => `${target}${type ? " type" : ""}`),
    ["src/tracker/a.ts", "src/io/b.ts type", "zod", "src/tracker/e.ts", "src/tracker/f.css", "src/tracker/g.ts"],
  );
});

/** What would make an answer depend on more than its arguments. */
const IMPURE = [
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /\bprocess\b/,
  /\bconsole\b/,
  /\b(window|document|navigator|localStorage|globalThis)(\.\w|\[)/,
  /\bMath\.random\b/,
  /\bperformance\b/,
  /\b(fetch|setTimeout|setInterval)\(/,
  /\bimport\.meta\b/,
  /\bget(FullYear|Month|Date|Day|Hours)\(/,
  /\.toLocale\w*\(/,
  /\.localeCompare\(/,
];

for (const folder of ["tracker", "authoring", "charts", "exports", "words"]) {
  test(`${folder} knows no clock, no environment, no page and no local time`, () => {
    const wrong = SOURCES.filter(({ path }) => folderOf(path) === folder).flatMap((file) =>
      IMPURE.filter((pattern) => pattern.test(codeOf(file))).map((pattern) => `${file.path} has ${pattern.source}`),
    );
    assert.deepEqual(wrong, []);
  });
}

test("only the entry of the commands and the tests' own tools read the clock", () => {
  const wrong = SOURCES.filter((file) => /\bDate\.now\b|\bnew Date\(\s*\)/.test(codeOf(file))).map(({ path }) => path);
  assert.deepEqual(wrong, ["src/io/load.ts"]);
});
