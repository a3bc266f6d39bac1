/* The words of the tracker file fit together. */
import { TRACKER } from "../../sample-files.ts";
import { pin } from "../../sample.ts";

pin(
  [
    [
      "the interface does not speak the language",
      "language: en\ntitle",
      "language: fr\ntitle",
      '1:11  language: "fr" is not a language of the interface. Write en.',
    ],
    [
      "the ladder is no facet",
      "ladder: passport",
      "ladder: pasport",
      '8:9  ladder: "pasport" is not a facet under "facets". Did you mean "passport"? Write passport or consulate.',
    ],
    [
      "the answer is no value of the ladder",
      "value: accepted",
      "value: acepted",
      '10:10  answer.value: "acepted" is not a value of the ladder. Did you mean "accepted"? Write accepted or visa.',
    ],
    [
      "a value beyond is no value of the ladder",
      "values: [visa]",
      "values: [visum]",
      '12:14  answer.beyond.values[0]: "visum" is not a value of the ladder. Did you mean "visa"? Write accepted or visa.',
    ],
    [
      "a kind asks for a facet that is not there, and no record is blamed for it",
      "must-set: [passport]",
      "must-set: [passport, consul]",
      '37:48  kinds.treaty.must-set[1]: "consul" is not a facet under "facets". Write passport or consulate.',
    ],
    [
      "a value of the ladder has no sentence",
      ', sentence: "{state}: yes {since}."',
      "",
      '21:17  facets.passport.values.accepted: A value of the ladder needs "sentence".',
    ],
    [
      "a value of the ladder has no colours",
      ', light: "#123456", dark: "#abcdef"',
      "",
      '21:17  facets.passport.values.accepted: A value of the ladder needs "dark".',
      '21:17  facets.passport.values.accepted: A value of the ladder needs "light".',
    ],
    [
      "a sentence lacks the state",
      "{state}: yes {since}.",
      "Yes {since}.",
      "21:84  facets.passport.values.accepted.sentence: The sentence lacks {state}, where the page fills it in.",
    ],
    [
      "a sentence lacks the day",
      "{state}: yes {since}.",
      "{state}: yes.",
      "21:84  facets.passport.values.accepted.sentence: The sentence lacks {since}, where the page fills it in.",
    ],
    [
      "the sentence of states that are not recorded lacks the state",
      "{state} is silent.",
      "Silence.",
      "19:74  facets.passport.unset.sentence: The sentence lacks {state}, where the page fills it in.",
    ],
    [
      "the subject's code is no state's",
      "code: FH",
      "code: XX",
      '5:57  subject.code: "XX" is not a country code of ISO 3166-1 (two capital letters, e.g. RU).',
    ],
    [
      "the question can be asked only from a later day on",
      "code: FH",
      "code: FH, since: 2999-01-01",
      "5:68  subject.since: 2999-01-01 is after 2026-11-22, the day of this check. Write an earlier day.",
    ],
    [
      "an observer's code is no state's",
      "{IS: The Ice Shelf}",
      "{IS: The Ice Shelf, ZZ: Nowhere}",
      '7:38  universe.observers.ZZ: "ZZ" is not a country code of ISO 3166-1 (two capital letters, e.g. RU).',
    ],
    [
      "the sentence for one lacks the number",
      "{count} more lets holders in.",
      "One more lets holders in.",
      "13:10  answer.beyond.one: The sentence lacks {count}, where the number goes.",
    ],
    [
      "the sentence for several lacks the number",
      "{count} more let holders in.",
      "More let holders in.",
      "14:11  answer.beyond.many: The sentence lacks {count}, where the number goes.",
    ],
    [
      "the text on all others cites what is not there",
      "[^almanac]",
      "[^almanach]",
      '41:27  others.text: "almanach" is not a key under "sources" in this file. Did you mean "almanac", which nothing cites?',
    ],
  ],
  TRACKER,
);
