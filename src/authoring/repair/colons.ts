import { faultsIn, isFewer } from "../indent/open-yaml.ts";
import { fieldNames, metaOf } from "../messages/schema-at.ts";
import { yamlOf, type Draft, type Edit } from "./edit.ts";

/** `kind:talks` and `kind=talks`: a known field at the beginning of a line, whose value follows without a blank. */
const TIGHT = /^([ \t]*(?:- )?)([a-z][a-z-]*)( *[:：=] *)(?=\S)(?!\/\/)/gm;

/** Each try parses the file anew. What is left over is for the next round. */
const MOST_TRIES = 20;

/** A known field gets its colon and the blank behind it, where the file has one fault less with them. */
export function repairColons(draft: Draft): Edit[] {
  const yaml = yamlOf(draft);
  const faults = faultsIn(yaml, draft.schema);
  if (faults[0] === 0) return [];
  const names = fieldNames(draft.schema);
  return [...yaml.matchAll(TIGHT)]
    .slice(0, MOST_TRIES)
    .flatMap(({ index, 1: before = "", 2: key = "", 3: sign = "" }) => {
      if (!names.has(key) || sign === ": ") return [];
      const from = index + before.length + key.length;
      const mended = `${yaml.slice(0, from)}: ${yaml.slice(from + sign.length)}`;
      if (!isFewer(faultsIn(mended, draft.schema), faults)) return [];
      const at = draft.start + from;
      return [{ from: at, to: at + sign.length, text: ": ", said: `${key}${sign.trim()}… → ${key}: …` }];
    });
}

/** `title: Talks: the first round`: a text of one line that has a colon of its own. */
const COLON_INSIDE = /^[ \t]*(?:- )?([a-z][a-z-]*): +([^"'[\]{}|>#&*!%@`\s][^"\\\r\n]*: [^"\\\r\n]*?)[ \t]*(?=\r?$)/gm;

/**
 * A text gets the quotes that its own colon asks for, where the file has one fault less with them. Where the name of a
 * field stands before that colon, two lines may have run together, and quotes would make one text of both.
 */
export function repairQuotes(draft: Draft): Edit[] {
  const yaml = yamlOf(draft);
  const faults = faultsIn(yaml, draft.schema);
  if (faults[0] === 0) return [];
  const names = fieldNames(draft.schema);
  const texts = fieldNames(draft.schema, (schema) => metaOf(schema).maxLength !== undefined);
  const hasField = (value: string) => [...value.matchAll(/([\w-]+) *:/g)].some(([, name = ""]) => names.has(name));
  return [...yaml.matchAll(COLON_INSIDE)]
    .slice(0, MOST_TRIES)
    .flatMap(({ index, 0: line, 1: key = "", 2: value = "" }) => {
      if (!texts.has(key) || / #/.test(value) || hasField(value)) return [];
      const from = index + line.lastIndexOf(value);
      const mended = `${yaml.slice(0, from)}"${value}"${yaml.slice(from + value.length)}`;
      if (!isFewer(faultsIn(mended, draft.schema), faults)) return [];
      const at = draft.start + from;
      return [{ from: at, to: at + value.length, text: `"${value}"`, said: `${key}: … → ${key}: "…"` }];
    });
}
