/** JSON Schemas (draft 2020-12) of the files of the API, made from the zod schemas. */
import { z } from "zod";
import type { TrackerFile } from "../../tracker/schema/tracker.ts";
import type { ExportContext } from "../context.ts";
import { fileSchemas } from "./file-schemas.ts";

export const schemaNames = (tracker: TrackerFile): string[] => Object.keys(fileSchemas(tracker));

/**
 * Leaves a schema open for what may come, as the page of data promises: further fields, and further words of a closed
 * list, which become examples.
 */
function open({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema.additionalProperties;
  if (jsonSchema.enum === undefined) return;
  jsonSchema.examples = jsonSchema.enum;
  delete jsonSchema.enum;
}

/** The schema of a kind of file, under its own address. */
export function schemaFile({ dataset, address }: ExportContext, name: string): object {
  const schema = fileSchemas(dataset.tracker)[name];
  if (!schema) throw new Error(`No kind of file "${name}"`);
  return { $id: address(`/schema/api/v1/${name}.json`), ...z.toJSONSchema(schema, { override: open }) };
}
