/** Field types that several schemas share. Every input is the author's text, because YAML is read without types. */
import { z } from "zod";
import { DATE_PATTERN, DAY_PATTERN, isDay, readDate } from "../dates.ts";
import { urlFault } from "./web-address.ts";

export const ID_PATTERN = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";
const ID = new RegExp(ID_PATTERN);

/** What is written in place of a text that is missing: YAML's word for nothing among them. */
const NOTHING = /^(?:null|nil|undefined|n\/a|tbd|todo|~|-+|\?+|…|\.{3})$/i;

/** The letters of a text as its reader counts them: an accent or a skin colour belongs to its letter. */
function lettersIn(value: string, most: number): number {
  // Counting takes long, and no letter is made of so many units.
  if (value.length <= most || value.length > 20 * most) return value.length;
  return Array.from(segmenter.segment(value)).length;
}
const segmenter = new Intl.Segmenter("en");

/** A text that is not empty. `most` is in letters. */
export function text(most: number, description: string, example: string) {
  return z
    .string()
    .superRefine((value, ctx) => {
      if (value.trim() === "") ctx.addIssue(`is empty. Write for example: ${example}`);
      else if (NOTHING.test(value.trim()))
        ctx.addIssue(`"${value.trim()}" says nothing. Write for example: ${example}`);
      const letters = lettersIn(value, most);
      if (letters > most) ctx.addIssue(`has ${letters} characters; ${most} are the most. Shorten it.`);
    })
    .meta({ description, examples: [example], minLength: 1, maxLength: most });
}

/** A word made of lower-case letters, digits and hyphens. */
export function id(description: string, example: string) {
  return z
    .string()
    .superRefine((value, ctx) => {
      if (!ID.test(value)) ctx.addIssue(badId(value));
      else if (value in Object.prototype) ctx.addIssue(`"${value}" means something to programs. Choose another word.`);
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
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}|['’]/gu, "")
    .replace(/[ßæœøłđðþıħŧŋə]/g, (letter) => UNDIVIDED[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+|-+$/g, "");
}

/** Latin letters that Unicode does not take apart. */
const UNDIVIDED: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ħ: "h",
  ŧ: "t",
  ŋ: "ng",
  ə: "e",
};

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
