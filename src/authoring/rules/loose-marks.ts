/** Marks of Markdown that are shown as they stand, because their other half is missing. */
import type { Token } from "marked";
import { walkTokens } from "../../tracker/markdown.ts";

/** A fault in a Markdown text: the text it stands at, and which occurrence of that text it is (from 0). */
export interface MarkdownFault {
  snippet: string;
  nth: number;
  message: string;
}

interface Mark {
  mark: string;
  /** The mark with the words behind it, as it stands in the text. */
  snippet: string;
  nth: number;
}

/** Brackets without their other half, and marks of emphasis, code and links that end nowhere. */
export function looseMarks(tokens: Token[]): MarkdownFault[] {
  const seen = new Map<string, number>();
  const open: Mark[] = [];
  const loose: Mark[] = [];
  walkTokens(tokens, (token) => {
    const inner = "tokens" in token ? token.tokens : undefined;
    if (token.type !== "text" || inner) return;
    for (const { 0: mark, index } of token.raw.matchAll(/\](?:\(|\[)?|\[|\*\*|`+/g)) {
      const snippet = token.raw
        .slice(index, index + 30)
        .split("\n", 1)
        .join("")
        .trimEnd();
      const nth = seen.get(snippet) ?? 0;
      seen.set(snippet, nth + 1);
      const found = { mark, snippet, nth };
      if (mark === "[") open.push(found);
      else if (!mark.startsWith("]")) loose.push(found);
      else if (open.pop() ? mark === "](" : !/\]\]|\]>/.test(token.raw.slice(Math.max(index - 1, 0), index + 2)))
        loose.push(found);
    }
  });
  return [...loose, ...open].map(({ mark, snippet, nth }) => ({
    snippet,
    nth,
    message: `"${snippet}": ${ADVICE[mark] ?? CODE}`,
  }));
}

const CODE = "code begins here and never ends. End it with the same mark, or write \\` for a plain one.";
const CLOSED = "a bracket is closed here that was never opened. Delete it, or write \\] for a plain one.";
const ADVICE: Readonly<Record<string, string>> = {
  "[": "a bracket is opened here and never closed. Close it, or write \\[ for a plain one.",
  "]": CLOSED,
  "][": CLOSED,
  "](": "a link can't be read here. Write [words](https://…), with no space in the address.",
  "**": "bold words begin or end here, and the other ** is missing. Add it, or write \\*\\* for plain stars.",
};
