/* `npm run new` in a real terminal, from the first question to the check of what it wrote. */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import test from "node:test";
import { stripVTControlCharacters } from "node:util";
import { copyOfContent, isSound, removeCopy } from "./new-content.ts";
import { run } from "../../cli/run-command.ts";

// The one of util-linux: others take other arguments.
const skip =
  !/util-linux/.test(spawnSync("script", ["--version"], { encoding: "utf8" }).stdout ?? "") &&
  "no program that lends a terminal";

const ENTER = "\r";
const DOWN = "\u001b[B";

/** Types answers into a command that runs in a terminal, each as soon as its question is there. */
function converse(command: string, answers: readonly (readonly [question: string, ...keys: string[]])[]) {
  const rest = [...answers];
  let shown = "";
  let fresh = "";
  const child = spawn("script", ["-qefc", `stty cols 200 rows 60; ${command}`, "/dev/null"], {
    env: { ...process.env, TERM: "xterm" },
  });
  const deadline = setTimeout(() => child.kill(), 30_000);
  return new Promise<{ status: number | null; shown: string; unasked: typeof rest }>((resolve) => {
    child.stdout.on("data", (chunk) => {
      const text = stripVTControlCharacters(String(chunk));
      shown += text;
      fresh += text;
      for (let next = rest[0]; next && fresh.includes(next[0]); next = rest[0]) {
        fresh = fresh.slice(fresh.indexOf(next[0]) + next[0].length);
        rest.shift();
        for (const key of next.slice(1)) child.stdin.write(key);
      }
    });
    child.on("close", (status) => {
      clearTimeout(deadline);
      resolve({ status, shown, unasked: rest });
    });
  });
}

test(
  "a state is asked for to the end, with wrong answers on the way, and what is written is sound",
  { skip },
  async () => {
    const folder = await copyOfContent();
    try {
      const command = `"${process.execPath}" src/cli/run.mjs new country Austra --content "${folder}" --today 2026-11-22`;
      const { status, shown, unasked } = await converse(command, [
        [`Which state is "Austra"?`, DOWN, ENTER],
        ["How sentences call it", ENTER],
        ["When it happened", "09.10.2024", ENTER],
        ["9 October or 10 September?"],
        ["When it happened", "3 July 2025", ENTER],
        ["Did you mean 2025-07-03?"],
        ["When it happened", ENTER],
        ["What kind of event", ENTER],
        ["How well it is attested", ENTER],
        ["Passport", DOWN, ENTER],
        ["Harbour consulate", ENTER],
        ["What happened, in one sentence", "They <b>signed</b>.", ENTER],
        ["Write **signed** instead"],
        ["What happened, in one sentence", "They signed.", ENTER],
        ["Its address", "quai.example", ENTER],
        ["is not a web address"],
        ["Its address", "https://quai.example/1", ENTER],
        ["The title as published", "Signed: a treaty", ENTER],
        ["Who wrote it", ENTER],
        ["is empty"],
        ["Who wrote it", "Le Quai", ENTER],
        ["Who carried it", ENTER],
        ["When it was published", "2025-07-04", ENTER],
        ["The language of the page", "English", ENTER],
        ["is not a language code"],
        ["The language of the page", "fr", ENTER],
        ["An archived copy", ENTER],
        ["A key for citing", ENTER],
      ]);
      assert.deepEqual(unasked, [], shown);
      assert.equal(status, 0, shown);
      const path = `${folder}/countries/austria.yaml`;
      assert.match(shown, /Written, and without a problem: .*austria\.yaml/);
      assert.match(await readFile(path, "utf8"), /^code: AT\nchecked: 2026-11-22\nevents:\n {2}- date: 2025-07-03\n/);
      await isSound(folder);
      for (const args of [
        ["check", path, "--today", "2026-11-22"],
        ["format", "--check", path],
      ]) {
        const { status: sound, err } = await run([...args, "--content", folder]);
        assert.deepEqual([sound, err], [0, ""]);
      }
    } finally {
      await removeCopy(folder);
    }
  },
);
