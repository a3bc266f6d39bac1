/** What is known of the world's states from outside the content. */
export interface StateFacts {
  /** ISO 3166-1 alpha-2, or a code in use for a state that has none. */
  code: string;
  /** ISO 3166-1 alpha-3 and numeric code, where it has them. */
  alpha3: string | undefined;
  numeric: string | undefined;
  /** In English. */
  name: string;
  /** The usual name in other languages, by language tag (BCP 47). */
  translations: Readonly<Record<string, string>>;
  region: string;
  unMember: boolean;
  /** Its names in other languages, for search. */
  names: readonly string[];
}

/** What a state is called in a language; in English where no name is known. */
export function nameIn(language: string, { name, translations }: StateFacts): string {
  return translations[language] ?? translations[language.split("-")[0]!] ?? name;
}

/** States by code. */
export type Geography = ReadonlyMap<string, StateFacts>;

/** What checks need to know besides the files. */
export interface CheckContext {
  /** The day of the check; nothing may lie after it. */
  today: string;
  geography: Geography;
  /** Languages that the interface speaks. */
  languages: readonly string[];
}
