/* Code for other people's pages and oEmbed answers: what is written in them stays text. */
import assert from "node:assert/strict";
import test from "node:test";
import { badgeCode, frameCode, scriptCode } from "../../../src/exports/embed/code.ts";
import { oembedAnswer } from "../../../src/exports/embed/oembed.ts";
import { plainLine } from "../../../src/exports/embed/plain-line.ts";
import { readTree, within } from "../../site/tree.ts";

const FRAME = { src: "https://site.example/embed/country/x/", title: "X", width: 600, height: 430 };
const PROVIDER = { name: "A tracker", url: "https://site.example/" };
const PICTURE = { url: "https://site.example/social/countries/x.png", width: 1200, height: 630 };

const HOSTILE = [
  `"><script>alert(1)</script>`,
  `' onload='alert(1)`,
  `</iframe></figure><img src=x onerror=alert(1)>`,
  `]]> --> <!-- {{ 7 * 7 }} &amp; &lt;`,
  "=cmd() +1 @SUM",
  "javascript:alert(1)",
  "line\nbreak\r\ttab\u0000nul\u0085\u2028end",
  "\u202eright to left\u202d\u2066isolated\u2069",
  "x".repeat(10_000),
  "港町 🏝️ جزيرة",
];

/** Names of the elements, with their attributes, that a browser makes of some HTML. */
const elements = (html: string) =>
  [...within(readTree(html))].map(({ name, attributes }) => [name, ...attributes.keys()].join(" "));

test("an answer is a frame alone, with the attributes that hosts keep", () => {
  const { html, ...rest } = oembedAnswer(FRAME, PROVIDER, PICTURE);
  assert.deepEqual(elements(html), ["iframe src width height frameborder style title"]);
  assert.deepEqual(rest, {
    type: "rich",
    version: "1.0",
    title: "X",
    provider_name: "A tracker",
    provider_url: "https://site.example/",
    cache_age: 86_400,
    width: 600,
    height: 430,
    thumbnail_url: "https://site.example/social/countries/x.png",
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

for (const title of HOSTILE) {
  test(`a hostile title is text: ${JSON.stringify(title.slice(0, 30))}`, () => {
    const named = { ...FRAME, title };
    const line = plainLine(title);
    const answer = JSON.parse(JSON.stringify(oembedAnswer(named, { ...PROVIDER, name: title }, PICTURE))) as {
      html: string;
      title: string;
      provider_name: string;
    };
    assert.deepEqual(elements(answer.html), ["iframe src width height frameborder style title"]);
    assert.equal([...within(readTree(answer.html))][0]!.attributes.get("title"), line);
    assert.equal(answer.title, line);
    assert.equal(answer.provider_name, line);
    const code = frameCode(named, "https://site.example/countries/x/", title);
    assert.deepEqual(elements(code), [
      "figure style",
      "iframe src title width height style loading",
      "figcaption",
      "a href",
    ]);
    assert.equal(code.split("\n").length, 4);
  });

  test(`a hostile title leaves a badge one picture in one link: ${JSON.stringify(title.slice(0, 30))}`, () => {
    const code = badgeCode("https://site.example/badge/x.svg", title, "https://site.example/countries/x/");
    const name = /^\[!\[(.*)\]\(https:\/\/site\.example\/badge\/x\.svg\)\]\(https:\/\/site\.example\/countries\/x\/\)$/;
    const [, alt] = name.exec(code) ?? assert.fail(code);
    assert.doesNotMatch(alt!.replace(/\\./g, ""), /[[\]<>&!*_`]/);
  });
}

test("a line keeps its letters and loses what ends it or turns its direction", () => {
  assert.equal(plainLine("a\u202eb\nc\u0000\u2028d\u2069"), "a b c d");
  assert.equal(plainLine("جزيرة 👩‍👩‍👧 é"), "جزيرة 👩‍👩‍👧 é");
});

test("a date and an address in code are text too", () => {
  const code = frameCode({ ...FRAME, src: 'https://site.example/"a&b' }, 'https://site.example/"c', '"<d>');
  assert.ok(code.includes('src="https://site.example/&quot;a&amp;b"'));
  assert.ok(code.includes('href="https://site.example/&quot;c"'));
  assert.ok(code.includes("&quot;&lt;d&gt;"));
  assert.equal(
    scriptCode("https://site.example/embed.js"),
    '<script async src="https://site.example/embed.js"></script>',
  );
});
