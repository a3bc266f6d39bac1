/* Every page is HTML by the rules, and words in another language say so. */
import assert from "node:assert/strict";
import test from "node:test";
import { HtmlValidate } from "html-validate";
import { claims, corrections, prose, records, tracker } from "./content.ts";
import { all, attribute, isFramed, one, pagesOf } from "./html.ts";
import { harbour, rooted } from "./sites.ts";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // Rows are boxes of their own in CSS, and without its roles Safari would not take the table for one.
    "no-redundant-role": "off",
    // Scripts and style sheets come from the site itself, together with the page.
    "require-sri": ["error", { target: "crossorigin" }],
    // How wide a part of the ladder is comes from the data.
    "no-inline-style": ["error", { allowedProperties: ["flex-grow"] }],
    // Filters act on every key; the form is hidden until the script that does it has started.
    "wcag/h32": "off",
    // HTML says that a button in a form submits it.
    "no-implicit-button-type": "off",
    // Ids of events start with their date.
    "valid-id": ["error", { relaxed: true }],
  },
});

async function faults(html: string, file: string): Promise<string[]> {
  const { results } = await validator.validateString(html, file);
  const messages = results.flatMap((result) => result.messages);
  return messages.map(({ ruleId, message, column }) => `${file}, character ${column}: ${ruleId}: ${message}`);
}

const FAULTY = `<!DOCTYPE html><html lang="en"><head><title>a</title></head><body>
  <h1 id="a">b</h1><h3 id="a">c</h3><p><div>d</div></p><a href="#x"><a href="#y">e</a></a>
  <label>f</label><img src="g"><script src="https://h.example/i.js"></script></body></html>`;

test("the validator sees what it has to see", async () => {
  const found = (await faults(FAULTY, "text")).join("\n");
  for (const rule of ["no-dup-id", "heading-level", "close-order", "element-permitted-content", "require-sri", "h37"]) {
    assert.ok(found.includes(rule), `${rule} is not in\n${found}`);
  }
});

for (const [name, site] of Object.entries({ rooted, harbour })) {
  test(`every page is valid HTML: ${name}`, async () => {
    // What is framed is in no list of a search engine, which would cut its title; readers of a screen hear all of it.
    const isHere = (fault: string) => !(fault.startsWith("embed/") && fault.includes(": long-title:"));
    for (const { html, file } of pagesOf(await site())) {
      assert.deepEqual((await faults(html, file)).filter(isHere), []);
    }
  });

  test(`each page has one main heading, a title and a description of its own: ${name}`, async () => {
    const pages = pagesOf(await site());
    for (const { root, file } of pages) {
      assert.equal(all(root, "h1").length, 1, file);
      assert.notEqual(attribute(one(root, "meta[name=description]"), "content"), "", file);
    }
    // A page made to be framed has the title of the page that it stands for.
    for (const list of [pages.filter((page) => !isFramed(page)), pages.filter(isFramed)]) {
      const titles = list.map(({ root }) => all(root, "head title").map(({ children }) => children.join("")));
      assert.equal(new Set(titles.flat()).size, list.length);
    }
  });
}

test("titles of sources in another language say in which, and which way they are read", async () => {
  const files = [...records, claims, corrections, tracker, ...prose];
  const sources = new Map(files.flatMap(({ sources = {} }) => Object.values(sources).map((one) => [one.url, one])));
  let foreign = 0;
  for (const { root, file } of pagesOf(await rooted())) {
    for (const link of all(root, ".notes li a[href^=http], .sources th a[href^=http]")) {
      const source = sources.get(attribute(link, "href")!);
      if (!source) continue;
      const language = source.language.split("-")[0] === "en" ? undefined : source.language;
      assert.equal(attribute(link, "lang"), language, `${file}: ${source.title}`);
      const rtl = /^(ar|fa|ps|he|ur)\b/.test(source.language);
      assert.equal(attribute(link, "dir"), rtl ? "rtl" : undefined, `${file}: ${source.title}`);
      if (language !== undefined) foreign++;
    }
  }
  assert.ok(foreign > 100);
});
