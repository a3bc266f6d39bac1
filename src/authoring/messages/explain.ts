/** What zod found, in the words of an editor who knows neither zod nor the code. */
import leven from "leven";
import type { z } from "zod";
import type { Problem } from "./problems.ts";
import { keysAt, metaOf, schemaAt, wordsAt, type Schema } from "./schema-at.ts";
import { didYouMean, nearest, oneOf } from "./suggest.ts";
import type { YamlFile } from "../yaml/file.ts";
import type { Path } from "../yaml/path.ts";

/** Problems of a file whose data does not fit a schema. */
export function explain(file: YamlFile, error: z.ZodError, schema: Schema): Problem[] {
  const meant = meantKeys(file, error, schema);
  // A misspelt key would be reported twice: as unknown and, under its right name, as missing.
  const told = new Set(meant.values());
  return error.issues
    .filter(({ path }) => !told.has(path.join("\0")) || valueAt(file.data, path as Path) !== undefined)
    .flatMap((issue) => explainIssue(file, issue, schema, meant));
}

/**
 * What unknown keys were meant to be, both as joined paths: the nearest key that the group can have, or the only one
 * that it lacks where it has only one that it can't have.
 */
function meantKeys(file: YamlFile, { issues }: z.ZodError, schema: Schema): Map<string, string> {
  const meant = new Map<string, string>();
  const isLacking = ({ path }: z.core.$ZodIssue) => path.length > 0 && valueAt(file.data, path as Path) === undefined;
  const lackingIn = Map.groupBy(issues.filter(isLacking), ({ path }) => path.slice(0, -1).join("\0"));
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    const join = (key: string) => [...issue.path, key].join("\0");
    const lacking = lackingIn.get(issue.path.join("\0")) ?? [];
    const only = issue.keys.length === 1 && lacking.length === 1 ? String(lacking[0]?.path.at(-1)) : undefined;
    for (const key of issue.keys) {
      const near = nearest(key, keysAt(schema, issue.path as Path));
      // Half of a short word is no likeness where exactly one field is missing.
      const right = near !== undefined && (only === undefined || leven(key, near) * 2 < key.length) ? near : only;
      if (right !== undefined) meant.set(join(key), join(right));
    }
  }
  return meant;
}

function explainIssue(
  file: YamlFile,
  issue: z.core.$ZodIssue,
  schema: Schema,
  meant: ReadonlyMap<string, string> = new Map(),
): Problem[] {
  const path = issue.path as Path;
  const value = valueAt(file.data, path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const right = meant
          .get([...path, key].join("\0"))
          ?.split("\0")
          .at(-1);
        return file.problem(path, unknownKey(key, schemaAt(schema, path), right), { onKey: key });
      });
    case "invalid_type":
      return [value === undefined ? missing(file, path, schema) : file.problem(path, wrongType(value, issue.expected))];
    case "invalid_value": {
      if (value === undefined) return [missing(file, path, schema)];
      const words = issue.values.map(String);
      if (typeof value === "string") return [file.problem(path, notAWord(value, words))];
      return [file.problem(path, `This is not one of the words allowed here. Write ${oneOf(words)}.`)];
    }
    case "too_small":
      // zod counts the letters of a text that stands where a list should; that it is no list was said already.
      if (!Array.isArray(value)) return [];
      return [file.problem(path, `is empty. Write at least one entry${exampleOf(schemaAt(schema, path))}.`)];
    case "invalid_key":
    case "invalid_element":
      return wrongKey(file, issue, schema);
    default:
      return [file.problem(path, issue.message)];
  }
}

/** What to write instead of a word that a closed list does not have. */
export function notAWord(value: string, words: readonly string[]): string {
  return `"${value}" is not one of the words allowed here.${didYouMean(value, words)} Write ${oneOf(words)}.`;
}

/** A key of a map that can't be one; its value, which zod skips, is looked at all the same. */
function wrongKey(
  file: YamlFile,
  issue: z.core.$ZodIssueInvalidKey | z.core.$ZodIssueInvalidElement,
  schema: Schema,
): Problem[] {
  const path = issue.path as Path;
  const key = issue.issues.map((inner) =>
    file.problem(path.slice(0, -1), inner.message, { onKey: String(path.at(-1)) }),
  );
  const value = schemaAt(schema, path)?.safeParse(valueAt(file.data, path));
  if (!value || value.success) return key;
  return [
    ...key,
    ...value.error.issues.flatMap((inner) => explainIssue(file, { ...inner, path: [...path, ...inner.path] }, schema)),
  ];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], data);
}

const exampleOf = (schema: Schema | undefined) => {
  const [example] = metaOf(schema).examples ?? [];
  return example === undefined ? "" : `, for example: ${example}`;
};

function unknownKey(key: string, schema: Schema | undefined, right: string | undefined): string {
  const known = keysAt(schema, []);
  const what = `"${key}" is not a field of ${metaOf(schema).noun ?? "this"}.`;
  const [, word = "", value = ""] = /^([\w-]+)[ :=]+(\S+)$/.exec(key) ?? [];
  if (known.includes(word)) return `${what} Write ${word}: ${value}`;
  return right === undefined ? `${what} It has ${known.join(", ")}.` : `${what} Did you mean "${right}"?`;
}

function missing(file: YamlFile, path: Path, schema: Schema): Problem {
  const key = String(path.at(-1));
  const found = schemaAt(schema, path);
  const { description = "", examples = [] } = metaOf(found);
  const around = metaOf(schemaAt(schema, path.slice(0, -1))).noun ?? "this";
  const [example] = examples;
  const line = example?.startsWith("- ") ? `${key}: and under it ${example}` : `${key}: ${example}`;
  const words = wordsAt(found);
  const choice = words ? ` Add ${key}: ${oneOf(words)}.` : example === undefined ? "" : ` Add for example: ${line}`;
  return file.problem(path.slice(0, -1), `"${key}" is missing from ${around}. ${description}${choice}`);
}

function wrongType(value: unknown, expected: string): string {
  const got =
    typeof value === "string"
      ? value === ""
        ? "nothing"
        : "a text"
      : Array.isArray(value)
        ? "a list"
        : "a group of entries";
  const words = typeof value === "string" ? value.split(/[\s,;()]+/).filter((word) => word !== "") : [];
  // Words with hyphens or digits are keys: the list that they were meant to be can be written out.
  if (expected === "array" && words.length > 0 && words.every((word) => /^[a-z]+[-\d][a-z\d-]*$/.test(word)))
    return `must be a list, but is ${got}. Write [${words.join(", ")}].`;
  if (expected === "array")
    return `must be a list, but is ${got}. Write [one, two], or one entry a line starting with "- ".`;
  if (expected === "string") return `must be a text, but is ${got}. Put it in quotes if it starts with [ or {.`;
  return `must be a group of "key: value" lines, but is ${got}. Indent its entries by two spaces under it.`;
}
