/* `npm run new` where something is missing or wrong and nobody can be asked. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import test, { afterEach, beforeEach } from "node:test";
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
  assert.equal(again.status, 1);
  assert.match(again.err, /^There is .*\/countries\/france\.yaml already\. Add to it: npm run new -- event france\n$/);
});

test("a name that may mean several states gives their codes", async () => {
  const { status, err } = await add("country", "Korea", ...EVENT);
  assert.equal(status, 1);
  assert.equal(
    err,
    `"Korea" is not the whole name of one state. Write a code instead:\n  KP  North Korea\n  KR  South Korea\n`,
  );
});

test("what is missing is named, all at once, with its meaning", async () => {
  const { status, err } = await add("country", "FR", "--kind", "treaty", ...URL);
  assert.equal(status, 1);
  assert.match(
    err,
    /^These flags are missing, and nobody can be asked here:\n {2}--date "2025-07-03"\n {6}When it happened/,
  );
  const flags = [...err.matchAll(/^ {2}--(\S+( passport)?)/gm)].map(([, flag]) => flag);
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
  const { status, err } = await add("country", "FR", ...wrong, ...SOURCE, "--url", "quai.example");
  assert.equal(status, 1);
  for (const part of [
    /^--date: .* Did you mean 2025-07-03\?$/m,
    /^--kind: .* Did you mean "remark"\?/m,
    /^--set: .* Did you mean "passport"\?/m,
    /^--set: .* Did you mean "open"\?/m,
    /^--summary: .*raw HTML is not allowed/m,
    /^--url: .* Copy the whole address from the browser/m,
  ]) {
    assert.match(err, part);
  }
});

test("a date after today is refused", async () => {
  const { err } = await add(
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
  assert.equal(err, "--date: 2027 is after 2026-11-22, today.\n");
});

test("a source older than the event asks who announced it", async () => {
  const later = ["--date", "2026-01-01", "--kind", "remark", "--summary", "S.", "--cite", "herald-2020"];
  assert.match(
    (await add("event", "two-rivers", ...later)).err,
    /--ahead "The ministry announced it the day before\."/,
  );
  assert.equal((await add("event", "two-rivers", ...later, "--ahead", "The Herald.")).status, 0);
  await isSound(folder);
});

test("a text that the check refuses is not written", async () => {
  const path = `${folder}/countries/two-rivers.yaml`;
  const before = await readFile(path, "utf8");
  const { status, err } = await add(
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
  assert.equal(status, 1);
  assert.match(
    err,
    /^Nothing was written, because the check would say:\n.*two-rivers\.yaml:\d+:\d+ {2}events\[1\]\.summary: "nobody" is not a key/,
  );
  assert.equal(await readFile(path, "utf8"), before);
});

test("a record with problems is mended first, others do not matter", async () => {
  const path = `${folder}/countries/two-rivers.yaml`;
  await writeFile(path, (await readFile(path, "utf8")).replace("kind: treaty", "kind: traty"));
  const { err } = await add("event", "two-rivers", ...EVENT, ...SOURCE, ...URL);
  assert.match(
    err,
    /^Nothing can be added before this is mended:\n.*two-rivers\.yaml:6:11 {2}events\[0\]\.kind: "traty"/,
  );
  assert.equal((await add("event", "salt-coast", ...EVENT, ...SOURCE, ...URL)).status, 0);
});

test("unknown records and commands without a subject are told what to write", async () => {
  assert.match(
    (await add("event", "two-river", ...EVENT)).err,
    /^There is no record "two-river"\. Did you mean "two-rivers"\?/,
  );
  assert.match((await add("country")).err, /^Write which state: /);
  assert.match((await add("organisation")).err, /^Write its name: /);
  assert.match((await add("event")).err, /^Write which record: /);
  assert.match((await add("contry", "FR")).err, /^Write what to add:\n/);
  assert.match((await add()).err, /^Write what to add:\n/);
});
