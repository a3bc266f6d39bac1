/* What is offered and explained while an editor types, by the server that VS Code, Vim, Emacs and others run for YAML. */
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { loadTracker } from "../../../../src/io/load-tracker.ts";
import { RECORD, SETTINGS } from "./editor-record.ts";
import { LanguageServer, type Completion } from "./language-server.ts";

let server: LanguageServer;
before(async () => (server = await LanguageServer.start(process.cwd(), SETTINGS)));
after(async () => {
  assert.deepEqual(await server.end(), { status: 0, errors: "" }, "the server ends by itself and talked to nobody");
});

const labels = (items: Completion[]) => items.map(({ label }) => label);
const docOf = (item: Completion | undefined) =>
  typeof item?.documentation === "string" ? item.documentation : (item?.documentation?.value ?? "");

const { tracker } = await loadTracker("content");
const { facets, kinds, ladder } = tracker!;

test("each facet's values are offered with their meanings", async () => {
  for (const [facet, { values }] of Object.entries(facets)) {
    const marked = RECORD.replace("{status: contact}", `{${facet}: ‸}`);
    const items = await server.complete("content/countries", marked);
    assert.deepEqual(labels(items).sort(), Object.keys(values).sort());
    for (const [value, { meaning }] of Object.entries(values)) {
      assert.ok(docOf(items.find(({ label }) => label === value)).includes(meaning));
    }
  }
});

test("the facets are offered in sets, on lines of their own and from the first letter in braces", async () => {
  for (const shape of ["\n      ‸", "{s‸}"]) {
    const items = await server.complete("content/countries", RECORD.replace("{status: contact}", shape));
    for (const facet of Object.keys(facets)) assert.ok(labels(items).includes(facet), `${shape}: ${labels(items)}`);
  }
});

test("each kind of event is offered, with what it must set", async () => {
  const items = await server.complete("content/countries", RECORD.replace("kind: talks", "kind: ‸"));
  assert.deepEqual(labels(items).sort(), Object.keys(kinds).sort());
  for (const [kind, { label, "must-set": must = [] }] of Object.entries(kinds)) {
    const doc = docOf(items.find((item) => item.label === kind));
    for (const word of [label, ...must]) assert.ok(doc.includes(word), `${kind}: ${doc}`);
  }
});

test("the fields of a source are offered, without values that would look like facts", async () => {
  const items = await server.complete("content/countries", RECORD.replace(/ {4}title: [^]*$/, "    ‸\n"));
  const fields = ["title", "publisher", "via", "published", "url", "language", "archived"];
  for (const field of fields) {
    const item = items.find(({ label }) => label === field);
    assert.equal(item?.insertText, `${field}: `);
    assert.ok(docOf(item).length > 10);
  }
  const whole = items.find(({ insertText }) => insertText.includes("\n"));
  assert.equal(whole?.insertText, "title: $1\npublisher: $2\npublished: $3\nurl: $4\nlanguage: $5");
});

test("a rung is explained in the tracker's own words", async () => {
  for (const [rung, { label, meaning }] of Object.entries(facets[ladder]!.values)) {
    const marked = RECORD.replace("{status: contact}", `{${ladder}: ${rung[0]}‸${rung.slice(1)}}`);
    const shown = await server.hover("content/countries", marked);
    assert.ok(shown.includes(`\`${rung}\`: ${label}. ${meaning}`), shown);
    assert.ok(shown.startsWith(facets[ladder]!.question), shown);
  }
});

test("a field is explained, with an example", async () => {
  const shown = await server.hover("content/countries", RECORD.replace("publisher:", "publ‸isher:"));
  assert.match(shown, /^Who wrote it: the agency, newspaper, ministry\. For example: Associated Press\n/);
});
