/* What an answer asks of an editor, and where it is told. */
import assert from "node:assert/strict";
import test from "node:test";
import { addressesOf } from "../../../../src/authoring/links/address.ts";
import type { Answer } from "../../../../src/authoring/links/answer.ts";
import { findingsOf, type Findings } from "../../../../src/authoring/links/findings.ts";
import { remember, type Memory } from "../../../../src/authoring/links/memory.ts";
import type { Problem } from "../../../../src/authoring/messages/problems.ts";
import { fails, linksJson, linksText } from "../../../../src/authoring/links/report.ts";
import { RECORD } from "../../sample-files.ts";
import { readSample, TODAY } from "../../sample.ts";

const LINKS = "content/links.yaml";
const DOOR = "https://herald.example/door";
const SIGNED = "https://www.herald.example/signed/";
const COPY = "https://web.archive.org/web/20040302000000/http://herald.example/signed";
const ALMANAC = "https://almanac.example/2021";

const answered = (status: number): Answer => ({ status, redirects: [] });
const failed = (fault: NonNullable<Answer["fault"]>): Answer => ({ fault, redirects: [] });
const redirected = (to: string, permanent: boolean): Answer => ({ status: 200, redirects: [{ to, permanent }] });

/** What is found when all addresses but these are there. */
function find(special: Record<string, Answer>, links?: string, memory: Memory = {}): Findings {
  const { parts, hosts } = readSample(links === undefined ? {} : { [LINKS]: links });
  const addresses = addressesOf(parts);
  const answers = new Map(addresses.map(({ url }) => [url, special[url] ?? answered(200)]));
  return findingsOf(addresses, answers, memory, hosts, TODAY);
}

