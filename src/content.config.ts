import { defineCollection } from "astro:content";
import { trackerLoader } from "./site/content/loader.ts";

/** One collection with one entry, the whole checked dataset: records refer to each other and to the vocabulary. */
export const collections = {
  tracker: defineCollection({ loader: trackerLoader() }),
};
