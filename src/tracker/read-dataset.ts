/** From files to the dataset, or to every problem in them. */
import {
  buildRecord,
  byName,
  unrecordedStates,
  type Dataset,
  type Folder,
  type ProsePage,
  type TrackerRecord,
} from "./dataset.ts";
import { checkClaimIds, checkCodesUnique, checkCorrections, checkSameSource } from "./cross-rules.ts";
import type { CheckContext } from "./geography.ts";
import { partsOf, textAt, validate, type Parts } from "./parts.ts";
import { sortProblems, type Problem } from "./problems.ts";
import { readPage } from "./read-page.ts";
import { recordReader } from "./read-record.ts";
import type { RecordParts } from "./record-rules.ts";
import { ClaimsFile, CorrectionsFile } from "./schema/prose.ts";
import { TrackerFile } from "./schema/tracker.ts";
import { placeFile, type Place } from "./layout.ts";
import { checkSources } from "./source-rules.ts";
import { readText, type ContentFile } from "./source-text.ts";
import { checkTracker } from "./tracker-rules.ts";
import { parseYaml, type YamlFile } from "./yaml-file.ts";

/** What reading a content folder gives: the dataset when there is no problem at all. */
export interface Reading {
  dataset: Dataset | undefined;
  problems: Problem[];
  filesRead: number;
}

/** A file whose text was read and whose place in the folder is known. */
interface Opened {
  file: ContentFile;
  place: Place;
  text: string;
}

/**
 * Reads all content.
 * @param root path of the content folder as the files' paths show it, e.g. `content`
 * @param files every file below it
 * @param context the day of the check and what is known of the world
 */
export function readDataset(root: string, files: readonly ContentFile[], context: CheckContext): Reading {
  const problems: Problem[] = [];
  const opened = files.flatMap((file): Opened[] => {
    const place = placeFile(root, file.path, files);
    if ("message" in place) {
      problems.push({ file: file.path, line: 1, column: 1, message: place.message });
      return [];
    }
    if (place.kind === "guide") return [];
    const { text, problems: found } = readText(file);
    problems.push(...found);
    return text === undefined ? [] : [{ file, place, text }];
  });
  const all: Parts[] = [];
  const single = (kind: Place["kind"]) => opened.find(({ place }) => place.kind === kind);
  const trackerText = single("tracker");
  if (!trackerText)
    problems.push({
      file: `${root}/tracker.yaml`,
      line: 1,
      column: 1,
      message: "The file is missing. It holds the subject, the facets and the kinds of event.",
    });
  const trackerFile = trackerText && parseYaml(trackerText.file.path, trackerText.text);
  const tracker = trackerFile && readTracker(trackerFile, context, all, problems);
  const records = readRecords(opened, tracker, context, all, problems);
  const pages = opened
    .filter(({ place }) => place.kind === "page")
    .flatMap(({ file, place, text }): ProsePage[] => {
      const result = readPage(file.path, place.id, text, context.today);
      problems.push(...result.problems);
      if (result.parts) all.push(result.parts);
      return result.page ? [result.page] : [];
    });
  const claims = readProse(single("claims"), ClaimsFile, ["claims", ["claim", "finding"]], context, all, problems);
  if (claims)
    problems.push(
      ...checkClaimIds(
        claims.file,
        claims.data.claims.map(({ id }) => id),
      ),
    );
  const corrections = readProse(
    single("corrections"),
    CorrectionsFile,
    ["corrections", ["was", "now", "why"]],
    context,
    all,
    problems,
  );
  const names = new Set(opened.map(({ place }) => `${place.kind === "record" ? place.folder : ""}/${place.id}`));
  if (corrections) problems.push(...checkCorrections(corrections.file, corrections.data, names));
  problems.push(...checkSameSource(all));
  const sorted = sortProblems(problems);
  const sound = sorted.length === 0 && tracker !== undefined;
  const dataset = sound ? assemble(tracker, records, pages, claims?.data, corrections?.data, root, context) : undefined;
  return { dataset, problems: sorted, filesRead: files.length };
}

function readTracker(
  file: YamlFile,
  context: CheckContext,
  all: Parts[],
  problems: Problem[],
): TrackerFile | undefined {
  const { data, problems: found } = validate(file, TrackerFile);
  const parts = partsOf(file, "none", [], textAt(file, ["others", "text"], "inline"));
  all.push(parts);
  problems.push(...found, ...(file.data === undefined ? [] : checkSources(parts, context.today)));
  if (data) problems.push(...checkTracker(file, data, context));
  return data;
}

function readRecords(
  opened: readonly Opened[],
  tracker: TrackerFile | undefined,
  context: CheckContext,
  all: Parts[],
  problems: Problem[],
) {
  const read = tracker && recordReader(tracker, context);
  const parts: RecordParts[] = [];
  const records: TrackerRecord[] = [];
  for (const { file, place, text } of opened) {
    if (place.kind !== "record") continue;
    const yaml = parseYaml(file.path, text);
    // Without a vocabulary only the form of the file can be judged.
    const result = read ? read(yaml) : { record: undefined, parts: undefined, problems: yaml.problems };
    problems.push(...result.problems);
    if (result.parts) parts.push(result.parts);
    const at = { id: place.id, folder: place.folder as Folder, path: file.path };
    if (result.record && tracker) records.push(buildRecord(result.record, at, tracker, context.geography));
  }
  all.push(...parts);
  problems.push(...checkCodesUnique(parts));
  return records.sort(byName);
}

function readProse<T>(
  opened: Opened | undefined,
  schema: Parameters<typeof validate<T>>[1],
  [list, fields]: [string, string[]],
  context: CheckContext,
  all: Parts[],
  problems: Problem[],
): { file: YamlFile; data: T } | undefined {
  if (!opened) return undefined;
  const file = parseYaml(opened.file.path, opened.text);
  const { data, problems: found } = validate(file, schema);
  const parts = partsOf(file, list, fields, textAt(file, ["about"], "inline"));
  all.push(parts);
  problems.push(...found, ...(file.data === undefined ? [] : checkSources(parts, context.today)));
  return data && { file, data };
}

function assemble(
  tracker: TrackerFile,
  records: readonly TrackerRecord[],
  pages: ProsePage[],
  claims: ClaimsFile | undefined,
  corrections: CorrectionsFile | undefined,
  root: string,
  { geography }: CheckContext,
): Dataset {
  const countries = records.filter(({ folder }) => folder === "countries");
  const recorded = new Set(countries.flatMap(({ code }) => code ?? []));
  const unrecorded = unrecordedStates(tracker, geography, recorded);
  const members = [...countries, ...unrecorded].filter(({ standing }) => standing === "member").length;
  const asOf =
    records
      .map(({ checked }) => checked)
      .sort()
      .at(-1) ?? tracker.others.reaches;
  const organisations = records.filter(({ folder }) => folder === "organisations");
  const paths = { claims: `${root}/claims.yaml`, corrections: `${root}/corrections.yaml` };
  return { tracker, countries, organisations, unrecorded, pages, claims, corrections, paths, asOf, members };
}
