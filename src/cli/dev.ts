/** `npm run dev`: the site as an editor works on it; every save shows at once, or what is wrong with it. */
import { dev as astroDev } from "astro";

/** Serves on `PORT` (4321 when left out) until it is ended. */
export async function dev(): Promise<number> {
  const server = await astroDev({ server: { port: Number(process.env["PORT"] ?? 4321) } });
  console.log(`The site is at http://localhost:${server.address.port}  (Ctrl+C ends it)`);
  return new Promise(() => undefined);
}
