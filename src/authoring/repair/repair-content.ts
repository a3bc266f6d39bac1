import { schemasFor } from "../format/canonical-file.ts";
import type { CheckContext } from "../../tracker/geography.ts";
import { openFiles, readTracker } from "../read/files.ts";
import { TrackerFile } from "../../tracker/schema/tracker.ts";
import type { ContentFile } from "../yaml/text.ts";
import { repairText, type Repair } from "./repair.ts";

/** A file with its repairs and the text that it has after them. */
export interface RepairedFile {
  path: string;
  text: string;
  repairs: Repair[];
}

/**
 * Repairs all files of a content folder; without a vocabulary that can be read only the one that holds it.
 * @param root path of the content folder as the files' paths show it
 * @returns the files that change
 */
export function repairContent(root: string, files: readonly ContentFile[], context: CheckContext): RepairedFile[] {
  const bytes = new Map(files.map((file) => [file.path, file.bytes]));
  const textOf = (path: string) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.get(path));
  const path = `${root}/tracker.yaml`;
  const opened = openFiles(root, files, context).files;
  const fix = (path: string, schema: Parameters<typeof repairText>[2]): RepairedFile[] => {
    const { text, repairs } = repairText(path, textOf(path), schema);
    return repairs.length === 0 ? [] : [{ path, text, repairs }];
  };
  const vocabulary = opened
    .filter(({ place }) => place.kind === "tracker")
    .flatMap(({ path }) => fix(path, TrackerFile));
  const mended = vocabulary[0]?.text ?? (bytes.has(path) ? textOf(path) : "");
  const tracker = readTracker(openFiles(root, [{ path, bytes: new TextEncoder().encode(mended) }], context));
  if (!tracker) return vocabulary;
  const schemaOf = schemasFor(tracker);
  const others = opened.flatMap(({ path, place }) => {
    const schema = schemaOf(place.kind);
    return schema && place.kind !== "tracker" ? fix(path, schema) : [];
  });
  return [...vocabulary, ...others];
}
