/** Reads the files of a content folder by their kind. */
import { checkClaimIds, checkCodesUnique, checkCorrections } from "../rules/cross-file.ts";
import { buildRecord, byName, type Folder, type ProsePage, type TrackerRecord } from "../../tracker/dataset.ts";
import type { CheckContext } from "../../tracker/geography.ts";
import { placeFile, type Place } from "../rules/file-place.ts";
import type { HostList } from "../links/findings.ts";
import { partsOf, textAt, validate, type Parts } from "../rules/parts.ts";
import type { Problem } from "../messages/problems.ts";
import { readPage } from "./page.ts";
import { recordReader } from "./record.ts";
import type { RecordParts } from "../rules/parts.ts";
import { LinksFile } from "../links/schema.ts";
import { ClaimsFile, CorrectionsFile } from "../../tracker/schema/prose.ts";
import { TrackerFile } from "../../tracker/schema/tracker.ts";
import { checkSources } from "../rules/sources.ts";
import { readText, type ContentFile } from "../yaml/text.ts";
import { checkPrecedent } from "../rules/next.ts";
import { checkTracker } from "../rules/tracker.ts";
import { openYaml } from "../indent/open-yaml.ts";
import { parseYaml, type YamlFile } from "../yaml/file.ts";

/** One run over a content folder: what it found so far. */
export interface Pass {
  root: string;
  context: CheckContext;
  files: Opened[];
  problems: Problem[];
  /** Of every file that has sources, for the rules between files. */
  parts: Parts[];
  /** `tracker.yaml`, once it was read. */
  tracker?: YamlFile;
}

/** A file whose text was read and whose place in the folder is known. */
interface Opened {
  path: string;
  place: Place;
  text: string;
}

/** Decodes the files and finds out what each is. */
export function openFiles(root: string, files: readonly ContentFile[], context: CheckContext): Pass {
  const pass: Pass = { root, context, files: [], problems: [], parts: [] };
  for (const file of files) {
    const place = placeFile(root, file.path, files);
    if ("message" in place) pass.problems.push({ file: file.path, line: 1, column: 1, message: place.message });
    else if (place.kind !== "guide") {
      const { text, problems } = readText(file);
      pass.problems.push(...problems);
      if (text !== undefined) pass.files.push({ path: file.path, place, text });
    }
  }
  return pass;
}

/** `tracker.yaml` */
export function readTracker(pass: Pass): TrackerFile | undefined {
  const opened = pass.files.find(({ place }) => place.kind === "tracker");
  if (!opened) {
    const message = "The file is missing. It holds the subject, the facets and the kinds of event.";
    // A file that could not be decoded has its own problem.
    const file = `${pass.root}/tracker.yaml`;
    if (!pass.problems.some((problem) => problem.file === file)) {
      pass.problems.push({ file, line: 1, column: 1, message });
    }
    return undefined;
  }
  const file = openYaml(opened.path, opened.text, TrackerFile);
  const data = take(pass, file, TrackerFile, partsOf(file, "none", [], textAt(file, ["others", "text"], "inline")));
  if (data) pass.problems.push(...checkTracker(file, data, pass.context));
  pass.tracker = file;
  return data;
}

/** The records of states and organisations, by name. Without a vocabulary only the form of a file can be judged. */
export function readRecords(pass: Pass, tracker: TrackerFile | undefined): TrackerRecord[] {
  const read = tracker && recordReader(tracker, pass.context);
  const parts: RecordParts[] = [];
  const records: TrackerRecord[] = [];
  for (const { path, place, text } of pass.files) {
    if (place.kind !== "record") continue;
    const result = read
      ? read(path, text)
      : { record: undefined, parts: undefined, problems: parseYaml(path, text).problems };
    pass.problems.push(...result.problems);
    if (result.parts) parts.push(result.parts);
    const at = { id: place.id, folder: place.folder as Folder, path };
    if (result.record && tracker) records.push(buildRecord(result.record, at, tracker, pass.context.geography));
  }
  pass.parts.push(...parts);
  pass.problems.push(...checkCodesUnique(parts));
  // With a faulty record, the precedent may only seem to be missing.
  if (tracker && pass.tracker && pass.problems.length === 0)
    pass.problems.push(...checkPrecedent(pass.tracker, tracker, records));
  return records.sort(byName);
}

/** The pages of prose, in the order of their file names. */
export function readPages(pass: Pass): ProsePage[] {
  const opened = pass.files.filter(({ place }) => place.kind === "page");
  return opened.flatMap(({ path, place, text }) => {
    const { page, parts, problems } = readPage(path, place.id, text, pass.context.today);
    pass.problems.push(...problems);
    if (parts) pass.parts.push(parts);
    return page ? [page] : [];
  });
}

/** `claims.yaml`, where there is one. */
export function readClaims(pass: Pass): ClaimsFile | undefined {
  const found = readProse(pass, "claims", ClaimsFile, ["claim", "finding"]);
  const ids = found?.data.claims.map(({ id }) => id) ?? [];
  if (found) pass.problems.push(...checkClaimIds(found.file, ids));
  return found?.data;
}

/** `corrections.yaml`, where there is one. */
export function readCorrections(pass: Pass): CorrectionsFile | undefined {
  const found = readProse(pass, "corrections", CorrectionsFile, ["was", "now", "why"]);
  const records = pass.files.filter(({ place }) => place.kind === "record");
  const names = new Set(records.map(({ place }) => `${place.folder}/${place.id}`));
  if (found) pass.problems.push(...checkCorrections(found.file, found.data, names));
  return found?.data;
}

/** `links.yaml`, where there is one. */
export function readLinks(pass: Pass): HostList | undefined {
  const opened = pass.files.find(({ place }) => place.kind === "links");
  if (!opened) return undefined;
  const file = openYaml(opened.path, opened.text, LinksFile);
  const { data, problems } = validate(file, LinksFile);
  pass.problems.push(...problems);
  return data && { file, data };
}

/** A file of prose whose list has the file's own name. */
function readProse<T>(
  pass: Pass,
  kind: "claims" | "corrections",
  schema: Parameters<typeof validate<T>>[1],
  fields: string[],
) {
  const opened = pass.files.find(({ place }) => place.kind === kind);
  if (!opened) return undefined;
  const file = openYaml(opened.path, opened.text, schema);
  const data = take(pass, file, schema, partsOf(file, kind, fields, textAt(file, ["about"], "inline")));
  return data && { file, data };
}

/** Checks a file against its schema and its sources against the rules. */
function take<T>(pass: Pass, file: YamlFile, schema: Parameters<typeof validate<T>>[1], parts: Parts): T | undefined {
  const { data, problems } = validate(file, schema);
  pass.parts.push(parts);
  pass.problems.push(...problems);
  if (file.data !== undefined) pass.problems.push(...checkSources(parts, pass.context.today));
  return data;
}
