import type { z } from "zod";
import { likelyDate } from "../../tracker/dates.ts";
import { withoutTracking } from "../../tracker/schema/web-address.ts";
import { asMap } from "../rules/parts.ts";
import { keysAt, schemaAt } from "../messages/schema-at.ts";
import { ID_PATTERN } from "../../tracker/schema/fields.ts";
import { onlyNear, slipsOf } from "../messages/suggest.ts";
import { wordPath, type Path } from "../yaml/path.ts";
import { keyAt, nodeAt, replaceWord, type Draft, type Edit } from "./edit.ts";

/** Dates in a habitual form, misspelt keys and words of closed lists, and words without the brackets of their list. */
export function repairFields(draft: Draft, data: unknown): Edit[] {
  const result = draft.schema.safeParse(data);
  if (result.success) return [];
  const seen = new Set<number>();
  return result.error.issues
    .flatMap((issue) => [
      ...repairKeys(draft, data, issue),
      ...repairList(draft, data, issue),
      ...repairValue(draft, data, issue),
    ])
    .filter(({ from }) => !seen.has(from) && seen.add(from));
}

const valueAt = (data: unknown, path: Path) =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], data);

function repairKeys(draft: Draft, data: unknown, issue: z.core.$ZodIssue): Edit[] {
  if (issue.code !== "unrecognized_keys") return [];
  const path = issue.path as Path;
  const group = asMap(valueAt(data, path));
  const known = keysAt(draft.schema, path);
  const lacking = known.filter((key) => !Object.hasOwn(group, key));
  const meant = issue.keys.map((key) => {
    // A key that stands there already was hardly meant again, unless it is much the nearer one.
    const near = onlyNear(key, known);
    return near !== undefined && Object.hasOwn(group, near) ? undefined : onlyNear(key, lacking, slipsOf(key));
  });
  return issue.keys.flatMap((key, i) => {
    const word = meant[i];
    // Two keys that mean the same are for their editor to sort out.
    if (word === undefined || meant.indexOf(word) !== meant.lastIndexOf(word)) return [];
    return replaceWord(draft, keyAt(draft.doc, path, key), word, `${key} → ${word}`);
  });
}

function repairValue(draft: Draft, data: unknown, issue: z.core.$ZodIssue): Edit[] {
  const path = issue.path as Path;
  const value = valueAt(data, path);
  if (typeof value !== "string") return [];
  const schema = schemaAt(draft.schema, path);
  const word =
    issue.code === "invalid_value"
      ? onlyNear(value, issue.values.map(String))
      : (likelyDate(value.trim()) ?? withoutTracking(value));
  if (word === undefined || word === value || schema?.safeParse(word).success !== true) return [];
  return replaceWord(draft, nodeAt(draft.doc, path), word, `${wordPath(path)}: ${value} → ${word}`);
}

/** A single word where a list belongs, or several that are all keys of sources, get their brackets. */
function repairList(draft: Draft, data: unknown, issue: z.core.$ZodIssue): Edit[] {
  const path = issue.path as Path;
  const value = valueAt(data, path);
  if (issue.code !== "invalid_type" || issue.expected !== "array" || typeof value !== "string") return [];
  const words = value.split(/[\s,;()]+/).filter((word) => word !== "");
  const sources = asMap(asMap(data)["sources"]);
  const isOne = words.length === 1 && new RegExp(ID_PATTERN).test(value);
  if (!isOne && (words.length === 0 || !words.every((word) => Object.hasOwn(sources, word)))) return [];
  const list = `[${words.join(", ")}]`;
  const edits = replaceWord(draft, nodeAt(draft.doc, path), list, `${wordPath(path)}: ${value} → ${list}`);
  return edits.map((edit) => ({ ...edit, words: words.length }));
}
