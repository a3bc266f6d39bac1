/* Every field that an editor can write has a description, and no group of fields takes unknown ones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { z } from "zod";
import { loadContent } from "../../../../src/io/load.ts";
import { ClaimsFile, CorrectionsFile, PageFrontMatter } from "../../../../src/tracker/schema/prose.ts";
import { PublishersFile } from "../../../../src/tracker/schema/publishers.ts";
import { recordSchema } from "../../../../src/tracker/schema/record.ts";
import { TrackerFile } from "../../../../src/tracker/schema/tracker.ts";

const { dataset } = await loadContent("content");
const FILES = {
  tracker: TrackerFile,
  record: recordSchema(dataset!.tracker),
  claims: ClaimsFile,
  corrections: CorrectionsFile,
  page: PageFrontMatter,
  publishers: PublishersFile,
};

interface Definition {
  shape?: Record<string, z.ZodType>;
  catchall?: z.ZodType;
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
}

/** Every schema within a schema, with the path to it. */
function* fieldsOf(schema: z.ZodType, path: string): Generator<[string, z.ZodType, Definition]> {
  const definition = schema.def as Definition;
  yield [path, schema, definition];
  for (const [key, field] of Object.entries(definition.shape ?? {})) yield* fieldsOf(field, `${path}.${key}`);
  if (definition.innerType) yield* fieldsOf(definition.innerType, path);
  if (definition.element) yield* fieldsOf(definition.element, `${path}[]`);
  if (definition.valueType) yield* fieldsOf(definition.valueType, `${path}.*`);
}

for (const [name, schema] of Object.entries(FILES)) {
  test(`every field of a ${name} file is described`, () => {
    const described = new Map<string, boolean>();
    for (const [path, field] of fieldsOf(schema, name)) {
      described.set(path, (described.get(path) ?? false) || (field.description ?? "").length > 5);
    }
    assert.ok(described.size > 2);
    assert.deepEqual(
      [...described].filter(([, is]) => !is).map(([path]) => path),
      [],
    );
  });

  test(`every group of fields of a ${name} file is closed`, () => {
    const open = [...fieldsOf(schema, name)].filter(
      ([, , { shape, catchall }]) => shape && catchall?.def.type !== "never",
    );
    assert.deepEqual(
      open.map(([path]) => path),
      [],
    );
  });
}
