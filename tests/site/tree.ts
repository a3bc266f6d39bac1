/**
 * A reader of HTML that takes only what every browser reads the same way: each tag closed, each value in double quotes,
 * each reference known. Whatever else stands in a page is a failure, so nothing written by a stranger hides from it.
 */
import assert from "node:assert/strict";

/** An element of a page. */
export interface Element {
  name: string;
  attributes: ReadonlyMap<string, string>;
  parent: Element | undefined;
  children: (Element | string)[];
}

const TOKEN =
  /<!DOCTYPE html>|<\/(?<end>[a-zA-Z][\w-]*)>|<(?<start>[a-zA-Z][\w-]*)(?<attributes>(?: [a-zA-Z][\w:-]*(?:="[^"]*")?)*)>|(?<text>[^<]+)/y;
const ATTRIBUTE = / ([a-zA-Z][\w:-]*)(?:="([^"]*)")?/g;
const VOID = new Set(["base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"]);

/** Elements whose content is not HTML. */
const RAW = new Set(["script", "style"]);

/** Reads a page and gives an element that holds it. */
export function readTree(html: string, file = "text"): Element {
  const root: Element = { name: "", attributes: new Map(), parent: undefined, children: [] };
  let open = root;
  for (let at = 0; at < html.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(html);
    assert.ok(found?.groups, `${file}: no browser need read this alike: ${html.slice(at, at + 80)}`);
    const { end, start, attributes = "", text } = found.groups;
    if (text !== undefined) open.children.push(decode(text));
    if (end !== undefined) {
      assert.equal(end, open.name, `${file}: </${end}> before ${html.slice(at, at + 80)}`);
      open = open.parent!;
    }
    if (start === undefined) continue;
    const element = { name: start, attributes: readAttributes(attributes), parent: open, children: [] };
    open.children.push(element);
    if (RAW.has(start)) TOKEN.lastIndex = readRaw(html, element, TOKEN.lastIndex);
    else if (!VOID.has(start)) open = element;
  }
  assert.equal(open, root, `${file}: <${open.name}> is not closed`);
  return root;
}

function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", value = ""] of source.matchAll(ATTRIBUTE)) {
    assert.ok(!attributes.has(name), `${name} stands twice in ${source}`);
    attributes.set(name, decode(value));
  }
  return attributes;
}

/** Takes a script or style sheet up to its end, and gives where it ends. */
function readRaw(html: string, element: Element, from: number): number {
  const end = `</${element.name}>`;
  const to = html.indexOf(end, from);
  assert.ok(to >= 0, `${end} is missing`);
  const source = html.slice(from, to);
  assert.doesNotMatch(source, /<!--|<\/?script|<\/?style/i);
  if (source !== "") element.children.push(source);
  return to + end.length;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(html: string): string {
  return html.replace(/&(?:#(\d+);|#x([0-9a-f]+);|(\w+);|)/gi, (all, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? assert.fail(`${all} in ${html}`);
    const code = decimal ?? (hex === undefined ? undefined : String(Number.parseInt(hex, 16)));
    return code === undefined ? assert.fail(`A bare & in ${html}`) : String.fromCodePoint(Number(code));
  });
}

/** Every element below another, in the order of the page. */
export function* within(root: Element): Generator<Element> {
  for (const child of root.children) {
    if (typeof child === "string") continue;
    yield child;
    yield* within(child);
  }
}

/** All characters of an element's text, as they stand. */
export const rawText = ({ children }: Element): string =>
  children.map((child) => (typeof child === "string" ? child : rawText(child))).join("");
