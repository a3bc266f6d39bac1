/** The content as it was read last: the command, Astro's loader and the pages share it, so nothing is read or stored twice. */
import type { Reading } from "../authoring/read/dataset.ts";
import { contentFolder } from "./content-folder.ts";
import { loadContent } from "./load.ts";

/** What pages and files are made from, or why there is nothing to make them from. */
export type SiteContent = Pick<Reading, "dataset" | "problems" | "filesRead">;

let last: Promise<SiteContent> | undefined;

/** Gives all others what is read elsewhere. */
export function share(reading: Promise<SiteContent>): void {
  last = reading;
  // Who asks for it hears of a failure.
  reading.catch(() => undefined);
}

/** Reads and checks the content folder again. */
export function readAnew(): Promise<SiteContent> {
  share(loadContent(contentFolder()));
  return last!;
}

/** What was read last. */
export const lastReading = (): Promise<SiteContent> => last ?? readAnew();
