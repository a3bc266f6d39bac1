/* `npm run new` where something is missing or wrong and nobody can be asked. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import test, { afterEach, beforeEach } from "node:test";
import { run } from "../../cli/run-command.ts";
import { addTo, copyOfContent, EVENT, isSound, removeCopy, SOURCE, URL } from "./new-content.ts";

let folder: string;
beforeEach(async () => {
  folder = await copyOfContent();
});
afterEach(() => removeCopy(folder));

const add = (...args: string[]) => addTo(folder, args);

test("nothing is overwritten", async () => {
  await add("country", "FR", ...EVENT, ...SOURCE, ...URL);
  const again = await add("country", "France", ...EVENT, ...SOURCE, ...URL);
  assert.match(
    again.refusal,
    /^There is .*\/countries\/france\.yaml already\. Add to it: npm run new -- event france$/,
  );
});

test("a name that may mean several states gives their codes", async () => {
  const { refusal } = await add("country", "Korea", ...EVENT);
  assert.equal(
    refusal,
    `"Korea" is not the whole name of one state. Write a code instead:\n  KP  North Korea\n  KR  South Korea`,
  );
});

test("what is missing is named, all at once, with its meaning", async () => {
  const { refusal } = await add("country", "FR", "--kind", "treaty", ...URL);
  assert.match(
    refusal,
    /^These flags are missing, and nobody can be asked here:\n {2}--date "2025-07-03"\n {6}When it happened/,
  );
  const flags = [...refusal.matchAll(/^ {2}--(\S+( passport)?)/gm)].map(([, flag]) => flag);
  assert.deepEqual(flags, ["date", "set passport", "summary", "title", "publisher", "published", "language"]);
});

test("what is wrong is named with what to write instead", async () => {
  const wrong = [
    "--date",
    "3 July 2025",
    "--kind",
    "remar",
    "--set",
    "pasport=yes",
    "--set",
    "consulate=opn",
    "--summary",
    "<b>x</b>",
  ];
  const { refusal } = await add("country", "FR", ...wrong, ...SOURCE, "--url", "quai.example");
  for (const part of [
    /^--date: .* Did you mean 2025-07-03\?$/m,
    /^--kind: .* Did you mean "remark"\?/m,
    /^--set: .* Did you mean "passport"\?/m,
    /^--set: .* Did you mean "open"\?/m,
    /^--summary: .*\(HTML\) are not read here/m,
    /^--url: .* Copy the whole address from the browser/m,
  ]) {
    assert.match(refusal, part);
  }
});

test("a date after today is refused", async () => {
  const { refusal } = await add(
    "event",
    "two-rivers",
    "--date",
    "2027",
    "--kind",
    "remark",
    "--summary",
    "S.",
    "--cite",
    "herald-2020",
  );
  assert.equal(refusal, "--date: 2027 is after 2026-11-22, today.");
});

test("a source older than the event asks who announced it", async () => {
  const later = ["--date", "2026-01-01", "--kind", "remark", "--summary", "S.", "--cite", "herald-2020"];
  assert.match(
    (await add("event", "two-rivers", ...later)).refusal,
    /--ahead "The ministry announced it the day before\."/,
  );
  assert.equal((await add("event", "two-rivers", ...later, "--ahead", "The Herald.")).refusal, "");
  await isSound(folder);
});

test("a text that the check refuses is not written", async () => {
  const path = `${folder}/countries/two-rivers.yaml`;
  const before = await readFile(path, "utf8");
  const { refusal } = await add(
    "event",
    "two-rivers",
    "--date",
    "2010",
    "--kind",
    "remark",
    "--summary",
    "S.[^nobody]",
    "--cite",
    "herald-2020",
  );
  assert.match(
    refusal,
    /^Nothing was written, because the check would say:\n.*two-rivers\.yaml:\d+:\d+ {2}events\[1\]\.summary: "nobody" is not a key/,
  );
  assert.equal(await readFile(path, "utf8"), before);
});

test("a record with problems is mended first, others do not matter", async () => {
  const path = `${folder}/countries/two-rivers.yaml`;
  await writeFile(path, (await readFile(path, "utf8")).replace("kind: treaty", "kind: traty"));
  const { refusal } = await add("event", "two-rivers", ...EVENT, ...SOURCE, ...URL);
  assert.match(
    refusal,
    /^Nothing can be added before this is mended:\n.*two-rivers\.yaml:6:11 {2}events\[0\]\.kind: "traty"/,
  );
  assert.equal((await add("event", "salt-coast", ...EVENT, ...SOURCE, ...URL)).refusal, "");
});

test("unknown records and commands without a subject are told what to write", async () => {
  assert.match(
    (await add("event", "two-river", ...EVENT)).refusal,
    /^There is no record "two-river"\. Did you mean "two-rivers"\?/,
  );
  assert.match((await add("country")).refusal, /^Write which state: /);
  assert.match((await add("organisation")).refusal, /^Write its name: /);
  assert.match((await add("event")).refusal, /^Write which record: /);
  assert.equal(
    (await add("contry", "FR")).refusal,
    'There is no "contry" to add. Did you mean npm run new -- country FR?',
  );
  assert.match(
    (await add("New", "Isles")).refusal,
    /^Say first what to add, for example: npm run new -- country New Isles\n/,
  );
  assert.match((await add()).refusal, /^Adds a state, /);
});

test("the command says what it wrote, or why not, and ends accordingly", async () => {
  const folderAndDay = ["--content", folder, "--today", "2026-11-22"];
  const refused = await run(["new", "country", "FR", ...folderAndDay]);
  assert.equal(refused.status, 1);
  assert.equal(refused.out, "");
  assert.match(refused.err, /^These flags are missing/);
  const written = await run(["new", "country", "FR", ...folderAndDay, ...EVENT, ...SOURCE, ...URL]);
  const out = `Written, and without a problem: ${folder}/countries/france.yaml\n`;
  assert.deepEqual(written, { status: 0, out, err: "" });
});

test("an unknown flag is told without a stack", async () => {
  const { status, err } = await run(["new", "country", "FR", "--sumary", "x"]);
  assert.equal(status, 1);
  assert.equal(
    err,
    "There is no flag --sumary. Did you mean --summary? npm run new -- country --help tells all that there is.\n",
  );
});
