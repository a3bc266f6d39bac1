/** Built pages, and ways to find things in them. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "./sites.ts";
import { rawText, readTree, within, type Element } from "./tree.ts";

export type { Element } from "./tree.ts";

/** A built page. */
export interface Page {
  /** Below the site's folder: `countries/russia/index.html`. */
  file: string;
  /** As a browser asks for it, with the site's base path. */
  path: string;
  html: string;
  root: Element;
}

const known = new Map<string, Page[]>();

/** Every page of a site. */
export function pagesOf({ folder, base }: Site): Page[] {
  let pages = known.get(folder);
  if (!pages) {
    pages = filesOf(folder)
      .filter((file) => file.endsWith(".html"))
      .map((file) => {
        const html = readFileSync(join(folder, file), "utf8");
        return { file, path: base + file.replace(/(^|\/)index\.html$/, "$1"), html, root: readTree(html, file) };
      });
    known.set(folder, pages);
  }
  return pages;
}

/** Paths of all files below a folder, in a fixed order. */
export function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => file.slice(folder.length + 1).replaceAll("\\", "/")).sort();
}

/** Whether a page is made to be framed: it has its own styles, and an ordinary page says the same. */
export const isFramed = ({ file }: Page): boolean => /^embed\/.+\//.test(file);

/** The page at a path below the base: `/countries/russia/`. */
export function pageAt(site: Site, path: string): Page {
  const page = pagesOf(site).find((one) => one.path === site.base + path.slice(1));
  assert.ok(page, `There is no page ${path}.`);
  return page;
}

/** The first element that a selector finds; one must be there. */
export function one(root: Element, selector: string): Element {
  const [found] = all(root, selector);
  assert.ok(found, `There is no ${selector}.`);
  return found;
}

/** All elements below one that a selector finds: names, classes and attributes, descendants, alternatives. */
export function all(root: Element, selector: string): Element[] {
  const ways = selector.split(", ").map((way) => way.split(" ").toReversed().map(compound));
  return [...within(root)].filter((element) => ways.some((way) => leads(way, element, root)));
}

/** The element of a page with an id. */
export const byId = (root: Element, id: string): Element | undefined =>
  [...within(root)].find((element) => element.attributes.get("id") === id);

/** The text of an element as a reader sees it. */
export const text = (element: Element): string => rawText(element).replace(/\s+/g, " ").trim();

/** The value of an attribute; empty when it has none. */
export const attribute = (element: Element, name: string): string | undefined => element.attributes.get(name);

type Test = (element: Element) => boolean;

/** Whether an element fits the last part of a selector, and elements around it the parts before. */
function leads([last, ...before]: Test[], element: Element, root: Element): boolean {
  if (!last!(element)) return false;
  const [next] = before;
  if (!next) return true;
  for (let around = element.parent; around && around !== root; around = around.parent) {
    if (next(around) && leads(before, around, root)) return true;
  }
  return false;
}

function compound(part: string): Test {
  const tests = [...part.matchAll(/^[\w-]+|\.[\w-]+|\[[^\]]+\]/g)].map(([token]) => simple(token));
  assert.ok(tests.length > 0, part);
  return (element) => tests.every((fits) => fits(element));
}

function simple(token: string): Test {
  if (token.startsWith(".")) {
    const name = token.slice(1);
    return (element) => (element.attributes.get("class") ?? "").split(" ").includes(name);
  }
  const [, name = "", operator, value = ""] = /^\[([\w-]+)(?:(\^?=)(.*))?\]$/.exec(token) ?? [];
  if (name === "") return (element) => element.name === token;
  if (operator === undefined) return (element) => element.attributes.has(name);
  if (operator === "=") return (element) => element.attributes.get(name) === value;
  return (element) => element.attributes.get(name)?.startsWith(value) === true;
}
