import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Loader } from "astro/loaders";
import { contentFolder } from "../../io/content-folder.ts";
import { formatProblems } from "../../authoring/messages/problems.ts";

// Node reads this itself, as it does for the commands, so that it is the same to both.
const { readAnew } = createRequire(resolve("package.json"))("./src/io/reading.ts") as typeof import("../../io/reading.ts");

/**
 * Tells Astro when the content has changed, which the tracker's own reader reads, because Astro's stops at the first
 * bad file. In development, problems are printed and shown in the page instead of content, and the next good save
 * brings the page back. A build needs nothing of this.
 */
export function trackerLoader(): Loader {
  return {
    name: "tracker",
    load: async ({ store, watcher, logger, generateDigest }) => {
      if (!watcher) return;
      const load = async () => {
        const { dataset, problems, filesRead } = await readAnew();
        if (!dataset) logger.error(`The content has problems.\n${formatProblems(problems, filesRead)}`);
        const digest = generateDigest(JSON.stringify(dataset ?? problems));
        const changed = store.set({ id: "dataset", data: { digest }, digest });
        if (changed && dataset) logger.info(`Read ${filesRead} files.`);
      };
      await load();
      const root = resolve(contentFolder());
      watcher.add(root);
      let timer: NodeJS.Timeout | undefined;
      watcher.on("all", (_event, path) => {
        if (!resolve(path).startsWith(root)) return;
        // Editors save in several steps; read once they are done.
        clearTimeout(timer);
        timer = setTimeout(() => void load().catch((error: unknown) => logger.error(String(error))), 50);
      });
    },
  };
}
