import type { YAMLError } from "yaml";

/** What a YAML error means for somebody who has never heard of YAML, and what to write instead. */
export function wordYamlError(error: YAMLError, text: string): string {
  const line = lineAt(text, error.pos[0]);
  switch (error.code) {
    case "TAB_AS_INDENT":
      return TAB;
    case "DUPLICATE_KEY":
      return `"${wordAt(text, error.pos[0])}" stands twice in this block. Keep one of them.`;
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return (
        missingColon(line) ?? `${QUOTE} If it is a new entry, check that it is indented like the entries around it.`
      );
    case "MULTIPLE_DOCS":
      return "A line of three hyphens (---) starts a second document here. Delete it: one file holds one document.";
    case "BAD_SCALAR_START":
      return `A text can't start with ${text[error.pos[0]] ?? "this character"} unless it stands in quotes: "…".`;
    case "MISSING_CHAR":
      return wordMissing(error, line);
    case "BAD_INDENT":
      return wordIndent(error, line);
    case "TAG_RESOLVE_FAILED":
      return `"!" starts a YAML tag here. Put the text in quotes.`;
    case "BAD_ALIAS":
      return `"${text[error.pos[0]]}" means something special in YAML here. Put the text in quotes.`;
    case "BAD_DQ_ESCAPE":
      return 'A backslash means something special inside "…". Write \\\\ for a backslash, or use single quotes.';
    case "UNEXPECTED_TOKEN":
      return unexpected(line);
    default:
      return `This can't be read (${error.message}). Check the indentation, colons and quotes of this line and the one above.`;
  }
}

/** Whether an error that follows another may only come from that one: nothing in its own line explains it. */
export function isEcho(error: YAMLError, text: string): boolean {
  const line = lineAt(text, error.pos[0]);
  if (error.code === "BLOCK_AS_IMPLICIT_KEY" || error.code === "MULTILINE_IMPLICIT_KEY") {
    return missingColon(line) === undefined && !/: .*: /.test(line);
  }
  return error.code === "UNEXPECTED_TOKEN" || error.code === "MISSING_CHAR" || error.code === "BAD_INDENT";
}

const TAB = "This line starts with a tab. Use two spaces for each step of indentation.";
const INDENT =
  "The indentation does not fit the lines above. Indent by two spaces, exactly like the entries around it.";
const QUOTE = 'A text that contains ": " must stand in quotes: "…".';

/** A key, without its quotes. */
function wordAt(text: string, offset: number): string {
  return /^["']?([^"':,}\r\n]*)/.exec(text.slice(offset, offset + 100))?.[1]?.trim() ?? "";
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return text.slice(start).split(/\r?\n/, 1)[0] ?? "";
}

function wordIndent(error: YAMLError, line: string): string {
  if (/^ *\t/.test(line)) return TAB;
  const bracket = /^Flow .* a ([\]}])$/.exec(error.message)?.[1];
  return bracket === undefined ? INDENT : `A bracket opened above this line is never closed. End it with ${bracket}.`;
}

function wordMissing(error: YAMLError, line: string): string {
  if (error.message.includes("quote"))
    return `A quotation mark is opened and never closed. End the text with the same mark.`;
  if (error.message.includes("item without -")) return INDENT;
  if (error.message.includes("map values"))
    return missingColon(line) ?? `A colon is missing. Write it as "key: value".`;
  return `A bracket or comma is missing (${error.message}). Write lists as [one, two] and groups as {key: value}.`;
}

/** The line looks like `key value` or `key:value`. */
function missingColon(line: string): string | undefined {
  const match = /^\s*(?:- )?([a-z][a-z-]*)(?: *:(?=\S)| +(?=\S))(.*)$/i.exec(line);
  if (!match || /: /.test(match[2] ?? "")) return undefined;
  return `A colon and a space are missing after "${match[1]}". Write "${match[1]}: ${(match[2] ?? "").trim()}".`;
}

function unexpected(line: string): string {
  if (/: *'/.test(line)) return `An apostrophe inside '…' ends the text too early. Use double quotes: "…".`;
  if (/: *"/.test(line)) return `A quotation mark inside "…" ends the text too early. Write \\" or use “ and ”.`;
  return "Something stands here that does not belong to the text before it. Put the whole text in quotes.";
}
