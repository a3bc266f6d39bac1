/** Where something begins that never ends: the library reports it where it gives up, and its beginning is what helps. */
import { visit, type Document } from "yaml";

/** Offset of the quotation mark of a text that runs up to `end`. */
export function openingQuote(doc: Document, end: number): number | undefined {
  let start: number | undefined;
  visit(doc, {
    Scalar: (_key, { type, range }) => {
      if (type?.startsWith("QUOTE") && range && range[0] < end && range[1] >= end) start = range[0];
    },
  });
  return start;
}

/** Offset of the innermost bracket that was opened before `end` and is open there. */
export function openingBracket(doc: Document, end: number): number | undefined {
  let start: number | undefined;
  visit(doc, {
    Collection: (_key, { flow, range }) => {
      if (flow && range && range[0] < end && range[1] >= end) start = range[0];
    },
  });
  return start;
}
