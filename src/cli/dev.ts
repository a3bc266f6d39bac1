/** `npm run dev`: the site as an editor works on it; every save shows at once, or what is wrong with it. */
import { dev as astroDev } from "astro";
import { readPort } from "./port.ts";

/** Serves on `PORT` (4321 when left out) until it is ended. */
export async function dev(): Promise<number> {
  const port = readPort();
  if (port === undefined) return 1;
  const server = await astroDev({ server: { port } });
  console.log(`The site is at http://localhost:${server.address.port}  (Ctrl+C ends it)`);
  return new Promise(() => undefined);
}
