/** Groups and lists that are open at a line of a file, and which of them a line can belong to. */
import { metaOf, schemaAt, type Schema } from "../messages/schema-at.ts";
import { goesOn, type Line } from "./lines.ts";

/** A group of fields, a group of entries under keys of their own, or a list. */
export interface Frame {
  /** What it holds: fields, entries under keys, or entries behind hyphens. */
  kind: "fields" | "keys" | "list";
  schema: Schema;
  /** Where such a frame stands in any file of its kind: `events[]`, `sources.*`. Lines of one role stand alike. */
  role: string;
  /** The name of the field that it is the value of: `events`. */
  name: string;
  /** How an editor calls it: `an event`. */
  noun: string;
  parent: Frame | undefined;
  /** The line that begins it; undefined for the file itself. */
  opener: Line | undefined;
}

type Def = { type: string; element?: Schema; valueType?: Schema };
const defOf = (schema: Schema) => schema.def as unknown as Def;

/** The frame of a whole file. */
export const fileFrame = (schema: Schema): Frame => ({
  kind: "fields",
  schema,
  role: "",
  name: "",
  noun: metaOf(schema).noun ?? "a file",
  parent: undefined,
  opener: undefined,
});

/** The frame below a field or an entry; undefined where only a text can stand. */
export function frameBelow(parent: Frame, step: string | number, opener: Line): Frame | undefined {
  const schema = schemaAt(parent.schema, [step]);
  const kind = schema && { object: "fields", record: "keys", array: "list" }[defOf(schema).type];
  if (!schema || kind === undefined) return undefined;
  const role =
    parent.kind === "fields" ? `${parent.role}.${step}` : `${parent.role}${parent.kind === "list" ? "[]" : ".*"}`;
  const name = typeof step === "number" ? parent.name : step;
  const noun = metaOf(schema).noun ?? `an entry of ${name}`;
  return {
    kind: kind as Frame["kind"],
    schema,
    role,
    name: parent.kind === "keys" ? parent.name : name,
    noun,
    parent,
    opener,
  };
}

/**
 * How well a line fits a frame: 3 where its key is one of the frame's fields, 2 where the frame takes any key, 1 where
 * the key or its value is wrong, 0 where such a line can't stand there.
 */
export function fit(frame: Frame, line: Line, next: Line | undefined): 0 | 1 | 2 | 3 {
  if (frame.kind === "list") {
    if (line.hyphen === "") return 0;
    const element = schemaAt(frame.schema, [0]);
    const inner = element && defOf(element).type === "object" ? element : undefined;
    if (!inner) return line.key === undefined ? 3 : 0;
    return line.key === undefined ? 0 : schemaAt(inner, [line.key]) ? 3 : 1;
  }
  if (line.hyphen !== "" || line.key === undefined) return 0;
  const below = schemaAt(frame.schema, [line.key]);
  if (!below || !takes(below, line, next)) return 1;
  return frame.kind === "fields" ? 3 : 2;
}

/** Whether what stands behind a key, or below it, is of the kind that is asked for. */
function takes(schema: Schema, line: Line, next: Line | undefined): boolean {
  const { type } = defOf(schema);
  const { value } = line;
  if (value === "" || value.startsWith("#")) {
    const listed = next !== undefined && next.hyphen !== "";
    return type === "array" ? listed : !listed;
  }
  if (type === "array") return value.startsWith("[");
  if (type === "object" || type === "record") return value.startsWith("{");
  return !/^[[{]/.test(value) || goesOn(value) === "plain";
}
