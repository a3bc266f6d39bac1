import { canonicalText } from "./canonical.ts";
import type { Place } from "../rules/file-place.ts";
import type { Problem } from "../messages/problems.ts";
import { FRONT_MATTER } from "../read/page.ts";
import type { Schema } from "../messages/schema-at.ts";
import { LinksFile } from "../links/schema.ts";
import { ClaimsFile, CorrectionsFile, PageFrontMatter } from "../../tracker/schema/prose.ts";
import { PublishersFile } from "../../tracker/schema/publishers.ts";
import { recordSchema } from "../../tracker/schema/record.ts";
import { TrackerFile } from "../../tracker/schema/tracker.ts";

/** The schema of each kind of file that has one, for the vocabulary of a tracker. */
export function schemasFor(tracker: TrackerFile): (kind: Place["kind"]) => Schema | undefined {
  const schemas: Partial<Record<Place["kind"], Schema>> = {
    tracker: TrackerFile,
    claims: ClaimsFile,
    corrections: CorrectionsFile,
    links: LinksFile,
    publishers: PublishersFile,
    record: recordSchema(tracker),
    page: PageFrontMatter,
  };
  return (kind) => schemas[kind];
}

/**
 * Puts a content file into its canonical form; of a page only what stands above the text.
 * @param path for messages
 * @param schema of the file, from {@link schemasFor}
 * @returns the text, unchanged and with problems where the YAML can't be read
 */
export function canonicalFile(path: string, text: string, schema: Schema): { text: string; problems: Problem[] } {
  if (!path.endsWith(".md")) return canonicalText(path, text, schema);
  const plain = text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
  const match = FRONT_MATTER.exec(plain);
  // That a page lacks its head is for the check to say.
  if (!match) return { text, problems: [] };
  const front = canonicalText(path, match[1]!, schema);
  if (front.problems.length > 0) return { text, problems: front.problems };
  const body = plain.slice(match[0].length);
  return { text: `---\n${front.text}---\n${body === "" || body.endsWith("\n") ? body : `${body}\n`}`, problems: [] };
}
