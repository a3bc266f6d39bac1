/** What a single line that is not YAML was meant to be. */

/** Offset of the beginning of the line of an offset. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

/** The line that an offset is in, without its end. */
export function lineAt(text: string, offset: number): string {
  return text.slice(lineStart(text, offset)).split(/\r?\n/, 1)[0] ?? "";
}

/** Offset of the first line after the one of an offset that is not blank. */
export function nextLine(text: string, offset: number): number | undefined {
  const end = text.indexOf("\n", offset);
  if (end < 0) return undefined;
  const line = /^(?:[ \t]*\r?\n)*(?=.*\S)/.exec(text.slice(end + 1));
  return line ? end + 1 + line[0].length : undefined;
}

/** The line looks like `key value`, `key:value`, `key = value` or `key` with entries below it. */
export function missingColon(line: string, text: string): string | undefined {
  const match = /^\s*(?:- )?([a-z][a-z0-9-]*)( *[:：=] *| +|$)(.*)$/i.exec(line);
  const [, key = "", sign = "", rest = ""] = match ?? [];
  const value = rest.trim();
  if (!match || /^\s*: $/.test(sign) || /: /.test(value)) return undefined;
  if (value === "" && sign.trim() === "") {
    return key === key.toLowerCase() ? `A colon is missing after "${key}". Write "${key}:".` : undefined;
  }
  if (sign.trim() === "" && !isKey(key, value, text)) return undefined;
  return `A colon and a space are missing after "${key}". Write "${key}: ${value}".`;
}

/** A word before a text is a key when it is one elsewhere in the file, or when what follows is no running text. */
function isKey(word: string, value: string, text: string): boolean {
  if (word !== word.toLowerCase()) return false;
  return !/\s/.test(value) || /^["[{]/.test(value) || new RegExp(`^ *(?:- )?${word}:(?: |\\r?$)`, "m").test(text);
}

/** A value that has quotation marks, but not such as hold it together; a group without its braces. */
export function unquoted(line: string): string | undefined {
  const value = /^\s*(?:- )?[\w-]+: +(\S.*)$/.exec(line)?.[1]?.trim() ?? "";
  if (/^\s*\/\//.test(line)) return "A comment starts with #, not with //.";
  if (/^[“”„«‘’]/.test(value)) {
    return `Typographic quotation marks do not hold a text together. Write "${value.replace(/^[“”„«‘’]+|[“”»’]+$/g, "")}".`;
  }
  if (value.startsWith("'")) return `An apostrophe inside '…' ends the text too early. Use double quotes: "…".`;
  if (value.startsWith('"')) return `A quotation mark inside "…" ends the text too early. Write \\" or use “ and ”.`;
  if (/^[a-z-]+: [a-z-]+$/.test(value)) {
    return `A group of entries stands in braces. Write "${line.trim().replace(value, () => `{${value}}`)}".`;
  }
  return undefined;
}

/** A line that was to begin an entry of a list: with another sign than a hyphen and a space, or with none. */
export function listEntry(line: string, text: string): string | undefined {
  const how = 'An entry of a list begins with a hyphen and a space: "- ".';
  if (/^ *(?:[–—−•·*+]|-(?=\S)) *[a-z-]+:/.test(line)) return how;
  const column = /^ */.exec(line)?.[0] ?? "";
  if (!/^ +[a-z-]+:/.test(line) || !new RegExp(`^${column}- `, "m").test(text)) return undefined;
  return `The indentation does not fit the lines above. Indent like the entries around it, or begin a new entry with "- ".`;
}
