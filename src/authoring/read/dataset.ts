/** From files to the dataset, or to every problem in them. */
import { checkSameSource } from "../rules/cross-file.ts";
import { standingOf, unrecordedStates, type Dataset } from "../../tracker/dataset.ts";
import type { SourceKind } from "../../tracker/schema/source.ts";
import type { CheckContext, Geography } from "../../tracker/geography.ts";
import type { HostList } from "../links/findings.ts";
import type { Parts } from "../rules/parts.ts";
import { cutAlike } from "../messages/alike.ts";
import { sortProblems, type Problem } from "../messages/problems.ts";
import { openFiles, readClaims, readCorrections, readLinks, readPages, readRecords, readTracker } from "./files.ts";
import { readPublishers, withKinds } from "./publishers.ts";
import type { ContentFile } from "../yaml/text.ts";

/** What reading a content folder gives: the dataset when there is no problem at all. */
export interface Reading {
  dataset: Dataset | undefined;
  /** What could be read of content with problems: every file that fits its schema. Undefined without a tracker file. */
  readable: Dataset | undefined;
  /** The parts of every file that has sources. */
  parts: readonly Parts[];
  /** What the publishers are, where a file says it. */
  publishers: ReadonlyMap<string, SourceKind>;
  /** The hosts that refuse programs, which only the check of links needs. */
  hosts: HostList | undefined;
  problems: Problem[];
  filesRead: number;
}

/**
 * Reads all content.
 * @param root path of the content folder as the files' paths show it, e.g. `content`
 * @param files every file below it
 * @param context the day of the check and what is known of the world
 */
export function readDataset(root: string, files: readonly ContentFile[], context: CheckContext): Reading {
  const pass = openFiles(root, files, context);
  const vocabulary = readTracker(pass);
  const states = readRecords(pass, vocabulary);
  const prose = { pages: readPages(pass), claims: readClaims(pass), corrections: readCorrections(pass) };
  const hosts = readLinks(pass);
  const publishers = readPublishers(pass);
  const kinded = <File extends Parameters<typeof withKinds>[0]>(file: File) => withKinds(file, publishers);
  const tracker = vocabulary && kinded(vocabulary);
  const records = states.map(kinded);
  const authored = {
    pages: prose.pages.map(kinded),
    claims: prose.claims && kinded(prose.claims),
    corrections: prose.corrections && kinded(prose.corrections),
  };
  const problems = sortProblems(cutAlike([...pass.problems, ...checkSameSource(pass.parts)]));
  const paths = { claims: `${root}/claims.yaml`, corrections: `${root}/corrections.yaml` };
  const readable = tracker && { tracker, ...authored, ...standOf(records, tracker, context.geography), paths };
  const dataset = problems.length === 0 ? readable : undefined;
  return { dataset, readable, parts: pass.parts, publishers, hosts, problems, filesRead: files.length };
}

/** The records by folder, the states without one, and the numbers that the whole site shares. */
function standOf(records: Dataset["countries"], tracker: Dataset["tracker"], geography: Geography) {
  const countries = records.filter(({ folder }) => folder === "countries");
  const organisations = records.filter(({ folder }) => folder === "organisations");
  const recorded = new Set(countries.flatMap(({ code }) => code ?? []));
  const unrecorded = unrecordedStates(tracker, geography, recorded);
  const members = [...countries, ...unrecorded].filter(({ standing }) => standing === "member").length;
  const subjectIsMember = standingOf(tracker.subject.code, tracker, geography) === "member";
  const checked = records.map((record) => record.checked).sort();
  const asOf = checked.at(-1) ?? tracker.others.reaches;
  return { countries, organisations, unrecorded, members, subjectIsMember, asOf };
}
