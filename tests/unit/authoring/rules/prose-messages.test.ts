/* What an editor reads about the claims. */
import { CLAIMS } from "../../sample-files.ts";
import { pin } from "../../sample.ts";

pin(
  [
    [
      "two claims have one id",
      "id: last",
      "id: first",
      '8:9  claims[1].id: "first" is the id of an earlier claim. Choose another.',
    ],
    [
      "a verdict is misspelt",
      "verdict: unsupported",
      "verdict: unsuported",
      '10:14  claims[1].verdict: "unsuported" is not one of the words allowed here. Did you mean "unsupported"? Write confirmed, corrected or unsupported.',
    ],
    [
      "a verdict is missing",
      "    verdict: unsupported\n",
      "",
      '8:5  claims[1]: "verdict" is missing from a claim. How the claim stands against the sources. Add verdict: confirmed, corrected or unsupported.',
    ],
    [
      "a finding cites what is not there",
      "The almanac says so.[^almanac]",
      "The almanac says so.[^alamanc]",
      '6:34  claims[0].finding: "alamanc" is not a key under "sources" in this file. Did you mean "almanac"? Add the source or cite another.',
    ],
    [
      "a claim cites what is not there",
      "sources: [almanac]",
      "sources: [almanack]",
      '7:15  claims[0].sources[0]: "almanack" is not a key under "sources" in this file. Did you mean "almanac"? Add the source or cite another.',
    ],
    [
      "a finding has raw HTML",
      "Nobody else says so.",
      "Nobody <i>else</i> says so.",
      '11:21  claims[1].finding: "<i>": marks of web pages (HTML) are not read here. Write *else* instead.',
    ],
    [
      "a word on the whole has an image",
      "about: What a leaflet said.",
      "about: What a ![leaflet](https://a.example/b.png) said.",
      '1:15  about: "![leaflet](https://a.example/b.png)": images are not allowed. Link to the page that shows it: [words](https://…).',
    ],
    [
      "the file has no claims",
      "about: What a leaflet said.\nclaims:\n",
      "about: What a leaflet said.\nclaim:\n",
      '2:1  claim: "claim" is not a field of the claims file. Did you mean "claims"?',
    ],
    [
      "a key of a claim is unknown",
      "    claim: Two Rivers was the last.",
      "    claim: Two Rivers was the last.\n    author: Nobody",
      '10:5  claims[1].author: "author" is not a field of a claim. It has id, claim, verdict, finding, sources.',
    ],
  ],
  CLAIMS,
);