/** The non-empty lists, as lines. */
const told = (findings: Findings) =>
  Object.fromEntries(
    Object.entries(findings).flatMap(([list, found]) =>
      found.length === 0
        ? []
        : [
            [
              list,
              (found as Problem[]).map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`),
            ],
          ],
    ),
  );

test("every url and archived copy is asked for once, and known by all its lines", () => {
  const addresses = addressesOf(readSample().parts);
  assert.equal(addresses.length, 6);
  const places = (url: string) => addresses.find((address) => address.url === url)?.places.map(({ file }) => file);
  assert.deepEqual(places(ALMANAC), [
    "content/tracker.yaml",
    "content/pages/method.md",
    "content/claims.yaml",
    "content/corrections.yaml",
  ]);
  assert.deepEqual(addresses.find(({ url }) => url === COPY)?.places, [
    { file: RECORD, line: 34, column: 15, field: "sources.herald-2004.archived" },
  ]);
});

test("where all pages are there nothing is told", () => {
  assert.deepEqual(told(find({})), {});
  assert.equal(fails(find({})), false);
});

test("a dead link is told at its line, with where to look for a copy", () => {
  const findings = find({ [DOOR]: answered(404) });
  const message = `${DOOR}: it answers 404 (not found). Add a copy as "archived", or cite another source.`;
  assert.deepEqual(told(findings), { dead: [`${RECORD}:20:10 ${message}`] });
  assert.equal(findings.dead[0]?.search, `https://web.archive.org/web/*/${DOOR}`);
  assert.equal(fails(findings), true);
});

test("a dead link in several files is told at each of them", () => {
  assert.equal(find({ [ALMANAC]: failed("no-host") }).dead.length, 4);
});

test("a dead link with an archived copy is provided for, until the copy is dead too", () => {
  const gone = find({ [SIGNED]: answered(410) });
  assert.deepEqual(told(gone), {
    excused: [`${RECORD}:33:10 ${SIGNED}: it answers 410 (gone); its archived copy is there.`],
  });
  assert.equal(fails(gone), false);
  assert.equal(find({ [SIGNED]: answered(410), [COPY]: answered(404) }).dead.length, 2);
});

test("a dead copy is to be archived anew", () => {
  assert.deepEqual(told(find({ [COPY]: answered(404) })), {
    dead: [`${RECORD}:34:15 ${COPY}: it answers 404 (not found). Archive the page anew.`],
  });
});

test("a refusal asks for a look in the browser, and fails until the host is listed", () => {
  const refused = find({ [DOOR]: answered(403) });
  assert.deepEqual(told(refused), {
    refused: [
      `${RECORD}:20:10 ${DOOR}: it answers 403. Open it in a browser. If it opens, add herald.example to links.yaml with the reason; if not, cite another source.`,
    ],
  });
  assert.equal(fails(refused), true);
  const listed = find({ [DOOR]: answered(403) }, "refuse-programs:\n  herald.example: Opens in a browser.\n");
  assert.deepEqual(told(listed), {
    excused: [`${RECORD}:20:10 ${DOOR}: it answers 403; the host is listed: Opens in a browser.`],
  });
  assert.equal(fails(listed), false);
});

test("a page that is gone from a listed host is still gone", () => {
  const found = find({ [DOOR]: answered(404) }, "refuse-programs:\n  herald.example: Opens in a browser.\n");
  assert.equal(found.dead.length, 1);
});

test("a host that is listed though no source is there is told, and fails", () => {
  const found = find({}, "refuse-programs:\n  herald.example: Opens.\n  nobody.example: Opens.\n");
  assert.deepEqual(told(found), { unused: [`${LINKS}:3:3 No source is at nobody.example. Delete the entry.`] });
  assert.equal(fails(found), true);
});

test("an address that moved is told with its target, one that leads to a front page with doubt", () => {
  const to = "https://herald.example/archive/door";
  assert.deepEqual(told(find({ [DOOR]: redirected(to, true) })), {
    moved: [`${RECORD}:20:10 ${DOOR}: has moved for good to ${to}. Write that address if it shows the same text.`],
  });
  assert.deepEqual(told(find({ [DOOR]: redirected(to, false) })), {
    moved: [`${RECORD}:20:10 ${DOOR}: leads to ${to} for the time being. Nothing needs to change.`],
  });
  const [home] = find({ [DOOR]: redirected("https://herald.example/", true) }).moved;
  assert.equal(
    home?.message,
    `${DOOR}: leads to a front page, https://herald.example/. The text is probably gone; look for it.`,
  );
  assert.equal(fails(find({ [DOOR]: redirected(to, true) })), false);
});

test("a host that is silent may come back, for a week", () => {
  const memory: Memory = {};
  remember(memory, DOOR, failed("timeout"), "2026-11-16");
  remember(memory, DOOR, failed("timeout"), TODAY);
  const waiting = find({ [DOOR]: failed("timeout") }, undefined, memory);
  assert.deepEqual(told(waiting), {
    unclear: [`${RECORD}:20:10 ${DOOR}: the host does not answer in time. The next run asks again.`],
  });
  assert.equal(fails(waiting), false);
  const older: Memory = {};
  remember(older, DOOR, answered(503), "2026-11-15");
  remember(older, DOOR, failed("timeout"), TODAY);
  const [lost] = find({ [DOOR]: failed("timeout") }, undefined, older).dead;
  assert.match(lost?.message ?? "", /: the host does not answer in time since 2026-11-15\. Add a copy/);
});

test("the report ends with what needs a hand, and a count", () => {
  const text = linksText(find({ [DOOR]: answered(404), [ALMANAC]: failed("timeout") }), {
    addresses: 6,
    remembered: 2,
  });
  assert.match(text, /^No clear answer yet\n(content\/.*\n){4}\nDead\n/);
  assert.match(text, new RegExp(`\\n    copies: https://web\\.archive\\.org/web/\\*/${DOOR}\\n`));
  assert.equal(
    text.split("\n").at(-1),
    "6 addresses, 2 of them known from the last run: 1 dead, 0 refused, 1 unclear.",
  );
});

test("as data the report says whether all is well", () => {
  const data = (findings: Findings) =>
    JSON.parse(linksJson(findings, { addresses: 6, remembered: 0 })) as Findings & { ok: boolean };
  assert.equal(data(find({})).ok, true);
  const { ok, dead } = data(find({ [DOOR]: answered(404) }));
  assert.equal(ok, false);
  assert.equal(dead[0]?.file, RECORD);
});
