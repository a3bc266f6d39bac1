/* `npm run new` as an editor at a terminal sees it: keys go in, questions come out. */
import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import test, { afterEach, beforeEach } from "node:test";
import { stripVTControlCharacters } from "node:util";
import { addEntry } from "../../../../src/cli/new.ts";
import { Refusal } from "../../../../src/io/refusal.ts";
import { loadContent } from "../../../../src/io/load.ts";

const ENTER = "\r";
const DOWN = "\u001b[B";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "prompts-"));
  await cp("tests/fixtures/harbour/content", folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** Types an answer as soon as its question stands there; gives the file and all that was shown. */
async function converse(args: string[], answers: readonly (readonly [question: string, ...keys: string[]])[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const rest = [...answers];
  let shown = "";
  let fresh = "";
  const output = new Writable({
    write(chunk, _encoding, done) {
      shown += stripVTControlCharacters(String(chunk));
      fresh += stripVTControlCharacters(String(chunk));
      const next = rest[0];
      if (next && fresh.includes(next[0])) {
        rest.shift();
        fresh = "";
        next.slice(1).forEach((key) => setImmediate(() => input.write(key)));
      }
      done();
    },
  });
  const all = ["--content", folder, "--today", "2026-11-22", ...args];
  const path = await addEntry(all, { input, output: Object.assign(output, { isTTY: true, columns: 200, rows: 60 }) });
  assert.deepEqual(rest, [], shown);
  return { path, shown };
}

test("a state with its first event and source, each answer judged as it is given", async () => {
  const { path } = await converse(
    ["country", "Korea"],
    [
      [`Which state is "Korea"?`, DOWN, ENTER],
      ["How sentences call it", ENTER],
      ["When it happened", "3 July 2025", ENTER],
      ["Did you mean 2025-07-03?", ENTER],
      ["What kind of event", ENTER],
      ["How well it is attested", ENTER],
      ["Passport", DOWN, ENTER],
      ["Harbour consulate", ENTER],
      ["What happened, in one sentence", "They signed.", ENTER],
      ["Its address", "https://quai.example/1", ENTER],
      ["The title as published", "Signed: a treaty", ENTER],
      ["Who wrote it", "Le Quai", ENTER],
      ["Who carried it", ENTER],
      ["When it was published", "2025-07-04", ENTER],
      ["The language of the page", "fr", ENTER],
      ["An archived copy", ENTER],
      ["A key for citing", ENTER],
    ],
  );
  assert.equal(path, `${folder}/countries/south-korea.yaml`);
  assert.equal(
    await readFile(`${folder}/countries/south-korea.yaml`, "utf8"),
    `code: KR
checked: 2026-11-22
events:
  - date: 2025-07-03
    kind: treaty
    summary: They signed.
    sets: {passport: with-visa}
    sources: [le-quai-2025-07-04]
    added: 2026-11-22
sources:
  le-quai-2025-07-04:
    title: "Signed: a treaty"
    publisher: Le Quai
    published: 2025-07-04
    url: https://quai.example/1
    language: fr
`,
  );
  assert.deepEqual((await loadContent(folder, "2026-11-22")).problems, []);
});

test("what stands in flags is not asked, what is wrong in them is", async () => {
  const flags = ["--kind", "remar", "--summary", "A decree.", "--certainty", "confirmed", "--date", "2003"];
  const { shown } = await converse(
    ["event", "two-rivers", ...flags],
    [
      ["What kind of event", DOWN, DOWN, DOWN, DOWN, ENTER],
      ["Passport", ENTER],
      ["Harbour consulate", ENTER],
      ["Which source carries it", DOWN, ENTER],
    ],
  );
  assert.match(shown, /--kind: "remar" is not one of the words allowed here\. Did you mean "remark"\?/);
  assert.match(
    await readFile(`${folder}/countries/two-rivers.yaml`, "utf8"),
    /date: 2003\n {4}kind: remark\n {4}summary: A decree\.\n {4}sources: \[gazette-2004\]/,
  );
});

test("breaking off writes nothing", async () => {
  const breaking = converse(["country", "FR"], [["How sentences call it", "\u0003"]]);
  await assert.rejects(breaking, new Refusal("Nothing was written."));
  await assert.rejects(readFile(`${folder}/countries/france.yaml`));
});
