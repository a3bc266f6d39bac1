/** Groups and lists that are open at a line of a file, and which of them the line can belong to. */
import { metaOf, schemaAt, type Schema } from "../messages/schema-at.ts";
import { isEmpty, opensText, type Line } from "./lines.ts";

/** A group of fields, a group of entries under keys of their own, or a list. */
export interface Group {
  kind: "fields" | "keys" | "list";
  schema: Schema;
  /** The name of the field that it is the value of: `events`. */
  name: string;
  /** What an editor calls it: `an event`. */
  noun: string;
  /** The column, from 0, at which its entries stand: two more than what it stands under. */
  column: number;
  parent: Group | undefined;
  /** The line that begins it; undefined for the file itself. */
  opener: Line | undefined;
}

const KINDS: Readonly<Record<string, Group["kind"]>> = { object: "fields", record: "keys", array: "list" };
const typeOf = (schema: Schema): string => schema.def.type;

/** The group of a whole file. */
export const fileGroup = (schema: Schema): Group => ({
  kind: "fields",
  schema,
  name: "",
  noun: metaOf(schema).noun ?? "a file",
  column: 0,
  parent: undefined,
  opener: undefined,
});

/** The group below a field or an entry; undefined where only a text can stand. */
export function groupBelow(parent: Group, step: string | number, opener: Line): Group | undefined {
  const schema = schemaAt(parent.schema, [step]);
  const kind = schema && KINDS[typeOf(schema)];
  if (!schema || kind === undefined) return undefined;
  const name = parent.kind === "fields" ? String(step) : parent.name;
  const noun = metaOf(schema).noun ?? `an entry of ${name}`;
  return { kind, schema, name, noun, column: parent.column + 2, parent, opener };
}

/**
 * How well a line fits a group: 2 where the group has its key and takes its value, 1 where the key or the value is
 * wrong, 0 where such a line can't stand there.
 */
export function fit(group: Group, line: Line, next: Line | undefined): 0 | 1 | 2 {
  if (group.kind === "list") {
    if (line.hyphen === "") return 0;
    const element = schemaAt(group.schema, [0]);
    const fields = element && typeOf(element) === "object" ? element : undefined;
    if (!fields || line.key === undefined) return !fields && line.key === undefined ? 2 : 0;
    return schemaAt(fields, [line.key]) ? 2 : 1;
  }
  if (line.hyphen !== "" || line.key === undefined) return 0;
  const below = schemaAt(group.schema, [line.key]);
  return below && takes(below, line.value, next) ? 2 : 1;
}

/** Whether what stands behind a key, or below it, is of the kind that is asked for. */
function takes(schema: Schema, value: string, next: Line | undefined): boolean {
  const kind = KINDS[typeOf(schema)];
  if (isEmpty(value)) return (kind === "list") === (next !== undefined && next.hyphen !== "");
  if (kind === "list") return value.startsWith("[");
  return kind === undefined ? opensText(value) || !/^[[{]/.test(value) : value.startsWith("{");
}
