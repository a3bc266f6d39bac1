/** How a text is written in a content file: plain, in double quotes or in lines of its own. */
import { stringify, type Scalar } from "yaml";
import { metaOf, schemaAt, wordsAt, type Schema } from "../messages/schema-at.ts";

/** Stands for a line break that is read as a space, until the text is printed: one of Unicode's noncharacters. */
export const SOFT_BREAK = "\ufdd0";

/** Stands for a tab in quotes, which the library would print as an escape that editors do not know. */
export const TAB = "\ufdd1";

/** Free text that another reader of YAML would take for a number, true, false or nothing, or for punctuation. */
function misleads(value: string, schema: Schema | undefined): boolean {
  const free =
    (schema?.def as { type?: string } | undefined)?.type === "string" && metaOf(schema).pattern === undefined;
  if (!free || value.length > 40) return false;
  return /^[^\p{L}\p{N}]*$/u.test(value) || stringify(value).startsWith('"');
}

/** The form of a text: folded where the author folded it, in lines where it has lines, else plain or in quotes. */
export function chooseStyle({ value, type }: Scalar<string>, schema: Schema | undefined): NonNullable<Scalar["type"]> {
  if (type === "BLOCK_FOLDED") return type;
  if (value.includes("\n")) return "BLOCK_LITERAL";
  return value.includes("\t") || misleads(value, schema) ? "QUOTE_DOUBLE" : "PLAIN";
}

/** The value as it is to be printed: {@link SOFT_BREAK} where the author folded it, {@link TAB} for tabs in quotes. */
export function printable(scalar: Scalar<string>, text: string): string {
  if (scalar.type === "BLOCK_FOLDED") return foldsKept(scalar, text);
  return scalar.value.includes("\n") ? scalar.value : scalar.value.replaceAll("\t", TAB);
}

function foldsKept({ value, range }: Scalar<string>, text: string): string {
  if (!range) return value;
  const [, ...lines] = text.slice(range[0], range[1]).split("\n");
  const indent = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)![0].length));
  const body = lines.map((line) => line.slice(indent)).join("\n");
  const marked = body.replace(/(?<=^\S[^\n]*)\n(?=\S)/gm, SOFT_BREAK).trimEnd();
  const end = value.slice(value.trimEnd().length);
  const rebuilt = marked.replace(/\n(\n+)/g, "$1") + end;
  return rebuilt.replaceAll(SOFT_BREAK, " ") === value ? rebuilt : value;
}

/** A map that stands in one line: names with words of closed lists, or any names with plain texts. */
export function isRow(schema: Schema | undefined): boolean {
  const def = schema?.def as { shape?: Record<string, Schema>; valueType?: Schema } | undefined;
  if (def?.valueType) return (def.valueType.def as { type: string }).type === "string";
  const keys = Object.keys(def?.shape ?? {});
  return keys.length > 0 && keys.every((key) => wordsAt(schema && schemaAt(schema, [key])) !== undefined);
}
