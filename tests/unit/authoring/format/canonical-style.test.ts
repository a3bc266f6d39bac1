/* How texts and lists are written in the canonical form. */
import assert from "node:assert/strict";
import test from "node:test";
import { parseYaml } from "../../../../src/authoring/yaml/file.ts";
import { form } from "./canonical-form.ts";

/** A title: what is written, and its canonical form. */
function titled(title: string, from: string, to: string): void {
  test(title, () => {
    const found = form(`sources:\n  a:\n    title: ${from}\n`);
    assert.equal(found, `sources:\n  a:\n    title: ${to}\n`);
    assert.deepEqual(parseYaml("a", found).data, parseYaml("b", `sources:\n  a:\n    title: ${from}\n`).data);
  });
}

titled("quotes that nothing needs go", `"Talks in the capital"`, "Talks in the capital");
titled("needed quotes are double ones", `'Talks: the "third" round'`, String.raw`"Talks: the \"third\" round"`);
titled("an apostrophe needs no quotes", `'It''s over'`, "It's over");
titled("a colon and a number sign within words need no quotes", `"a:b#c"`, "a:b#c");
titled("a title that others would read as a number keeps its quotes", "1984", `"1984"`);
titled("a title that others would read as true keeps its quotes", `'true'`, `"true"`);
titled("a sign alone keeps its quotes", `"·"`, `"·"`);
titled("a text wrapped by hand becomes one line", `One\n      two\n      three`, "One two three");
titled("a tab within a text stays a tab", `a\tb`, `"a\tb"`);
titled("a text that starts with a tab keeps it", `"\ta: b"`, `"\ta: b"`);
titled("letters of every script stand as they are", `"قال — 港町 — 👩‍👩‍👧"`, "قال — 港町 — 👩‍👩‍👧");
titled("a folded text keeps its lines", `>-\n      One: two.\n      Three.`, `>-\n      One: two.\n      Three.`);
titled(
  "a folded text of several paragraphs keeps its lines",
  `>\n      One.\n      Two.\n\n      Three.\n`,
  `>\n      One.\n      Two.\n\n      Three.`,
);
titled(
  "a folded text with lines indented further keeps its value",
  `>-\n      One.\n        two\n      Three.`,
  `>-\n      One.\n        two\n      Three.`,
);

test("lists of words stand in one line, however long", () => {
  const keys = Array.from({ length: 20 }, (_, i) => `agency-2020-01-${i + 10}`);
  const text = `events:\n  - date: 2020\n    sets:\n      passport: accepted\n    sources:\n${keys.map((key) => `      - ${key}\n`).join("")}`;
  const line = `    sources: [${keys.join(", ")}]\n`;
  assert.equal(form(text), `events:\n  - date: 2020\n    sets: {passport: accepted}\n${line}`);
});

test("a list with comments in it keeps its lines", () => {
  const text = "events:\n  - date: 2020\n    sources:\n      - a # the first\n      # the second\n      - b\n";
  assert.equal(form(text), text);
  const braces = "events:\n  - date: 2020\n    sources: [a, # the first\n      b]\n";
  assert.equal(form(braces), "events:\n  - date: 2020\n    sources:\n      - a # the first\n      - b\n");
});

test("empty lists and groups stay", () => {
  assert.equal(form("events: [ ]\nsources: { }\n"), "events: []\nsources: {}\n");
});

test("line ends become LF, the byte order mark goes, a last line end comes", () => {
  assert.equal(
    form("\ufeffcode: RI\r\nnote: |\r\n  One.\r\n\r\n  Two.\r\nchecked: 2020-01-01"),
    "code: RI\nchecked: 2020-01-01\nnote: |\n  One.\n\n  Two.\n",
  );
});

test("spaces at the end of lines go, but not from a text in which they have a meaning", () => {
  assert.equal(form("code: RI  \nnote: |\n  One.  \n  Two.\n"), "code: RI\nnote: |\n  One.  \n  Two.\n");
});

test("of several blank lines one stays", () => {
  assert.equal(
    form("code: RI\n\n\n\nchecked: 2020-01-01\n\nevents: []\n"),
    "code: RI\n\nchecked: 2020-01-01\n\nevents: []\n",
  );
});

test("a text that ends in a line of spaces loses none of them", () => {
  const text = "code: RI\nnote: |-\n  One.\n    \nchecked: 2020-01-01\n";
  assert.deepEqual(parseYaml("a", form(text)).data, parseYaml("b", text).data);
});
