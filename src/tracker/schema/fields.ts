/** Field types that several schemas share. Every input is the author's text, because YAML is read without types. */
import { z } from "zod";
import { DATE_PATTERN, DAY_PATTERN, isDay, readDate } from "../dates.ts";

export const ID_PATTERN = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";
const ID = new RegExp(ID_PATTERN);

/** A text that is not empty. `most` is in characters. */
export function text(most: number, description: string, example: string) {
  return z
    .string()
    .superRefine((value, ctx) => {
      if (value.trim() === "") ctx.addIssue(`is empty. Write for example: ${example}`);
      else if (value.length > most) ctx.addIssue(`has ${value.length} characters; ${most} are the most. Shorten it.`);
    })
    .meta({ description, examples: [example], minLength: 1, maxLength: most });
}

/** A word made of lower-case letters, digits and hyphens. */
export function id(description: string, example: string) {
  return z
    .string()
    .superRefine((value, ctx) => {
      if (!ID.test(value)) ctx.addIssue(badId(value));
    })
    .meta({ description, examples: [example], pattern: ID_PATTERN });
}

/** The id of an event, without its record: date and kind, numbered from the second of a kind on a day. */
export function eventId(description: string, example: string) {
  return z
    .string()
    .superRefine((value, ctx) => {
      if (!EVENT_ID.test(value))
        ctx.addIssue(`"${value}" is not the id of an event. Write its date and kind: ${example}`);
    })
    .meta({ description, examples: [example], pattern: EVENT_ID.source });
}
const EVENT_ID = /^[1-9][0-9]{3}(-[0-9]{2}){0,2}(-[a-z][a-z0-9]*)(-[a-z0-9]+)*$/;

/** The id nearest to a name; empty where the name has no Latin letter. */
export function idFrom(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}|['’]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+|-+$/g, "");
}

/** The key of a source where it is cited. That it is one of the file's own keys is a rule between the file's parts. */
export function citedKey(description: string, example: string) {
  return z.string().meta({ description, examples: [example], pattern: ID_PATTERN });
}

/** What to write instead of a word that can't be an id. */
export function badId(value: string): string {
  const better = idFrom(value);
  const hint = better === "" ? "" : ` Write ${better}.`;
  return `"${value}" must be lower-case letters, digits and single hyphens.${hint}`;
}

/** A partial date; gives a {@link PartialDate}. */
export function date(description: string) {
  return z
    .string()
    .transform((value, ctx) => {
      const found = readDate(value);
      if (typeof found !== "string") return found;
      ctx.addIssue(found);
      return z.NEVER;
    })
    .meta({ description, examples: ["2025-07-03", "2025-07", "2025~"], pattern: DATE_PATTERN });
}

/** A whole day, `YYYY-MM-DD`. */
export function day(description: string) {
  return z
    .string()
    .superRefine((value, ctx) => {
      if (isDay(value)) return;
      const found = readDate(value);
      ctx.addIssue(typeof found === "string" ? found : `"${value}" must be a whole day. Write it like 2026-11-22.`);
    })
    .meta({ description, examples: ["2026-11-22"], pattern: DAY_PATTERN });
}

/** An http or https address of a named, public host, without user name, password or spaces. */
export function url(description: string) {
  return z
    .string()
    .superRefine((value, ctx) => {
      const wrong = urlFault(value);
      if (wrong !== undefined) ctx.addIssue(wrong);
    })
    .meta({ description, examples: ["https://www.example.org/news/1"], pattern: "^https?://" });
}

/** An IPv4 number, however it was written, or an IPv6 number: URL parsing has brought it into this form. */
const IP_NUMBER = /^(?:\d+\.){3}\d+$|^\[/;
/** A label of the host that marks the copy on which a site's makers try things out: `stg-www.example.org`. */
const STAGING = /(?:^|\.)(?:stg|staging)(?:-[^.]*)?\.[^.]+\./;

/** What is wrong with a web address, or undefined. */
export function urlFault(value: string): string | undefined {
  const how = "Copy the whole address from the browser, starting with https://";
  const ownName = "Write the page's address under the site's public name, as in https://www.example.org/news/1";
  if (/\s/.test(value)) return `"${value}" contains a space. ${how}`;
  const odd = /[\\<>]/.exec(value)?.[0];
  if (odd !== undefined) return `"${value}" contains ${odd}, which no web address has. ${how}`;
  const found = URL.parse(value);
  if (!found || !/^https?:\/\//i.test(value)) return `"${value}" is not a web address. ${how}`;
  if (found.username !== "" || found.password !== "") return `"${value}" contains a user name. ${how}`;
  if (IP_NUMBER.test(found.hostname)) return `"${value}" gives its site a number for a name. ${ownName}`;
  if (STAGING.test(found.hostname)) return `"${value}" is on a site's own trial copy. ${ownName}`;
  if (!found.hostname.includes(".")) return `"${value}" is not an address on the web. ${how}`;
  return undefined;
}

/** An IETF language tag (BCP 47), e.g. `en`, `fa`, `zh-Hant`. */
export function language(description: string) {
  return z
    .string()
    .superRefine((value, ctx) => {
      if (!isLanguage(value)) {
        ctx.addIssue(`"${value}" is not a language code. Write two letters, e.g. en, fa, ru, zh.`);
      }
    })
    .meta({ description, examples: ["en", "fa"], pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" });
}

function isLanguage(value: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/.test(value) && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** One word of a closed list, each given with its meaning. Literal words keep their types. */
export function oneWord<const Meanings extends Readonly<Record<string, string>>>(
  meanings: Meanings,
  description: string,
) {
  return z.enum(Object.keys(meanings) as (keyof Meanings & string)[]).meta({ description, meanings });
}
