import countries from "world-countries";
import type { Geography } from "../tracker/geography.ts";

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
    const { cca2: code, region, unMember } = country;
    return [code, { code, name: country.name.common, region, unMember: unMember === true, names: [...names] }];
  }),
);
