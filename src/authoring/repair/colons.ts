import { faultsIn, isFewer } from "../indent/open-yaml.ts";
import { fieldNames } from "../messages/schema-at.ts";
import { yamlOf, type Draft, type Edit } from "./edit.ts";

/** `kind:talks` and `kind=talks`: a known field at the beginning of a line, whose value follows without a blank. */
const TIGHT = /^([ \t]*(?:- )?)([a-z][a-z-]*)( *[:：=] *)(?=\S)(?!\/\/)/gm;

/** A known field gets its colon and the blank behind it, where the file has one fault less with them. */
export function repairColons(draft: Draft): Edit[] {
  const yaml = yamlOf(draft);
  const faults = faultsIn(yaml, draft.schema);
  if (faults[0] === 0) return [];
  const names = fieldNames(draft.schema);
  return [...yaml.matchAll(TIGHT)].flatMap(({ index, 1: before = "", 2: key = "", 3: sign = "" }) => {
    if (!names.has(key) || sign === ": ") return [];
    const from = index + before.length + key.length;
    const mended = `${yaml.slice(0, from)}: ${yaml.slice(from + sign.length)}`;
    if (!isFewer(faultsIn(mended, draft.schema), faults)) return [];
    const at = draft.start + from;
    return [{ from: at, to: at + sign.length, text: ": ", said: `${key}${sign.trim()}… → ${key}: …` }];
  });
}
