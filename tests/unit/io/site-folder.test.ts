/* A build replaces what a build made, and nothing else. */
import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { afterEach, beforeEach } from "node:test";
import { Refusal } from "../../../src/io/refusal.ts";
import { refuseSpecialPath, replaceSite, siteFolder } from "../../../src/io/site-folder.ts";

let work: string;
beforeEach(async () => {
  work = await realpath(await mkdtemp(join(tmpdir(), "site-folder-")));
});
afterEach(() => rm(work, { recursive: true }));

/** Builds a site of one page with a text. */
const build = (out: string, text: string) =>
  replaceSite(out, async (folder) => {
    await mkdir(join(folder, "about"));
    await writeFile(join(folder, "about/index.html"), text);
  });

const refused = (out: string, message: RegExp, content = "content") =>
  assert.rejects(siteFolder(out, content), (error) => error instanceof Refusal && message.test(error.message));

test("a folder that is not there, or empty, is taken", async () => {
  assert.equal(await siteFolder(join(work, "new/site"), "content"), join(work, "new/site"));
  assert.equal(await siteFolder(work, "content"), work);
});

test("a second build replaces the first, and nothing of that is left", async () => {
  const out = join(work, "site");
  await replaceSite(out, (folder) => writeFile(join(folder, "old.html"), "old"));
  await siteFolder(out, "content");
  await build(out, "new");
  assert.deepEqual((await readdir(out)).sort(), [".build-files", "about"]);
  assert.equal(await readFile(join(out, "about/index.html"), "utf8"), "new");
  assert.deepEqual(await readdir(work), ["site"]);
});

test("a file that no build made is never deleted: a folder of somebody's, a CNAME in a built site, one a level down", async () => {
  const foreign = join(work, "mine");
  await mkdir(foreign);
  await writeFile(join(foreign, "notes.txt"), "mine");
  await refused(foreign, /mine was not made by a build: it holds notes\.txt\. Delete or move it yourself/);
  const out = join(work, "site");
  await build(out, "first");
  await writeFile(join(out, "CNAME"), "example.org");
  await refused(out, /site holds CNAME, which no build made\. Move it into public\//);
  await assert.rejects(build(out, "second"), Refusal);
  assert.equal(await readFile(join(out, "CNAME"), "utf8"), "example.org");
  assert.equal(await readFile(join(out, "about/index.html"), "utf8"), "first");
  await rm(join(out, "CNAME"));
  await writeFile(join(out, "about/a.txt"), "");
  await writeFile(join(out, "about/b.txt"), "");
  await refused(out, /site holds about\/a\.txt and 1 more, which no build made\./);
});

test("a file or a link is not replaced by a folder", async () => {
  await writeFile(join(work, "file"), "");
  await refused(join(work, "file"), /is a file, and a build replaces only a folder that it made/);
  await build(join(work, "site"), "first");
  await symlink("site", join(work, "link"));
  await refused(join(work, "link"), /is a link, and a build replaces only/);
  await symlink("nowhere", join(work, "broken"));
  await refused(join(work, "broken"), /is a link/);
});

test("no site is built in or around a folder of the project, or of the content", async () => {
  for (const out of [
    ".",
    "..",
    "/",
    "",
    "src",
    "src/x",
    "public",
    "node_modules/x",
    ".git",
    "content",
    "content/countries/x",
  ]) {
    await refused(out, /lies in or around .+\/, which a build must not touch/);
  }
  const content = join(work, "content");
  await mkdir(content);
  await refused(join(content, "site"), /lies in or around/, content);
  await refused(work, /lies in or around/, content);
  await symlink(content, join(work, "other"));
  await refused(join(work, "other/site"), /lies in or around/, content);
  assert.equal(await siteFolder(join(work, "content-site"), content), join(work, "content-site"));
});

test("a build that fails leaves the last site, and nothing beside it", async () => {
  const out = join(work, "site");
  await build(out, "first");
  await assert.rejects(
    replaceSite(out, () => Promise.reject(new Error("no paint"))),
    /no paint/,
  );
  assert.equal(await readFile(join(out, "about/index.html"), "utf8"), "first");
  assert.deepEqual(await readdir(work), ["site"]);
});

test("a path that Astro can't read is named", () => {
  for (const path of ["/a#b/c", "/a/b?c"]) assert.throws(() => refuseSpecialPath(path), /has a # or a \?/);
  refuseSpecialPath("/a b/ä/c&d");
});
