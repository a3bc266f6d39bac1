import { isScalar, isSeq, visit, type Scalar, type YAMLSeq } from "yaml";
import { asMap } from "../rules/parts.ts";
import { ID_PATTERN } from "../../tracker/schema/fields.ts";
import { onlyNear } from "../messages/suggest.ts";
import { keyAt, replaceWord, yamlOf, type Draft, type Edit } from "./edit.ts";

const ID = new RegExp(ID_PATTERN);

/** Lists of source keys: `sources` of an event, a claim or a correction. */
function citationLists(draft: Draft): YAMLSeq<Scalar<string>>[] {
  const found: YAMLSeq<Scalar<string>>[] = [];
  visit(draft.doc, {
    Pair: (_key, { key, value }) => {
      if (isScalar(key) && key.value === "sources" && isSeq(value) && value.items.every(isScalar)) {
        found.push(value as YAMLSeq<Scalar<string>>);
      }
    },
  });
  return found;
}

/** Source keys in capital letters get small ones, and so do all citations of them. */
export function repairSourceKeys(draft: Draft, data: unknown): Edit[] {
  const keys = Object.keys(asMap(asMap(data)["sources"]));
  const lists = citationLists(draft);
  return [...new Set(keys.map((key) => key.toLowerCase()))].flatMap((small) => {
    const spelt = keys.filter((key) => key.toLowerCase() === small);
    if (spelt.length > 1 || !ID.test(small)) return [];
    return [...renameKey(draft, spelt[0]!, small), ...renameCitations(draft, lists, small)];
  });
}

function renameKey(draft: Draft, key: string, small: string): Edit[] {
  if (key === small) return [];
  return replaceWord(draft, keyAt(draft.doc, ["sources"], key), small, `${key} → ${small}`);
}

function renameCitations(draft: Draft, lists: ReturnType<typeof citationLists>, small: string): Edit[] {
  const isOther = (key: string) => key !== small && key.toLowerCase() === small;
  const listed = lists
    .flatMap(({ items }) => items.filter(({ value }) => isOther(value)))
    .flatMap((node) => replaceWord(draft, node, small, `${node.value} → ${small}`));
  const noted = [...draft.text.matchAll(/\[\^([^\]\s]+)\]/g)].flatMap((match) => {
    const key = match[1]!;
    if (!isOther(key)) return [];
    const from = match.index + 2;
    return [{ from, to: from + key.length, text: small, said: `[^${key}] → [^${small}]` }];
  });
  return [...listed, ...noted];
}

/** A source that a list names twice is named once, unless a comment stands between. */
export function repairTwice(draft: Draft): Edit[] {
  const yaml = yamlOf(draft);
  return citationLists(draft).flatMap(({ items }) =>
    items.flatMap((node, i) => {
      const first = items.findIndex(({ value }) => value === node.value);
      const from = items[i - 1]?.range?.[1];
      const to = node.range?.[1];
      if (first === i || from === undefined || to === undefined || yaml.slice(from, to).includes("#")) return [];
      return [
        {
          from: draft.start + from,
          to: draft.start + to,
          text: "",
          at: draft.start + to,
          said: `second ${node.value} → deleted`,
        },
      ];
    }),
  );
}

/**
 * A cited key that no source has, and the source that nothing cites, become one where the two are alike and no other
 * source is: the key that stands at one place alone gets the name of the other.
 */
export function repairCitations(draft: Draft, data: unknown): Edit[] {
  const sources = Object.keys(asMap(asMap(data)["sources"]));
  const listed = citationLists(draft).flatMap(({ items }) => items);
  const noted = [...draft.text.matchAll(/\[\^([^\]\s]+)\]/g)];
  const cited = [...listed.map(({ value }) => value), ...noted.map(([, key = ""]) => key)];
  const known = new Set(cited);
  const uncited = new Set(sources.filter((key) => !known.has(key)));
  return [...known].flatMap((key) => {
    const source = sources.includes(key) || !ID.test(key) ? undefined : onlyNear(key, sources, 2);
    if (source === undefined || !uncited.has(source)) return [];
    if (cited.filter((one) => one === key).length > 1) {
      return replaceWord(draft, keyAt(draft.doc, ["sources"], source), key, `${source} → ${key}`);
    }
    const node = listed.find(({ value }) => value === key);
    if (node) return replaceWord(draft, node, source, `${key} → ${source}`);
    const from = noted.find(([, one]) => one === key)!.index + 2;
    return [{ from, to: from + key.length, text: source, said: `[^${key}] → [^${source}]` }];
  });
}
