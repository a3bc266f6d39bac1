/* What `format` and `--fix` write states the same as before, to a plain parser of YAML, whatever was done to a file. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import { parseDocument } from "yaml";
import { canonicalFile, schemasFor } from "../../../../src/authoring/format/canonical-file.ts";
import { fieldNames } from "../../../../src/authoring/messages/schema-at.ts";
import { repairText } from "../../../../src/authoring/repair/repair.ts";
import { TrackerFile } from "../../../../src/tracker/schema/tracker.ts";
import { seeded } from "../../seeded.ts";
import { randomEdit } from "./random-edit.ts";

/** `EDITS=10000` for as many as it takes to trust a change of these commands. */
const EDITS = Number(process.env["EDITS"] ?? 300);

const HEAD = /^\ufeff?---\r?\n([^]*?\r?\n)---\r?\n/;

/** What a plain parser reads; undefined where it can't. For a page, its head. */
function plain(path: string, text: string): unknown {
  const yaml = path.endsWith(".md") ? (HEAD.exec(text)?.[1] ?? "") : text;
  const doc = parseDocument(yaml, { schema: "failsafe", prettyErrors: false, logLevel: "silent" });
  return doc.errors.length + doc.warnings.length > 0 ? undefined : doc.toJS();
}

const isGroup = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Data in one order of keys and events. */
function ordered(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => ordered(item));
    return key === "events" ? items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : items;
  }
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, ordered(inner, name)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Every text with the key that it stands under. */
function statements(value: unknown, key = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => statements(item, key));
  if (!isGroup(value)) return [`${key}: ${String(value ?? "")}`];
  return Object.entries(value).flatMap(([name, inner]) => statements(inner, name));
}

/** Those of a list that another one does not have as often. */
function lacking(some: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return some.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const tracker = TrackerFile.parse(plain("", readFileSync("content/tracker.yaml", "utf8")));
const schemaOf = schemasFor(tracker);
const record = schemaOf("record");
assert.ok(record);
const FIELDS = fieldNames(record);

const FILES = [
  ...["countries", "organisations"].flatMap((folder) =>
    readdirSync(`content/${folder}`).map((name) => `${folder}/${name}`),
  ),
  ...readdirSync("content/pages").map((name) => `pages/${name}`),
]
  .map((name) => ({ path: `content/${name}`, text: readFileSync(`content/${name}`, "utf8") }))
  .filter(({ text }) => text.length < 9000)
  .map((file) => ({ ...file, schema: schemaOf(file.path.endsWith(".md") ? "page" : "record") }));

/** One slip of the hand, or what programs leave behind: characters that nobody sees, lines run together, other line ends. */
function spoilt(text: string, random: () => number): string {
  const how = random();
  const at = Math.floor(random() * text.length);
  const lines = text.split("\n");
  const line = Math.floor(random() * (lines.length - 1));
  const sign = ["\u000f", "\ufeff", "\u200b", "\r", "\u2028", '"', "\\"][Math.floor(random() * 7)] ?? "";
  if (how < 0.2) return text.slice(0, at) + sign + text.slice(at);
  if (how < 0.35) return lines.toSpliced(line, 2, `${lines[line]} ${lines[line + 1]?.trim()}`).join("\n");
  if (how < 0.4) return `\ufeff${text}`;
  if (how < 0.45) return text.replaceAll("\n", "\r\n");
  return randomEdit(text, random);
}

test("no form that is written states anything else", (context) => {
  const random = seeded(11);
  let written = 0;
  for (let i = 0; i < EDITS; i++) {
    const { path, text, schema } = FILES[i % FILES.length] ?? assert.fail();
    assert.ok(schema);
    const broken = random() < 0.3 ? spoilt(spoilt(text, random), random) : spoilt(text, random);
    const formed = canonicalFile(path, broken, schema).text;
    if (formed === broken) continue;
    written++;
    const before = plain(path, broken);
    assert.notEqual(before, undefined, `edit ${i} of ${path}`);
    assert.deepEqual(ordered(plain(path, formed)), ordered(before), `edit ${i} of ${path}`);
  }
  context.diagnostic(`${written} of ${EDITS} written`);
});

test("no repair loses or changes a statement that it does not name", (context) => {
  const random = seeded(12);
  let written = 0;
  for (let i = 0; i < EDITS; i++) {
    const { path, text, schema } = FILES[i % FILES.length] ?? assert.fail();
    assert.ok(schema);
    const broken = random() < 0.3 ? spoilt(spoilt(text, random), random) : spoilt(text, random);
    const { text: repaired, repairs } = repairText(path, broken, schema);
    const where = `edit ${i} of ${path}: ${repairs.map(({ line, said }) => `${line} ${said}`).join("; ")}`;
    assert.equal(repaired === broken, repairs.length === 0, where);
    if (repaired === broken) continue;
    written++;
    const [before, after] = [plain(path, broken), plain(path, repaired)];
    // A text that swallowed a field holds its name.
    const fields = statements(after).filter((one) => {
      const [key = "", ...texts] = one.split(": ");
      return FIELDS.has(key) && texts.some((text) => FIELDS.has(/(?:^|\s)([a-z-]+)$/.exec(text)?.[1] ?? ""));
    });
    const known = statements(plain(path, text));
    assert.deepEqual(lacking(fields, before === undefined ? known : statements(before)), [], where);
    if (before === undefined) continue;
    assert.notEqual(after, undefined, where);
    // Keys that are named change the key of all that stands below.
    const said = repairs.map((one) => one.said).join("\n");
    const isNamed = (one: string) => one.split(/: |[\s,;()]+/).some((word) => word !== "" && said.includes(word));
    const changed = [
      ...lacking(statements(before), statements(after)),
      ...lacking(statements(after), statements(before)),
    ];
    assert.deepEqual(
      changed.filter((one) => !isNamed(one)),
      [],
      where,
    );
  }
  context.diagnostic(`${written} of ${EDITS} written`);
});
