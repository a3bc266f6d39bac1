import type { CiteItem } from "./item.ts";

const ENTITIES: Record<string, string> = {
  "|": "{{!}}",
  "[": "&#91;",
  "]": "&#93;",
  "{": "&#123;",
  "}": "&#125;",
  "<": "&lt;",
  ">": "&gt;",
  "'": "&#39;",
  "=": "&#61;",
  "~": "&#126;",
};

/** Text in a parameter: nothing in it opens a template, a link, a tag or bold type. */
const wiki = (text: string) => text.replace(/[|[\]{}<>=~]|'(?=')|(?<=')'/g, (character) => ENTITIES[character]!);

/** An address: what a template would take for its own is percent-encoded. */
const address = (url: string) =>
  url.replace(/[|[\]{}'"]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * The template's own words: it takes days and years in ISO form, but no months, and "c." before a year alone
 * (Help:CS1 errors, bad_date).
 */
const MONTHS = "January February March April May June July August September October November December".split(" ");

function dateOf({ "date-parts": [[year, month, day]], circa }: CiteItem["issued"]): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const whole = month !== undefined && day !== undefined ? `${year}-${two(month)}-${two(day)}` : undefined;
  return whole ?? (month === undefined ? `${circa ? "c. " : ""}${year}` : `${MONTHS[month - 1]} ${year}`);
}

/** The template `{{cite web}}` of the English Wikipedia. */
export function wikipedia(item: CiteItem): string {
  const publisher = item.author?.[0]?.literal;
  const container = item["container-title"];
  const captured = /\/web\/(\d{4})(\d\d)(\d\d)/.exec(item.archive_location ?? "");
  const parameters = {
    title: wiki(item.title),
    url: address(item.URL),
    website: container === undefined ? undefined : wiki(container),
    publisher: publisher === container || publisher === undefined ? undefined : wiki(publisher),
    date: dateOf(item.issued),
    language: item.language === "en" ? undefined : item.language,
    "archive-url": item.archive_location === undefined ? undefined : address(item.archive_location),
    "archive-date": captured ? captured.slice(1).join("-") : undefined,
    "url-status": captured ? "live" : undefined,
  };
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`|${name}=${value}`],
  );
  return `{{cite web ${given.join(" ")}}}`;
}
