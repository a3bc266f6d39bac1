/** Where the site will stand, from the environment: `SITE=https://example.org BASE=/tracker/ npm run build`. */
import { Refusal } from "../../io/refusal.ts";

/** An empty variable counts as one that is not set, because workflows set what they do not know to nothing. */
type Environment = Readonly<Record<string, string | undefined>>;

/** The port of `npm start` and `npm run dev`. */
export function portFrom({ PORT = "" }: Environment): number {
  if (PORT === "") return 4321;
  if (/^\d{1,5}$/.test(PORT) && Number(PORT) <= 65_535) return Number(PORT);
  throw new Refusal(`PORT is "${PORT}", and that is not a port. Write a number from 1 to 65535: PORT=4322 npm start`);
}

/** Protocol and host of the site: that of `npm start` where `SITE` is not set. */
export function originFrom(env: Environment): string {
  const { SITE = "" } = env;
  if (SITE === "") return `http://localhost:${portFrom(env)}`;
  const site = /^https?:\/\//.test(SITE) ? URL.parse(SITE) : null;
  if (!site) throw new Refusal(`SITE is "${SITE}", and that is not an address. Write it like SITE=https://example.org`);
  if (site.href === `${site.origin}/`) return site.origin;
  const base = site.pathname === "/" ? "" : ` BASE=${site.pathname}`;
  throw new Refusal(`SITE is "${SITE}", but takes protocol and host alone. Write SITE=${site.origin}${base}`);
}

/** The path of the site's root, with a slash at both ends. */
export function rootFrom({ BASE = "" }: Environment): string {
  const root = `/${BASE}/`.replaceAll(/\/+/g, "/");
  if (/^[\w.~/-]+$/.test(root) && new URL(root, "http://localhost").pathname === root) return root;
  throw new Refusal(
    `BASE is "${BASE}", and that is not a path. Write it like BASE=/tracker/, with letters, digits and - _ . ~ alone.`,
  );
}

/** Its origin. */
export const ORIGIN = originFrom(process.env);

/** The path of its root. */
export const ROOT = rootFrom(process.env);
