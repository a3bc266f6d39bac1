/* `npm run new` with flags: what it writes. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test, { afterEach, beforeEach } from "node:test";
import { addTo, copyOfContent, EVENT, isSound, removeCopy, SOURCE, URL } from "./new-content.ts";

let folder: string;
beforeEach(async () => {
  folder = await copyOfContent();
});
afterEach(() => removeCopy(folder));

const add = (...args: string[]) => addTo(folder, args);

test("a state, by its name in another language", async () => {
  const path = `${folder}/countries/france.yaml`;
  const found = await add("country", "Frankreich", ...EVENT, "--set", "passport=with-visa", ...SOURCE, ...URL);
  assert.deepEqual(found, { path, refusal: "" });
  assert.equal(
    await readFile(path, "utf8"),
    `code: FR
checked: 2026-11-22
events:
  - date: 2024-05
    kind: remark
    summary: A decree let them in.
    sets: {passport: with-visa}
    sources: [le-quai-2024-06-01]
    added: 2026-11-22
sources:
  le-quai-2024-06-01:
    title: "Decree: the ports"
    publisher: Le Quai
    published: 2024-06-01
    url: https://quai.example/1
    language: fr
`,
  );
  await isSound(folder);
});

test("an organisation, whose name may stand without quotes", async () => {
  const { path } = await add("organisation", "Union", "of", "Piers", "--short", "UP", ...EVENT, ...SOURCE, ...URL);
  assert.ok(path);
  assert.match(
    await readFile(`${folder}/organisations/union-of-piers.yaml`, "utf8"),
    /^name: Union of Piers\nshort: UP\nchecked/,
  );
  await isSound(folder);
});

test("an event with a source that the file has, and one with a new source", async () => {
  const path = `${folder}/countries/two-rivers.yaml`;
  const first = await add(
    "event",
    "two-rivers",
    "--date",
    "2010",
    "--kind",
    "remark",
    "--summary",
    "One.",
    "--cite",
    "herald-2020",
  );
  assert.deepEqual(first, { path, refusal: "" });
  const second = await add("event", "two-rivers", ...EVENT, ...SOURCE, ...URL, "--certainty", "claimed");
  assert.equal(second.path, path);
  const text = await readFile(path, "utf8");
  assert.deepEqual(text.match(/- date: .*/g), [
    "- date: 1995",
    "- date: 2010",
    "- date: 2019-12-31",
    "- date: 2024-05",
  ]);
  assert.match(text, /^checked: 2026-11-22$/m);
  await isSound(folder);
});

test("a source for an event that is there", async () => {
  const found = await add("source", "two-rivers", "https://quai.example/1", "--event", "1995-treaty", ...SOURCE);
  assert.equal(found.refusal, "");
  const text = await readFile(`${folder}/countries/two-rivers.yaml`, "utf8");
  assert.match(text, /sources: \[gazette-2004, le-quai-2024-06-01\]/);
  await isSound(folder);
  const again = await add("source", "two-rivers", "https://quai.example/1", "--event", "1995-treaty");
  assert.equal(again.refusal, "The event cites this source already, as le-quai-2024-06-01.");
});

test("a source that another file describes has the same words here", async () => {
  await add("event", "two-rivers", ...EVENT, ...SOURCE, ...URL);
  const { path } = await add("event", "salt-coast", ...EVENT, ...URL);
  assert.ok(path);
  assert.match(await readFile(`${folder}/countries/salt-coast.yaml`, "utf8"), /title: "Decree: the ports"/);
  await isSound(folder);
});
