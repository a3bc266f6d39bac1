/* Scripts of workflow steps, run here: in place of GitHub stands a program that notes down what it is asked. */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import test from "node:test";
import { workflow } from "./workflows.ts";

const MISSING = ["bash", "jq", "openssl", "awk"].filter((tool) => spawnSync(tool, ["--version"]).error !== undefined);
const skip = MISSING.length > 0 && `GitHub's machines have ${MISSING.join(", ")}, this one has not`;

/** Answers a question with what lies in `answer.json`; notes down anything that is to be written, with the text. */
const GH = `#!/usr/bin/env bash
question= ; text= ; previous=
for word in "$@"; do
  [ "$previous" = --jq ] && question=$word
  case $word in body=@*) text=$(cat "\${word#body=@}") ;; esac
  previous=$word
done
if [ -n "$question" ]; then jq --raw-output "$question" answer.json
else printf '%s\\n' "$*" "$text" >> asked.txt; fi
`;

interface Outcome {
  asked: string;
  output: string;
}

/** Runs a step of a workflow in an empty folder with the programs and files given. */
function runStep(name: string, id: string, env: Record<string, string>, files: Record<string, string>): Outcome {
  const folder = mkdtempSync(join(tmpdir(), "step-"));
  try {
    mkdirSync(join(folder, "bin"));
    for (const [path, text] of Object.entries({ "bin/gh": GH, ...files })) {
      writeFileSync(join(folder, path), text);
      if (path.startsWith("bin/")) chmodSync(join(folder, path), 0o755);
    }
    const script = Object.values(workflow(name).jobs)
      .flatMap(({ steps }) => steps)
      .find((step) => (step.id ?? step.name) === id)?.run;
    execFileSync("bash", ["-e", "-c", script ?? "exit 9"], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
      env: {
        PATH: [join(folder, "bin"), process.env["PATH"]].join(delimiter),
        GITHUB_REPOSITORY: "harbour/passports",
        GITHUB_OUTPUT: join(folder, "output.txt"),
        ...env,
      },
    });
    const read = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), "utf8") : "");
    return { asked: read("asked.txt"), output: read("output.txt") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const BOT = { login: "github-actions[bot]" };
const COMMENT = "Write the comment, or edit the one that is there";
const MARK = "<!-- meaning of this pull request -->";
const comments = (...list: unknown[]) => ({ "answer.json": JSON.stringify(list) });

test("a pull request without a comment gets one", { skip }, () => {
  const others = comments(
    { id: 1, user: { login: "reader" }, body: `${MARK}\nmine` },
    { id: 2, user: BOT, body: "Hello" },
  );
  const { asked } = runStep("pr-comment.yml", COMMENT, { NUMBER: "7", TEXT: 'No "change" in $(meaning).' }, others);
  const request = "api --silent --method POST repos/harbour/passports/issues/7/comments --field body=@comment.md";
  assert.equal(asked, `${request}\n${MARK}\nNo "change" in $(meaning).\n`);
});

test("a pull request with a comment keeps that one, edited", { skip }, () => {
  const there = comments({ id: 2, user: BOT, body: "Hello" }, { id: 3, user: BOT, body: `${MARK}\nBefore` });
  const { asked } = runStep("pr-comment.yml", COMMENT, { NUMBER: "7", TEXT: "Now" }, there);
  const request = "api --silent --method PATCH repos/harbour/passports/issues/comments/3 --field body=@comment.md";
  assert.equal(asked, `${request}\n${MARK}\nNow\n`);
});

test("what a pull request says can't end the text that is handed on", { skip }, () => {
  const npm = '#!/usr/bin/env bash\nprintf "%s\\n" "$*" "EOF" "text<<x" "ok=true"\n';
  const { output } = runStep("pr-comment.yml", "diff", { BASE: "b1", HEAD: "h1" }, { "bin/npm": npm });
  const [first = "", ...rest] = output.trimEnd().split("\n");
  const [, end] = /^text<<([0-9a-f]{32})$/.exec(first) ?? [];
  assert.deepEqual(rest, ["run --silent diff -- b1...h1 --markdown", "EOF", "text<<x", "ok=true", end]);
});

const LINKS = JSON.stringify({
  ok: false,
  summary: "2 addresses: 1 dead, 0 refused, 0 unclear.",
  dead: [{ file: "content/a.yaml", line: 9, message: "404", url: "u", search: "https://web.archive.org/web/*/u" }],
  refused: [],
  unused: [],
  unclear: [],
  moved: [{ file: "content/b.yaml", line: 3, message: "elsewhere", url: "v" }],
});

test("a check of links with something to do is told in Markdown", { skip }, () => {
  const npm = `#!/usr/bin/env bash\ncat <<'END'\n${LINKS}\nEND\nexit 1\n`;
  const { output } = runStep("links.yml", "links", {}, { "bin/npm": npm });
  assert.match(output, /^ok=false\ntext<<[0-9a-f]{32}\n2 addresses: 1 dead, 0 refused, 0 unclear\.\n\n### Dead\n\n/);
  assert.match(output, /\n- `content\/a\.yaml:9` 404 \[Archived copies\]\(https:\/\/web\.archive\.org\/web\/\*\/u\)\n/);
  assert.match(output, /\n### Moved\n\n- `content\/b\.yaml:3` elsewhere\n/);
  assert.doesNotMatch(output, /Refused/);
});

const ISSUE = "Open the issue, or edit the one that is there";
const OPEN = { number: 5, user: BOT, body: "<!-- links of the sources -->\nBefore" };
const ELSE = { number: 4, user: BOT, body: null };

for (const [title, ok, there, request] of [
  ["the first dead link opens an issue", "false", [ELSE], "POST repos/harbour/passports/issues --field title="],
  ["the next one is added to it", "false", [ELSE, OPEN], "PATCH repos/harbour/passports/issues/5 --field state=open "],
  ["the last one mended closes it", "true", [OPEN], "PATCH repos/harbour/passports/issues/5 --field state=closed "],
  ["nothing is opened when all is well", "true", [ELSE], undefined],
] as const) {
  test(title, { skip }, () => {
    const { asked } = runStep("links.yml", ISSUE, { OK: ok, TEXT: "2 addresses" }, comments(...there));
    if (request === undefined) assert.equal(asked, "");
    else assert.ok(asked.startsWith(`api --silent --method ${request}`) && asked.endsWith("-->\n2 addresses\n"), asked);
  });
}
