/** Looks into a schema: what it asks at a place of a file. */
import type { z } from "zod";
import type { Path } from "../yaml/path.ts";

export type Schema = z.ZodType;

/** The schema at a path, without optional wrappers; undefined where it asks for nothing. */
export function schemaAt(schema: Schema, path: Path): Schema | undefined {
  let at: Schema | undefined = bare(schema);
  for (const step of path) {
    const def = at?.def as { shape?: Record<string, Schema>; element?: Schema; valueType?: Schema } | undefined;
    const own = def?.shape && Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
    const next: Schema | undefined = own ?? def?.element ?? def?.valueType;
    at = next && bare(next);
  }
  return at;
}

function bare(schema: Schema): Schema {
  const def = schema.def as { type: string; innerType?: Schema };
  return def.type === "optional" && def.innerType ? bare(def.innerType) : schema;
}

/** What a schema says of itself in the words of an editor. */
export const metaOf = (schema: Schema | undefined) =>
  (schema?.meta() ?? {}) as {
    noun?: string;
    description?: string;
    examples?: string[];
    pattern?: string;
    maxLength?: number;
  };

/** The keys of the group of entries at a path, in the schema's order. */
export function keysAt(schema: Schema | undefined, path: Path): string[] {
  const at = schema && schemaAt(schema, path);
  return Object.keys((at?.def as { shape?: object } | undefined)?.shape ?? {});
}

/** The closed list of words at a place, where it has one. */
export function wordsAt(schema: Schema | undefined): string[] | undefined {
  const entries = (schema?.def as { entries?: Record<string, string> } | undefined)?.entries;
  return entries && Object.keys(entries);
}

/** The names of all fields that a schema asks for anywhere, or of those of one kind. */
export function fieldNames(schema: Schema, is: (field: Schema) => boolean = () => true): Set<string> {
  const {
    shape = {},
    element,
    valueType,
  } = bare(schema).def as unknown as {
    shape?: Record<string, Schema>;
    element?: Schema;
    valueType?: Schema;
  };
  const own = Object.entries(shape).flatMap(([name, field]) => (is(bare(field)) ? [name] : []));
  const inner = [...Object.values(shape), element, valueType].flatMap((one) => (one ? [...fieldNames(one, is)] : []));
  return new Set([...own, ...inner]);
}
