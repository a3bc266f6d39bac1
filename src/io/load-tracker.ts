import { openFiles, readTracker } from "../authoring/read/files.ts";
import type { Problem } from "../authoring/messages/problems.ts";
import type { TrackerFile } from "../tracker/schema/tracker.ts";
import { openContent } from "./load.ts";

/** Reads the vocabulary of a content folder, whatever the state of its other files. */
export async function loadTracker(folder: string): Promise<{ tracker: TrackerFile | undefined; problems: Problem[] }> {
  const { root, files, context } = await openContent(folder);
  const own = files.filter(({ path }) => path === `${root}/tracker.yaml`);
  const pass = openFiles(root, own, context);
  const tracker = readTracker(pass);
  return { tracker: pass.problems.length === 0 ? tracker : undefined, problems: pass.problems };
}
