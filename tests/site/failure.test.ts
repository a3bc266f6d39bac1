/* A build of faulty content says all that is wrong, and leaves the site of the last good one as it was. */
import assert from "node:assert/strict";
import { cpSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test, { before } from "node:test";
import { filesOf } from "./html.ts";
import { copyProject, run } from "./project.ts";
import { HARBOUR, harbour } from "./sites.ts";

let project: string;
let dist: string;
before(() => {
  project = copyProject("broken", HARBOUR);
  dist = join(project, "dist");
  spoil("countries/salt-coast.yaml", "date: 2018-11-11", "date: 2018-11-31");
  spoil("countries/red-island.yaml", "kind: shipwreck", "kind: shipwrek");
  spoil("pages/method.md", "[the table](/)", "[the table](javascript:alert(1))");
});

function spoil(file: string, from: string, to: string): void {
  const path = join(project, "content", file);
  const source = readFileSync(path, "utf8");
  assert.ok(source.includes(from), from);
  writeFileSync(path, source.replace(from, to));
}

/** Every file below a folder with its bytes and its time. */
const state = (folder: string) =>
  filesOf(folder).map((file) => {
    const path = join(folder, file);
    return [file, readFileSync(path, "base64"), statSync(path).mtimeMs];
  });

const siblings = () => readdirSync(project).filter((name) => /dist|new/.test(name));

test("a build of faulty files ends in status 1 and says what is wrong in each, with line and column", async () => {
  const { status, out, err } = await run(project, ["build", "--quiet"]);
  const said = `${out}${err}`;
  assert.equal(status, 1);
  for (const line of [
    /^content\/countries\/red-island\.yaml:10:11 {2}events\[0\]\.kind: .*shipwreck/m,
    /^content\/countries\/salt-coast\.yaml:4:11 {2}events\[0\]\.date: "2018-11-31" is not a date: that month has 30 days/m,
    /^content\/pages\/method\.md:15:86 {2}.*javascript/m,
    /^3 problems in 3 of 11 files\.$/m,
  ]) {
    assert.match(said, line);
  }
  assert.doesNotMatch(said, /^\s+at /m);
});

test("problems of the content are told before Astro is asked for anything", async () => {
  const broken = copyProject("broken-early", HARBOUR);
  writeFileSync(join(broken, "content/countries/notes.txt"), "To do.");
  writeFileSync(join(broken, "astro.config.mjs"), 'throw new Error("Astro was asked.");');
  const { status, err } = await run(broken, ["build"]);
  assert.equal(status, 1);
  assert.match(err, /^content\/countries\/notes\.txt:1:1 /);
  assert.doesNotMatch(err, /Astro was asked/);
});

test("the build prints the lines of the check", async () => {
  const [checked, built] = await Promise.all([run(project, ["check"]), run(project, ["build", "--quiet"])]);
  assert.ok(built.err.includes(checked.err.trim()), `${checked.err}\n${built.err}`);
});

test("a failed build leaves no folder", async () => {
  await run(project, ["build", "--quiet"]);
  assert.deepEqual(siblings(), []);
});

test("a failed build leaves the last good site as it was", async () => {
  cpSync((await harbour()).folder, dist, { recursive: true });
  const good = state(dist);
  assert.equal((await run(project, ["build", "--quiet"])).status, 1);
  assert.deepEqual(state(dist), good);
  assert.deepEqual(siblings(), ["dist"]);
  rmSync(dist, { recursive: true });
});

test("a good build takes the place of the last one, and refuses to delete what no build made", async () => {
  const { project: sound, folder } = await harbour();
  cpSync(folder, join(sound, "site"), { recursive: true });
  writeFileSync(join(sound, "site/CNAME"), "tracker.example");
  const again = () => run(sound, ["build", "--quiet", "--out", "site"], { SITE: "https://tracker.example" });
  const refused = await again();
  assert.equal(refused.status, 1);
  assert.match(refused.err, /^site holds CNAME, which no build made\. [^\n]+\n$/);
  assert.deepEqual(filesOf(join(sound, "site")), [...filesOf(folder), "CNAME"].sort());
  rmSync(join(sound, "site/CNAME"));
  const { status, out, err } = await again();
  assert.deepEqual([status, err], [0, ""], out);
  assert.deepEqual(filesOf(join(sound, "site")), filesOf(folder));
});

test("a build without SITE, from a .env with a BASE, says once what its addresses are", async () => {
  const { project: sound } = await harbour();
  writeFileSync(join(sound, ".env"), "BASE=/from-env/\nPORT=4999\n");
  const { status, out, err } = await run(sound, ["build", "--quiet", "--out", "plain"]);
  rmSync(join(sound, ".env"));
  assert.equal(status, 0, out);
  assert.match(err, /^SITE is not set, so feeds, citations and the sitemap say http:\/\/localhost:4999\. [^\n]+\n$/);
  const read = (file: string) => readFileSync(join(sound, "plain", file), "utf8");
  const home = "http://localhost:4999/from-env/";
  assert.ok(read("index.html").includes(`<link rel="canonical" href="${home}">`));
  assert.ok(read("sitemap-0.xml").includes(`<loc>${home}</loc>`));
  assert.ok(read("feed.atom").includes(`href="${home}feed.atom"`));
});

test("wrong variables are told in one sentence", async () => {
  const project = copyProject("variables", HARBOUR);
  for (const env of [{ SITE: "example.org" }, { SITE: "https://example.org/a" }, { BASE: "/a#b/" }, { PORT: "many" }]) {
    const { status, err } = await run(project, ["build"], env);
    assert.equal(status, 1);
    assert.match(err, new RegExp(`^${Object.keys(env)[0]} is "[^\\n]+\\n$`));
  }
});

test("a project in a folder that Astro can't read is told so", async () => {
  const { status, err } = await run(copyProject("a#b", HARBOUR), ["build"]);
  assert.equal(status, 1);
  assert.match(err, /^The path [^\n]+a#b has a # or a \?, [^\n]+\n$/);
});

test("a build of which one file can't be made ends in status 1 and leaves nothing", async () => {
  const broken = copyProject("broken-file", HARBOUR);
  writeFileSync(
    join(broken, "src/site/pictures/png.ts"),
    'export const pngOf = () => { throw new Error("no paint"); };',
  );
  const { status, err } = await run(broken, ["build", "--quiet"]);
  assert.equal(status, 1);
  assert.match(err, /^no paint$/m);
  assert.deepEqual(
    readdirSync(broken).filter((name) => /dist|new/.test(name)),
    [],
  );
});

test("a site can be built beside the project, whatever its folder is called", async () => {
  const { project: sound, folder } = await harbour();
  const out = `${sound}-site`;
  const {
    status,
    out: said,
    err,
  } = await run(sound, ["build", "--quiet", "--out", out], {
    SITE: "https://tracker.example",
  });
  assert.equal(status, 0, `${said}${err}`);
  assert.deepEqual(filesOf(out), filesOf(folder));
});
