import { openContent, type OpenedContent } from "../../io/load.ts";
import type { TrackerRecord } from "../../tracker/dataset.ts";
import { didYouMean } from "../../authoring/messages/suggest.ts";
import type { Parts } from "../../authoring/rules/parts.ts";
import { formatProblem } from "../../authoring/messages/problems.ts";
import { readDataset } from "../../authoring/read/dataset.ts";
import type { SourceKind } from "../../tracker/schema/source.ts";
import type { TrackerFile } from "../../tracker/schema/tracker.ts";
import { Refusal } from "../../io/refusal.ts";

/** What lies before an editor who adds something. */
export interface Desk {
  content: OpenedContent;
  tracker: TrackerFile;
  countries: readonly TrackerRecord[];
  parts: readonly Parts[];
  /** What the publishers are, where a file says it. */
  publishers: ReadonlyMap<string, SourceKind>;
  /** The day that new entries are dated with. */
  today: string;
  /** The first line of the files beside a new one, where it tells programs of editors the schema. */
  headOf: (path: string) => string;
  /** The sound record with an id, and its text. Throws a {@link Refusal} where there is none. */
  record: (id: string | undefined) => { record: TrackerRecord; text: string };
}

/** Reads a content folder for adding to it. */
export async function openDesk(folder: string, today: string): Promise<Desk> {
  const content = await openContent(folder, today);
  const { readable, parts, publishers, problems } = readDataset(content.root, content.files, content.context);
  if (!readable) {
    const lines = [...content.problems, ...problems].filter(
      ({ file }) => file.endsWith("tracker.yaml") || file === content.root,
    );
    throw new Refusal(["Nothing can be added before this is mended:", ...lines.map(formatProblem)].join("\n"));
  }
  const textOf = (path: string) =>
    new TextDecoder().decode(content.files.find((file) => file.path === path)?.bytes ?? new Uint8Array());
  const records = [...readable.countries, ...readable.organisations];
  return {
    content,
    tracker: readable.tracker,
    countries: readable.countries,
    parts,
    publishers,
    today,
    headOf: (path) => {
      const beside = content.files.find((file) => file.path.startsWith(path.slice(0, path.lastIndexOf("/") + 1)));
      return /^# yaml-language-server: .*\n/.exec(beside ? textOf(beside.path) : "")?.[0] ?? "";
    },
    record: (id) => {
      if (id === undefined)
        throw new Refusal("Write which record: npm run new -- event <id>, for example the id in its address.");
      const record = records.find((known) => known.id === id);
      if (record) return { record, text: textOf(record.path) };
      const lines = problems.filter(({ file }) => file.endsWith(`/${id}.yaml`)).map(formatProblem);
      if (lines.length > 0) throw new Refusal(["Nothing can be added before this is mended:", ...lines].join("\n"));
      const ids = records.map((known) => known.id);
      throw new Refusal(
        `There is no record "${id}".${didYouMean(id, ids)} Make one: npm run new -- country <code or name>`,
      );
    },
  };
}
