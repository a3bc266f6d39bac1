/** YAML's machinery that an editor only meets by accident. */
import { isAlias, isMap, isScalar, isSeq, visit, type Document, type Node, type Scalar } from "yaml";
import { hiddenIn } from "./hidden-characters.ts";
import type { Slip } from "./errors.ts";
import type { Path } from "./path.ts";

/** Anchors, aliases, tags, directives, keys that are no words and escapes: each is a slip, and what to write instead. */
export function machineryIn(doc: Document, text: string): Slip[] {
  const found: Slip[] = [];
  const say = (node: unknown, message: string) => found.push({ at: (node as Node).range?.[0] ?? 0, message });
  if (doc.directives?.yaml.explicit) found.push({ at: 0, message: "Delete the line that starts with %YAML." });
  visit(doc, {
    Node: (_key, node, path) => {
      if (isAlias(node)) say(node, `"*" starts a YAML alias here. Put the text in quotes, or write the value out.`);
      else {
        if (node.anchor !== undefined) say(node, `"&" starts a YAML anchor here. Put the text in quotes.`);
        if (node.tag !== undefined)
          say(node, "Delete the YAML tag (the word that starts with !), or put the text in quotes.");
        if (isScalar(node)) {
          found.push(...escapesIn(node, text), ...hiddenIn(node, text), ...swallowedIn(node, text, isSeq(path.at(-1))));
        }
      }
    },
    Pair: (_key, pair) => {
      if (!isScalar(pair.key))
        say(pair.key, "A key must be a single word. Put the text in quotes if it starts with [ or {.");
      else if (pair.key.value === "__proto__")
        say(pair.key, '"__proto__" means something to programs and can\'t be a key. Choose another word.');
    },
  });
  return found;
}

/** One-letter escapes of signs that nobody sees: a backslash that was meant as one swallows the letter after it. */
function escapesIn({ type, range }: Scalar, text: string): Slip[] {
  if (type !== "QUOTE_DOUBLE" || !range) return [];
  return [...text.slice(range[0], range[1]).matchAll(/\\./gs)]
    .filter(([escape]) => /^\\[0abefvNLP_ ]$/.test(escape))
    .map(({ index, 0: escape }) => ({
      at: range[0] + index,
      message: `"${escape}" means something special inside "…". Write \\\\ for a backslash, or use single quotes.`,
    }));
}

/** Lines that look like an entry and are read as part of the text above, because they are indented more. */
function swallowedIn({ type, range }: Scalar, text: string, inList: boolean): Slip[] {
  if (type !== "PLAIN" || !range) return [];
  const entry = inList
    ? /(?<=\n[ \t]*)(?:- |-?(?::|[a-z-]+:(?!\/\/)))/g
    : /(?<=\n[ \t]*)(?:- ?)?(?::|[a-z-]+:(?!\/\/))/g;
  return [...text.slice(range[0], range[1]).matchAll(entry)].map(({ index }) => ({
    at: range[0] + index,
    message:
      'This line is read as part of the text above it. If it is an entry, write it as "key: value", indented like the entries around it; if not, put the whole text in quotes.',
  }));
}

/** A value and the comment that follows it in its line. */
export interface Commented {
  path: Path;
  comment: string;
}

/** Every value that a comment follows in its line. Whether that is one or the rest of a text, the schema tells. */
export function trailingComments(doc: Document, text: string): Commented[] {
  const found: Commented[] = [];
  const walk = (node: unknown, path: Path): void => {
    if (isMap(node)) for (const { key, value } of node.items) walk(value, [...path, String((key as Scalar).value)]);
    else if (isSeq(node)) node.items.forEach((item, i) => walk(item, [...path, i]));
    else if (isScalar(node) && node.range && !node.type?.startsWith("BLOCK")) {
      const comment = /^[ \t]+(#.*)/.exec(text.slice(node.range[1]).split(/\r?\n/, 1)[0] ?? "")?.[1];
      if (comment !== undefined) found.push({ path, comment });
    }
  };
  walk(doc.contents, []);
  return found;
}
