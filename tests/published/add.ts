/* Adds the records, days and events that the content has by now to the lists of what is published. */
import { readFileSync, writeFileSync } from "node:fs";
import { listed, listedNames } from "./lists.ts";

for (const [name, now] of Object.entries(listedNames())) {
  const file = `tests/published/${name}.txt`;
  const head = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("#"));
  const all = [...new Set([...listed(name), ...now])].sort();
  writeFileSync(file, `${[...head, ...all].join("\n")}\n`);
}
