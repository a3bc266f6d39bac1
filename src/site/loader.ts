import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Loader } from "astro/loaders";

// Node reads the core itself, as it does for the commands: through Vite it would cost a tenth of a small build.
const require = createRequire(import.meta.url);
const { loadContent } = require("../io/load.ts") as typeof import("../io/load.ts");
const { formatProblems } = require("../tracker/problems.ts") as typeof import("../tracker/problems.ts");

/**
 * Brings the content folder into Astro through the tracker's own reader, because Astro's stops at the first bad file.
 * A build fails with every problem. In development the problems are printed and shown in the page instead of content,
 * and the next good save brings the page back.
 */
export function trackerLoader(folder: string): Loader {
  return {
    name: "tracker",
    load: async ({ store, watcher, logger, generateDigest }) => {
      const load = async () => {
        const { dataset, problems, filesRead } = await loadContent(folder);
        const failure = dataset ? undefined : formatProblems(problems, filesRead);
        if (failure !== undefined && !watcher) throw new Error(`The content has problems.\n${failure}`);
        if (failure !== undefined) logger.error(`The content has problems.\n${failure}`);
        const [first] = problems;
        const place = first && { file: resolve(first.file), line: first.line, column: first.column };
        const data = { dataset, failure, place };
        const changed = store.set({ id: "dataset", data, digest: generateDigest(JSON.stringify(data)) });
        if (changed && failure === undefined) logger.info(`Read ${filesRead} files.`);
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
