/** What a YAML error means for somebody who has never heard of YAML, and what to write instead. */
import type { Document, YAMLError } from "yaml";
import { lineAt, lineStart, listEntry, missingColon, nextLine, unquoted } from "./lines.ts";
import { openingBracket, openingQuote } from "./openings.ts";

/** A slip of an editor: the offset of the character to look at, and what to write there. */
export interface Slip {
  at: number;
  message: string;
}

/** The slip behind an error of the library. */
export function slipOf(error: YAMLError, text: string, doc: Document): Slip {
  const [at] = error.pos;
  const say = (message: string, place = at): Slip => ({ at: place, message });
  switch (error.code) {
    case "TAB_AS_INDENT":
      return say(TAB);
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return misplaced(at, text);
    case "MULTIPLE_DOCS":
      return say(
        "A line of three hyphens (---) starts a second document here. Delete it: one file holds one document.",
      );
    case "BAD_SCALAR_START":
      return say(`A text can't start with ${text[at] ?? "this character"} unless it stands in quotes: "…".`);
    case "MISSING_CHAR":
      return missing(error, text, doc);
    case "BAD_INDENT":
      return indent(error, text, doc);
    case "TAG_RESOLVE_FAILED":
      return say(TAG);
    case "BAD_ALIAS":
      return say(`"${text[at]}" means something special in YAML here. Put the text in quotes.`);
    case "BAD_DQ_ESCAPE":
      return say('A backslash means something special inside "…". Write \\\\ for a backslash, or use single quotes.');
    case "UNEXPECTED_TOKEN":
      return say(unexpected(text, at));
    default:
      return say(
        `This can't be read (${error.message}). Check the indentation, colons and quotes of this line and the one above.`,
      );
  }
}

/** Whether an error that follows another may only come from that one: nothing in its own line explains it. */
export function isEcho(error: YAMLError, text: string): boolean {
  const line = lineAt(text, error.pos[0]);
  if (error.code === "BLOCK_AS_IMPLICIT_KEY" || error.code === "MULTILINE_IMPLICIT_KEY") {
    return missingColon(line, text) === undefined && !/: .*: /.test(line);
  }
  return error.code === "UNEXPECTED_TOKEN" || error.code === "MISSING_CHAR" || error.code === "BAD_INDENT";
}

const TAB = "This line starts with a tab. Use two spaces for each step of indentation.";
const TAG = `"!" starts a YAML tag here. Put the text in quotes.`;
const INDENT =
  "The indentation does not fit the lines above. Indent by two spaces, exactly like the entries around it.";
const CONTINUED =
  'This line is neither "key: value" nor part of the text above it. To go on with a text, indent it by two spaces more than its key.';
const QUOTE =
  'A text that contains ": " must stand in quotes: "…". If it is a new entry, check that it is indented like the entries around it.';

/** An entry stands where the library expects a text: a colon too many or too few, or the wrong indentation. */
function misplaced(at: number, text: string): Slip {
  const line = lineAt(text, at);
  const own = missingColon(line, text) ?? unquoted(line);
  if (own !== undefined) return { at, message: own };
  if (/: .*: /.test(line)) return { at, message: QUOTE };
  // The library points at the value of an entry when the line below it is indented as if it belonged to that value.
  const next = text.slice(lineStart(text, at), at).includes(": ") ? nextLine(text, at) : undefined;
  if (next !== undefined) return { at: next, message: INDENT };
  return /^ *- /.test(line) ? { at: lineStart(text, at), message: INDENT } : { at, message: CONTINUED };
}

function indent(error: YAMLError, text: string, doc: Document): Slip {
  const [at] = error.pos;
  const line = lineAt(text, at);
  if (/^ *\t/.test(line)) return { at, message: TAB };
  const bracket = /^Flow .* a ([\]}])$/.exec(error.message)?.[1];
  return bracket === undefined
    ? { at, message: listEntry(line, text) ?? INDENT }
    : neverClosed(openingBracket(doc, at) ?? at, text);
}

function neverClosed(at: number, text: string): Slip {
  const close = text[at] === "{" ? "}" : "]";
  return { at, message: `A bracket is opened here and never closed. End it with ${close}.` };
}

function missing(error: YAMLError, text: string, doc: Document): Slip {
  const [at] = error.pos;
  const line = lineAt(text, at);
  if (error.message.includes("quote")) {
    const message = `A quotation mark is opened and never closed. End the text with the same mark.`;
    return { at: openingQuote(doc, at) ?? at, message };
  }
  if (error.message.includes("item without -")) return { at, message: listEntry(line, text) ?? INDENT };
  if (error.message.includes("map values")) return { at, message: missingColon(line, text) ?? CONTINUED };
  if (error.message.includes("Tags and anchors")) return { at, message: TAG };
  if (error.message.includes("to end with")) return neverClosed(openingBracket(doc, at) ?? at, text);
  return {
    at,
    message: `A comma is missing here, or a bracket. Write lists as [one, two] and groups as {key: value}.`,
  };
}

function unexpected(text: string, at: number): string {
  const line = lineAt(text, at);
  if (text[at] === "," && /: *[[{]/.test(line)) return "A comma stands here that belongs to nothing. Delete it.";
  if (/^\s*"?[\w-]+"?: *"[^"]*",$/.test(line)) return "A line does not end with a comma. Delete it.";
  const address = /: *\[[^\]]*\]\((https?:[^)\s]*)\)/.exec(line)?.[1];
  if (address !== undefined && /^\s*(url|archived):/.test(line)) return `Write the address alone: ${address}`;
  return (
    unquoted(line) ?? "Something stands here that does not belong to the text before it. Put the whole text in quotes."
  );
}
