/* Content comes from strangers: nothing that they write becomes a script, a foreign element or a link to one. */
import assert from "node:assert/strict";
import test from "node:test";
import { escapeHtml, renderMarkdown, type MarkdownMode } from "../../../../src/tracker/markdown.ts";
import { checkMarkdown } from "../../../../src/authoring/rules/markdown.ts";
import { linksIn } from "../../site/strict-html.ts";

const MODES: readonly MarkdownMode[] = ["inline", "block"];
const output = { cite: (key: string) => `<sup>${escapeHtml(key)}</sup>`, link: (path: string) => `/base${path}` };
const links = (text: string) => MODES.flatMap((mode) => linksIn(renderMarkdown(text, mode, output)));
const faults = (text: string) => MODES.map((mode) => checkMarkdown(text, mode).faults.length);

const REFUSED = [
  "<script>alert(1)</script>",
  "<SCRIPT SRC=//evil.example></SCRIPT>",
  "<img src=x onerror=alert(1)>",
  "<a href='javascript:alert(1)'>a</a>",
  "a <b onclick=alert(1)>b",
  "<![CDATA[x]]>",
  "<?php x ?>",
  "<!-- x -->",
  "[a](javascript:alert(1))",
  "[a](JaVaScRiPt:alert(1))",
  "[a]( javascript:alert(1))",
  "[a](<javascript:alert(1)>)",
  "[a](\\javascript:alert(1))",
  "[a](&#106;avascript:alert(1))",
  "[a](&#x6A;avascript&colon;alert(1))",
  "[a](java&#9;script:alert(1))",
  "[a](javascript&#58;alert(1))",
  "[a](%6aavascript:alert(1))",
  "[a](vbscript:msgbox)",
  "[a](data:text/html;base64,PHNjcmlwdD4=)",
  "[a](file:///etc/passwd)",
  "[a](blob:https://a.example/1)",
  "<javascript:alert(1)>",
  "<data:text/html,x>",
  "[a](//evil.example/)",
  "[a](/\\evil.example/)",
  "[a](\\\\evil.example/)",
  "[a](http:evil.example)",
  "[a](https:)",
  "[a](<h\tttps://a.example>)",
  "[a](page.html)",
  "[a](?x)",
  "[a]()",
  "![a](https://a.example/b.png)",
  "![a](javascript:alert(1))",
  '![a](https://a.example/"onerror=alert(1))',
  "[![a](javascript:alert(1))](https://a.example/)",
  "[a [b](javascript:alert(1))](https://a.example/)",
];

for (const text of REFUSED) {
  test(`${text} is refused, and harmless all the same`, () => {
    for (const count of faults(text)) assert.ok(count > 0);
    for (const link of links(text)) assert.equal(new URL(link).hostname, "a.example");
  });
}

test("what looks like an attribute stays within the address", () => {
  assert.deepEqual(links('[a](https://a.example/"onclick=alert(1)")').slice(1), [
    "https://a.example/%22onclick=alert(1)%22",
  ]);
  assert.deepEqual(links("[a](https://a.example/'onclick='x)").slice(1), ["https://a.example/'onclick='x"]);
  assert.deepEqual(links("[a](https://a.example/&quot;onclick=x)").slice(1), ["https://a.example/&quot;onclick=x"]);
});

test("a title of a link is left out", () => {
  const html = renderMarkdown(`[a](https://a.example/ 'x" onclick="y')`, "inline", output);
  assert.equal(html, '<a href="https://a.example/">a</a>');
});

test("a link defined elsewhere is refused on a page and plain text in a line", () => {
  const text = "[a][b]\n\n[b]: javascript:alert(1)";
  assert.deepEqual(links(text), []);
  assert.equal(checkMarkdown(text, "block").faults.length, 2);
});

test("a link around a link leads where the inner one does, or nowhere", () => {
  assert.deepEqual(new Set(links("[a[b](https://b.example/)](javascript:alert(1))")), new Set(["https://b.example/"]));
});

test("code holds anything", () => {
  assert.equal(renderMarkdown("`<script>\"'&`", "inline", output), "<code>&lt;script&gt;&quot;&#39;&amp;</code>");
  for (const text of ["    <script>alert(1)</script>", "```\n</code><script>\n```", '```"><script>\nx\n```']) {
    assert.deepEqual(links(text), []);
  }
});

test("headings, tables and lists hold no element of a stranger", () => {
  for (const text of [
    '## a <i onclick="x">b</i>',
    '## "><script>',
    "| a |\n|---|\n| <b onclick=x> |",
    "- <u>a</u>",
    "> <u>a",
  ]) {
    links(text);
    assert.ok((faults(text)[1] ?? 0) > 0);
  }
});

test("a hostile key of a citation reaches the page's own code as a key, not as HTML", () => {
  const keys: string[] = [];
  renderMarkdown('[^"><script>x] [^a b]', "inline", { ...output, cite: (key) => (keys.push(key), "") });
  assert.deepEqual(keys, ['"><script>x', "a b"]);
});

test("what only a browser takes for an element is text", () => {
  for (const text of ["<svg/onload=alert(1)>", "<!-- x", "<a href=", "</", "<3", "&lt;script&gt;", "\\<script\\>"]) {
    assert.deepEqual(links(text), []);
  }
});

test("marks that no one closes end in an answer", () => {
  for (const part of ["[", "[^", "*", "_", "`", "<", "![", "[a](", "&", "\\", "~", "|"]) {
    for (const mode of MODES) checkMarkdown(part.repeat(2000), mode);
  }
});

test("quotations and lists in one another thousands of times are refused, not fallen over", () => {
  for (const text of ["> ".repeat(9000), "1. ".repeat(6000)]) {
    const { faults: found } = checkMarkdown(text, "block");
    assert.deepEqual(
      found.map(({ message }) => message),
      ["This text can't be read: it is nested too deeply."],
    );
  }
});
