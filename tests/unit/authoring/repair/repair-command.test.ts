/* `npm run check -- --fix` as an editor runs it. */
import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { run } from "../../cli/run-command.ts";

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "repair-"));
  await cp("tests/fixtures/harbour/content", folder, { recursive: true });
});
after(() => rm(folder, { recursive: true }));

test("repairs are told file by file, then what remains", async () => {
  const path = `${folder}/countries/two-rivers.yaml`;
  const sound = await readFile(path, "utf8");
  const broken = sound.replace("2019-12-31", "31 December 2019").replace("kind: treaty", "sort: treaty");
  await writeFile(path, broken);
  const { status, out, err } = await run(["check", "--fix", "--content", folder, "--today", "2026-11-22"]);
  assert.equal(status, 1);
  assert.equal(out, `${path}:10  events[1].date: 31 December 2019 → 2019-12-31\n1 repair in 1 file.\n`);
  assert.match(
    err,
    /two-rivers\.yaml:6:5 {2}events\[0\]\.sort: .* Did you mean "kind"\?\n1 problem in 1 of 11 files\.\n$/,
  );
  assert.equal(await readFile(path, "utf8"), sound.replace("kind: treaty", "sort: treaty"));
});

test("without the word --fix nothing is written", async () => {
  const path = `${folder}/countries/salt-coast.yaml`;
  const broken = (await readFile(path, "utf8")).replace("2018-11-11", "2018/11/11");
  await writeFile(path, broken);
  await run(["check", "--content", folder]);
  assert.equal(await readFile(path, "utf8"), broken);
});

test("of named files only these are repaired", async () => {
  const path = `${folder}/countries/salt-coast.yaml`;
  const { out } = await run(["check", "--fix", "--content", folder, `${folder}/tracker.yaml`]);
  assert.match(out, /^Nothing here can be repaired automatically\.\nNo problem in /);
  assert.match(await readFile(path, "utf8"), /2018\/11\/11/);
});
