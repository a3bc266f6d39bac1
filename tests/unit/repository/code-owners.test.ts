/* Who is asked for reviews: nobody is invented, the step that names them works, and until then it is told. */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { workflow } from "./workflows.ts";

const FILE = ".github/CODEOWNERS";
const skip = spawnSync("bash", ["--version"]).error !== undefined && "no shell";

/** Runs lines of a shell in a folder that has the file. */
function shell(owners: string, script: string): { said: string; owners: string } {
  const folder = mkdtempSync(join(tmpdir(), "owners-"));
  try {
    mkdirSync(join(folder, ".github"));
    writeFileSync(join(folder, FILE), owners);
    const said = execFileSync("bash", ["-e", "-c", script], { cwd: folder, encoding: "utf8" });
    return { said, owners: readFileSync(join(folder, FILE), "utf8") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The lines that GitHub reads. */
const read = (owners: string) => owners.split("\n").filter((line) => line !== "" && !line.startsWith("#"));

test("no line that GitHub reads names somebody made up", () => {
  for (const line of read(readFileSync(FILE, "utf8"))) assert.doesNotMatch(line, /@your-organisation\//);
});

test("the line of the README puts teams in, and the check says so until then", { skip }, () => {
  const example = [
    "# *                        @your-organisation/code",
    "# /content/                @your-organisation/editors",
  ];
  const owners = `# Who is asked. A star (*) stands for all.\n${example.join("\n")}\n`;
  const line = /^ *(sed .*CODEOWNERS)$/m.exec(readFileSync("README.md", "utf8"))?.[1] ?? "exit 9";
  const step = Object.values(workflow("check.yml").jobs)
    .flatMap(({ steps }) => steps)
    .find(({ name }) => name === "Somebody to ask for reviews")?.run;
  const named = shell(owners, line).owners;
  assert.deepEqual(read(named), ["*                        @acme/code", "/content/                @acme/editors"]);
  assert.match(
    shell(owners, step ?? "exit 9").said,
    /^::warning file=\.github\/CODEOWNERS::Nobody .*"After the first push"/,
  );
  assert.equal(shell(named, step ?? "exit 9").said, "");
});
