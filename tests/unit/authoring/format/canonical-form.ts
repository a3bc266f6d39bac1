/** The canonical form of records of the sample's vocabulary. */
import assert from "node:assert/strict";
import { canonicalText } from "../../../../src/authoring/format/canonical.ts";
import { recordSchema } from "../../../../src/tracker/schema/record.ts";
import { readSample } from "../../sample.ts";

/** The schema of the sample's records. */
export const RECORD_SCHEMA = recordSchema(readSample().dataset!.tracker);

/** The canonical form of a text, which a second run leaves alone. */
export function form(text: string, schema: Parameters<typeof canonicalText>[2] = RECORD_SCHEMA): string {
  const { text: once, problems } = canonicalText("x.yaml", text, schema);
  assert.deepEqual(problems, []);
  assert.equal(canonicalText("x.yaml", once, schema).text, once, "a second run changes nothing");
  return once;
}
