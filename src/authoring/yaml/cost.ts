/** What it costs to parse a text, known before it is parsed. */
import { Lexer } from "yaml";

/** A text that can't hold more words and signs than any limit here is not worth counting. */
const SMALL = 10_000;

/**
 * The words and signs of a YAML text; the longest record has some 4,000. A backslash counts as one, because each may be
 * an error of its own.
 * @param most where counting ends
 */
export function costOf(text: string, most: number): number {
  if (text.length < SMALL) return text.length / 4;
  let cost = 0;
  for (const token of new Lexer().lex(text)) {
    cost += token.split("\\", most).length;
    if (cost > most) break;
  }
  return cost;
}
