/** `npm run dev`: the site as an editor works on it. Every save shows at once, or what is wrong with it. */
import { dev as astroDev } from "astro";
import { portFrom, ROOT } from "../site/addresses/origin.ts";
import { refuseSpecialPath } from "../io/site-folder.ts";

/** Serves on `PORT` (4321 when left out) until it is stopped. */
export async function dev(): Promise<number> {
  refuseSpecialPath(process.cwd());
  const server = await astroDev({ server: { port: portFrom(process.env) } });
  console.log(`The site is at http://localhost:${server.address.port}${ROOT}  (Ctrl+C ends it)`);
  return new Promise(() => undefined);
}
