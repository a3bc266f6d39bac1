/** `npm run types`: the types of every TypeScript and Astro file. */
import { sync } from "astro";
import { check } from "@astrojs/check";

/** Gives 1 when there are errors. */
export async function types(): Promise<number> {
  await sync({ logLevel: "error" });
  return (await check({ root: process.cwd(), watch: false, minimumFailingSeverity: "hint" })) ? 1 : 0;
}
