import countries from "world-countries";
import type { Geography } from "../tracker/geography.ts";

/** The tag of a language by its code of three letters: `per` → `fa`. */
const TAGS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(countries[0]?.translations ?? {}).map((code) => [code, Intl.getCanonicalLocales(code)[0] ?? code]),
);

/** Usual names that the package does not have. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  CD: ["DRC", "Congo-Kinshasa"],
  CG: ["Congo-Brazzaville"],
  CN: ["PRC"],
  CZ: ["Czech Republic"],
  GB: ["England", "Scotland", "Wales", "Britain"],
  KP: ["DPRK"],
  KR: ["ROK"],
  MK: ["Macedonia"],
  MM: ["Burma"],
  NL: ["Holland"],
  SA: ["KSA"],
  SZ: ["Swaziland"],
  TL: ["East Timor"],
  US: ["America"],
  VA: ["Vatican"],
};

/** Languages and scripts that the package does not have, in which the runtime knows the names. */
const FURTHER = ["zh-Hant", "ps", "hi", "uk"];
const speakers = new Map<string, Intl.DisplayNames>();
function runtimeName(code: string, tag: string): string | undefined {
  const speaker = speakers.get(tag) ?? new Intl.DisplayNames(tag, { type: "region", fallback: "none" });
  speakers.set(tag, speaker);
  return speaker.of(code);
}

/** The world's states from the package world-countries, by ISO code, with their names in some 30 languages. */
export const geography: Geography = new Map(
  countries.map((country) => {
    const { cca2: code, cca3, ccn3, region, unMember } = country;
    // A code in use that is no code of ISO has no number.
    const codes = ccn3 === "" ? { alpha3: undefined, numeric: undefined } : { alpha3: cca3, numeric: ccn3 };
    const native = Object.values(country.name.native ?? {}).map(({ common }) => common);
    const foreign = Object.values(country.translations).flatMap(({ common, official }) => [common, official]);
    const names = new Set([
      country.name.official,
      ...native,
      ...foreign,
      ...country.altSpellings,
      ...(USUAL[code] ?? []),
      ...FURTHER.flatMap((tag) => runtimeName(code, tag) ?? []),
      code,
      cca3,
    ]);
    const translations = Object.fromEntries([
      ...Object.entries(country.translations).map(([tag, { common }]) => [TAGS[tag] ?? tag, common]),
      ...FURTHER.map((tag) => [tag, runtimeName(code, tag) ?? country.name.common]),
    ]);
    const { common: name } = country.name;
    return [code, { code, ...codes, name, translations, region, unMember: unMember === true, names: [...names] }];
  }),
);

/** What other languages call an organisation whose short name is one of the codes that the runtime knows: EU and UN. */
export function namesOfBody(short: string, name: string): string[] {
  if (!/^[A-Z]{2}$/.test(short) || runtimeName(short, "en") !== name) return [];
  return [...Object.values(TAGS), ...FURTHER].flatMap((tag) => runtimeName(short, tag) ?? []);
}
