import type { AstroIntegration } from "astro";

/** How the names of files end. */
export const ENDINGS = ["atom", "cff", "csv", "json", "png", "sqlite", "svg", "txt", "zip"];

/** Adds routes for the files that a build writes beside Astro. */
export const filesInDevelopment = (): AstroIntegration => ({
  name: "files-in-development",
  hooks: {
    "astro:config:setup": ({ command, injectRoute }) => {
      if (command !== "dev") return;
      // Astro wants a slash at the end of every address whose ending it is not told.
      for (const ending of ENDINGS) {
        injectRoute({ pattern: `/[...name].${ending}`, entrypoint: "./src/site/files/route.ts" });
      }
    },
  },
});
