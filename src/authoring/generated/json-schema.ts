/** JSON Schemas for editors' YAML plug-ins, made from the zod schemas. Draft-07 is the newest that all of them read. */
import { parse } from "yaml";
import { z } from "zod";
import { LinksFile } from "../links/schema.ts";
import { ClaimsFile, CorrectionsFile } from "../../tracker/schema/prose.ts";
import { PublishersFile } from "../../tracker/schema/publishers.ts";
import { recordSchema } from "../../tracker/schema/record.ts";
import { TrackerFile } from "../../tracker/schema/tracker.ts";
import { oneOf } from "../messages/suggest.ts";

/** A schema that a plug-in reads; beside the standard's words it has the plug-ins' own. */
export type EditorSchema = z.core.JSONSchema.BaseSchema;

/** What {@link z.ZodType.meta} holds for an editor. */
interface Meta {
  description?: string | undefined;
  examples?: string[];
  meanings?: Record<string, string>;
  pattern?: string;
}

/** The schemas by the names of their files, for the vocabulary of a tracker. */
export function editorSchemas(tracker: TrackerFile): Record<string, EditorSchema> {
  return {
    "tracker.json": editorSchema(TrackerFile),
    "country.json": editorSchema(recordSchema(tracker)),
    "claims.json": editorSchema(ClaimsFile),
    "corrections.json": editorSchema(CorrectionsFile),
    "links.json": editorSchema(LinksFile),
    "publishers.json": editorSchema(PublishersFile),
  };
}

function editorSchema(schema: z.ZodType): EditorSchema {
  return z.toJSONSchema(schema, {
    target: "draft-07",
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      // An optional field has no meta of its own and arrives with what was written for the one inside.
      const meta: Meta = z.globalRegistry.get(zodSchema) ?? {};
      describe(jsonSchema, meta);
      acceptScalars(jsonSchema);
    },
  });
}

/** Puts our words where plug-ins show them, on hover and on completion. */
function describe(schema: EditorSchema, { description, examples, meanings, pattern }: Meta): void {
  for (const own of ["noun", "meanings", "examples"]) delete schema[own];
  if (meanings) schema["enumDescriptions"] = Object.values(meanings);
  if (!examples) return;
  // Not as `examples`: plug-ins fill them in as values, and an example that stays would look like a fact.
  schema.description = `${description ?? ""} For example: ${oneOf(examples)}`.trim();
  if (pattern !== undefined) schema["patternErrorMessage"] = `Write it like ${oneOf(examples)}.`;
}

/** Plug-ins read `2025` as a number and `true` as a boolean; the tracker reads both as the text that stands there. */
function acceptScalars(schema: EditorSchema): void {
  const { const: word, pattern } = schema;
  if (typeof word === "string" && parse(word) !== word) {
    delete schema.type;
    delete schema.const;
    schema.enum = [parse(word), word];
  } else if (schema.type === "string" && !schema.enum && (pattern === undefined || new RegExp(pattern).test("2025"))) {
    // Not "boolean" too: plug-ins would then offer true and false for every text.
    Object.assign(schema, { type: ["string", "number"] });
  }
}
