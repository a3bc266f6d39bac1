/*
 * Adds the records, days and events that the content has by now to the lists of what is published. With `--anew` the
 * lists forget what they held: for a tracker of another subject, which has published nothing yet.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { listed, listedNames } from "./lists.ts";

const { anew } = parseArgs({ options: { anew: { type: "boolean", default: false } } }).values;

for (const [name, now] of Object.entries(listedNames())) {
  const file = `tests/published/${name}.txt`;
  const head = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("#"));
  const all = [...new Set([...(anew ? [] : listed(name)), ...now])].sort();
  writeFileSync(file, `${[...head, ...all].join("\n")}\n`);
}
