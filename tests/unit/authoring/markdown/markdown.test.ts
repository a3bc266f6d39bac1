import assert from "node:assert/strict";
import test from "node:test";
import { escapeHtml, headingId, plainText, renderMarkdown } from "../../../../src/tracker/markdown.ts";
import { checkMarkdown } from "../../../../src/authoring/rules/markdown.ts";

const output = { cite: (key: string) => `<sup>${key}</sup>`, link: (path: string) => `/base${path}` };
const line = (text: string) => renderMarkdown(text, "inline", output);
const block = (text: string) => renderMarkdown(text, "block", output);

test("a line has emphasis, code and links, and no paragraph around it", () => {
  assert.equal(line("*a* **b** `c`"), "<em>a</em> <strong>b</strong> <code>c</code>");
  assert.equal(line("[a](https://a.example/?x=1&y=2)"), '<a href="https://a.example/?x=1&amp;y=2">a</a>');
  assert.equal(line("1. No list"), "1. No list");
});

test("a block has paragraphs, lists, headings, quotations and tables", () => {
  assert.equal(block("a\n\nb"), "<p>a</p>\n<p>b</p>");
  assert.equal(block("- a\n- b"), "<ul>\n<li>a</li>\n<li>b</li>\n</ul>");
  assert.equal(block("## What *counts*"), '<h2 id="what-counts">What <em>counts</em></h2>');
  assert.equal(block("> a"), "<blockquote>\n<p>a</p>\n</blockquote>");
  assert.match(block("| a | b |\n|---|---|\n| c | d |"), /^<table>.*<th>a<\/th>.*<td>d<\/td>.*<\/table>$/s);
});

test("a citation becomes what the page makes of its key, in reading order", () => {
  const keys: string[] = [];
  const html = renderMarkdown("A.[^x-1][^y] B, *so*[^x-1].", "inline", {
    ...output,
    cite: (key) => `<sup>${keys.push(key)}</sup>`,
  });
  assert.equal(html, "A.<sup>1</sup><sup>2</sup> B, <em>so</em><sup>3</sup>.");
  assert.deepEqual(keys, ["x-1", "y", "x-1"]);
});

test("a citation in code is code", () => {
  assert.equal(line("`[^x]`"), "<code>[^x]</code>");
  assert.deepEqual(checkMarkdown("`[^x]`", "inline").cited, []);
});

test("a check names each key that is cited once, also one with a space", () => {
  assert.deepEqual(checkMarkdown("A[^x] b[^y] c[^x] d[^z 1]", "inline"), { faults: [], cited: ["x", "y", "z 1"] });
  assert.deepEqual(checkMarkdown("- a[^x]\n\n> b[^y]\n\n| c[^z] |\n|---|", "block").cited, ["x", "y", "z"]);
});

test("a link to a page of the site gets its base, others stay as written", () => {
  assert.equal(line("[a](/method/)"), '<a href="/base/method/">a</a>');
  assert.equal(line("[a](/)"), '<a href="/base/">a</a>');
  assert.equal(line("[a](#what-counts)"), '<a href="#what-counts">a</a>');
  assert.equal(line("[a](http://a.example/method/)"), '<a href="http://a.example/method/">a</a>');
  assert.equal(line("[a](mailto:me@a.example)"), '<a href="mailto:me@a.example">a</a>');
});

test("an address in the text is a link", () => {
  assert.equal(line("<https://a.example/b>"), '<a href="https://a.example/b">https://a.example/b</a>');
  assert.equal(line("See https://a.example/b."), 'See <a href="https://a.example/b">https://a.example/b</a>.');
});

test("quotes, ampersands and other scripts come through", () => {
  assert.equal(line('Tom & "Jerry" 5 &lt; 6 – شانه 港町 🏝'), "Tom &amp; &quot;Jerry&quot; 5 &lt; 6 – شانه 港町 🏝");
});

test("headings of one text have ids of their own", () => {
  assert.equal(block("## A\n\n### A\n\n## !"), '<h2 id="a">A</h2>\n<h3 id="a-2">A</h3>\n<h2 id="section">!</h2>');
});

test("a heading as large as the title is one step smaller", () => {
  assert.match(block("# A"), /^<h2/);
});

test("an id of a heading is lower-case words", () => {
  assert.equal(headingId("What we don't know, 1–2"), "what-we-dont-know-1-2");
  assert.equal(headingId("Où? Élan!"), "ou-elan");
  assert.equal(headingId("روش کار"), "روش-کار");
  assert.equal(headingId("…"), "section");
});

test("plain text has no markup, no citations and no line ends", () => {
  assert.equal(plainText("*A* [b](https://a.example/)[^x]\n`c` **d *e***."), "A b c d e.");
  assert.equal(plainText('5 < 6 & "7"'), '5 < 6 & "7"');
});

test("text for HTML has no character that HTML reads", () => {
  assert.equal(escapeHtml(`<a href="x" id='y'>&</a>`), "&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;&lt;/a&gt;");
});

test("one text rendered on two pages is numbered by each page", () => {
  const pages = ["1", "2"].map((page) => renderMarkdown("A[^x]", "inline", { ...output, cite: () => page }));
  assert.deepEqual(pages, ["A1", "A2"]);
});
