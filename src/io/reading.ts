/** The content as it was read last: the command, Astro's loader and the pages share it, so nothing is read or stored twice. */
import type { Reading } from "../tracker/read-dataset.ts";
import { loadContent } from "./load.ts";

let last: Reading | undefined;

/** Reads and checks a content folder. */
export async function readAnew(folder: string): Promise<Reading> {
  last = await loadContent(folder);
  return last;
}

/** What was read last, if anything was. */
export const lastReading = (): Reading | undefined => last;
