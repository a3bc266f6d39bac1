/** What a zod schema holds, field by field, for documentation and for tables. */
import { z } from "zod";

/** A field of an object, with the path that leads to it. */
export interface SchemaField {
  /** Names from the outside in; `[]` stands for any entry of a list. */
  path: string[];
  type: "string" | "boolean" | "integer" | "object" | "list" | "list of objects";
  /** `date` for whole days. */
  format: string | undefined;
  nullable: boolean;
  /** The words it may hold, where the list is closed. */
  words: string[] | undefined;
  description: string;
}

type Json = z.core.JSONSchema.BaseSchema;

/** Every field of an object schema, outer ones before those within. */
export function fieldsOf(schema: z.ZodType): SchemaField[] {
  return within(z.toJSONSchema(schema), []);
}

function within(schema: Json, path: string[]): SchemaField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    field(property as Json, [...path, name]),
  );
}

function field(schema: Json, path: string[]): SchemaField[] {
  // A nullable field is a choice of two schemas, or one schema of two types.
  const choices = (schema.anyOf ?? [schema.type].flat().map((type) => ({ ...schema, type }))) as Json[];
  const nullable = choices.some(({ type }) => type === "null");
  const inner = choices.find(({ type }) => type !== "null") ?? schema;
  const items = inner.items as Json | undefined;
  const deeper = inner.properties ? within(inner, path) : items?.properties ? within(items, [...path, "[]"]) : [];
  const own: SchemaField = {
    path,
    type: typeOf(inner, items),
    format: inner.format,
    nullable,
    words: (inner.enum ?? (inner.const === undefined ? undefined : [inner.const])) as string[] | undefined,
    description: schema.description ?? inner.description ?? "",
  };
  return [own, ...deeper];
}

function typeOf({ type }: Json, items: Json | undefined): SchemaField["type"] {
  if (type === "array") return items?.properties ? "list of objects" : "list";
  return type === "boolean" || type === "integer" || type === "object" ? type : "string";
}
