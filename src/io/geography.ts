import countries from "world-countries";
import type { Geography } from "../tracker/geography.ts";

/** The tag of a language by its code of three letters: `per` → `fa`. */
const TAGS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(countries[0]?.translations ?? {}).map((code) => [code, Intl.getCanonicalLocales(code)[0] ?? code]),
);

/** The world's states from the package world-countries, by ISO code, with their names in some 25 languages. */
export const geography: Geography = new Map(
  countries.map((country) => {
    const native = Object.values(country.name.native ?? {}).map(({ common }) => common);
    const foreign = Object.values(country.translations).flatMap(({ common, official }) => [common, official]);
    const names = new Set([
      country.name.official,
      ...native,
      ...foreign,
      ...country.altSpellings,
      country.cca2,
      country.cca3,
    ]);
    const translations = Object.fromEntries(
      Object.entries(country.translations).map(([code, { common }]) => [TAGS[code] ?? code, common]),
    );
    const { cca2: code, region, unMember } = country;
    const { common: name } = country.name;
    return [code, { code, name, translations, region, unMember: unMember === true, names: [...names] }];
  }),
);
