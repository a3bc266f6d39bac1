/* Tests that go through a page of every kind have one of each file of pages, and of each kind that a file makes. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import test from "node:test";
import { TEMPLATES } from "../../browser/templates.ts";

/** Kinds of pages that one file makes, where its name has a parameter. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  "[folder]": ["countries", "organisations"],
  "[kind]": ["country", "organisation"],
  "[page]": ["method", "about"],
  "[...view]": ["", "all", "(?!region)[^/]+", "region/[^/]+"],
};

/** Patterns of the addresses of the pages that a file makes. */
function patternsOf(file: string): string[] {
  const name = file.replace(/\.astro$/, "").replace(/(^|\/)index$/, "");
  const parameter = Object.keys(KINDS).find((one) => name.includes(one));
  const names = parameter === undefined ? [name] : KINDS[parameter]!.map((kind) => name.replace(parameter, kind));
  return names.map((one) => one.replaceAll(/\[\.{3}\w+\]/g, ".+").replaceAll(/\[\w+\]/g, "[^/]+"));
}

test("there is a template of every page file and every kind of page that it makes", () => {
  const files = readdirSync("src/pages", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".astro"),
  );
  assert.ok(files.length > 12);
  const addresses = Object.values(TEMPLATES).map((path) => path.replace(/\/$|\.html$/, ""));
  const missing = files
    .flatMap(patternsOf)
    .filter((pattern) => !addresses.some((path) => new RegExp(`^${pattern.replace(/\/$/, "")}$`).test(path)));
  assert.deepEqual(missing, []);
});
