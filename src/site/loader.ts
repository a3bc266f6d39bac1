import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Loader } from "astro/loaders";
import { formatProblems } from "../tracker/problems.ts";

// Node reads this itself, as it does for the commands, so that it is the same to both.
const { readAnew, lastReading } = createRequire(resolve("package.json"))(
  "./src/io/reading.ts",
) as typeof import("../io/reading.ts");

/**
 * Brings the content folder into Astro through the tracker's own reader, because Astro's stops at the first bad file.
 * A build has read it already. In development, problems are printed and shown in the page instead of content, and the
 * next good save brings the page back. Astro's store knows no more than whether something changed.
 */
export function trackerLoader(folder: string): Loader {
  return {
    name: "tracker",
    load: async ({ store, watcher, logger, generateDigest }) => {
      const load = async () => {
        const reading = (watcher ? undefined : lastReading()) ?? (await readAnew(folder));
        const { dataset, problems, filesRead } = reading;
        const failure = dataset ? undefined : `The content has problems.\n${formatProblems(problems, filesRead)}`;
        if (failure !== undefined && !watcher) throw new Error(failure);
        if (failure !== undefined) logger.error(failure);
        const digest = generateDigest(JSON.stringify(dataset ?? problems));
        const changed = store.set({ id: "dataset", data: { digest }, digest });
        if (changed && dataset) logger.info(`Read ${filesRead} files.`);
      };
      await load();
      if (!watcher) return;
      const root = resolve(folder);
      watcher.add(root);
      let timer: NodeJS.Timeout | undefined;
      watcher.on("all", (_event, path) => {
        if (!resolve(path).startsWith(root)) return;
        // Editors save in several steps; read once they are done.
        clearTimeout(timer);
        timer = setTimeout(() => void load(), 50);
      });
    },
  };
}
