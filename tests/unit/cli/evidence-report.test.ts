/* `npm run check -- --report` as an editor runs it. */
import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { run } from "./run-command.ts";

const HARBOUR = "tests/fixtures/harbour/content";

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "content-"));
  await cp(HARBOUR, folder, { recursive: true });
});
after(() => rm(folder, { recursive: true }));

const report = (...args: string[]) => run(["check", "--today", "2026-11-22", "--report", ...args]);

test("states come before organisations, in the order of the ladder, in columns and with totals", async () => {
  const { status, out, err } = await report("--content", HARBOUR);
  assert.deepEqual({ status, err }, { status: 0, err: "" });
  assert.deepEqual(out.split("\n"), [
    "No problem in 11 files.",
    "",
    "record                         passport     since       publishers  kinds  events  sources  newest      disputed  claimed  consulate",
    "countries/red-island           accepted     2004-02-29           2  -           5        5  2022-05-06         0        0  open",
    "countries/quote-island         accepted     2021-07-01           2  -           2        2  2021-07-02         1        0  -",
    "countries/ice-shelf            with-visa    2015-08~             1  -           2        2  2021-02-01         0        1  -",
    "countries/two-rivers           turned-away  2019-12-31           1  -           2        2  2020-01-02         1        0  shut",
    "countries/salt-coast           -            -                    -  -           1        1  2018-11-10         0        0  -",
    "organisations/league-of-ports  with-visa    2010-10-10           1  -           1        1  2010-10-10         0        0  -",
    "",
    "States: records 5, events 12, disputed 2, claimed 1, sources 12",
    "States: accepted 2, with-visa 1, turned-away 1, none 1",
    "States: on one publisher alone 2 (countries/ice-shelf, countries/two-rivers)",
    "Organisations: records 1, events 1, disputed 0, claimed 0, sources 1",
    "Organisations: accepted 0, with-visa 1, turned-away 0, none 0",
    "Organisations: on one publisher alone 1 (organisations/league-of-ports)",
    "",
  ]);
});

test("of named files only their own records are told", async () => {
  const { status, out } = await report("--content", HARBOUR, `${HARBOUR}/countries/salt-coast.yaml`);
  assert.equal(status, 0);
  assert.deepEqual(out.split("\n").slice(2), [
    "record                passport  since  publishers  kinds  events  sources  newest      disputed  claimed  consulate",
    "countries/salt-coast  -         -               -  -           1        1  2018-11-10         0        0  -",
    "",
    "States: records 1, events 1, disputed 0, claimed 0, sources 1",
    "States: accepted 0, with-visa 0, turned-away 0, none 1",
    "States: on one publisher alone 0",
    "",
  ]);
});

test("problems are told first and end in status 1; the report is of the records that could be read", async () => {
  const path = join(folder, "countries/salt-coast.yaml");
  await writeFile(path, (await readFile(path, "utf8")).replace("date: 2018-11-11", "date: 2018-11-31"));
  const { status, out, err } = await report("--content", folder);
  assert.equal(status, 1);
  assert.match(
    err,
    /salt-coast\.yaml:4:11 {2}events\[0\]\.date: "2018-11-31" is not a date.*\n1 problem in 1 of 11 files\.\n$/,
  );
  assert.match(out, /^\nrecord .*\ncountries\/red-island /);
  assert.doesNotMatch(out, /No problem|salt-coast/);
});

test("without a vocabulary there are problems and no report", async () => {
  await rm(join(folder, "tracker.yaml"));
  const { status, out } = await report("--content", folder);
  assert.deepEqual({ status, out }, { status: 1, out: "" });
});

test("no record of this tracker is left out", async () => {
  const { status, out } = await run(["check", "--report"]);
  assert.equal(status, 0);
  assert.match(out, /^countries\/russia +recognised +2025-07-03 +\d+ {2}agency\+press\S* .* intends$/m);
  assert.match(out, /^organisations\/united-nations /m);
});
