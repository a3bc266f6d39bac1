/** The files for editors that are made from the schemas and the vocabulary, and kept beside what they are made from. */
import type { Geography } from "../../tracker/geography.ts";
import { guideMarkdown, type GuideWords } from "../guide/markdown.ts";
import { editorSchemas } from "./json-schema.ts";
import type { TrackerFile } from "../../tracker/schema/tracker.ts";

/** Where the files go. */
export interface GeneratedFolders {
  /** The content folder, for its guide. */
  content: string;
  schemas: string;
}

/** The JSON Schemas as files, for the vocabulary of a tracker. */
export function schemaFiles(tracker: TrackerFile, folder: string): { path: string; text: string }[] {
  return Object.entries(editorSchemas(tracker)).map(([name, schema]) => ({
    path: `${folder}/${name}`,
    text: `${JSON.stringify(schema, undefined, 2)}\n`,
  }));
}

/** The files with their texts, for the vocabulary of a tracker and the words of its language. */
export function generatedFiles(
  tracker: TrackerFile,
  geography: Geography,
  words: GuideWords,
  folders: GeneratedFolders,
): { path: string; text: string }[] {
  const made =
    "<!-- Made by `npm run schema` from the schemas, the check and src/words. Change those, not this file. -->";
  const guide = `${made}\n\n# ${words.title}\n\n${guideMarkdown(tracker, geography, words)}`;
  return [...schemaFiles(tracker, folders.schemas), { path: `${folders.content}/README.md`, text: guide }];
}
