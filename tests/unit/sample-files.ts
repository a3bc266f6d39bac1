/** The files of the sample content. Tests name lines and columns of them: add below, never above. */
export const TRACKER = "content/tracker.yaml";
export const RECORD = "content/countries/red-island.yaml";
export const OTHER = "content/countries/two-rivers.yaml";
export const CLAIMS = "content/claims.yaml";
export const CORRECTIONS = "content/corrections.yaml";
export const PAGE = "content/pages/method.md";

const almanac = `sources:
  almanac:
    title: Almanac of the coasts
    publisher: Almanac Office
    published: 2021
    url: https://almanac.example/2021
    language: en
`;

/** Texts by path. */
export const SAMPLE: Readonly<Record<string, string>> = {
  [TRACKER]: `language: en
title: Harbour Passports
question: Who accepts the passports?
description: Who accepts them, and since when.
subject: {name: Free Harbour, short: the Harbour, code: FH}
universe:
  observers: {IS: The Ice Shelf}
ladder: passport
answer:
  value: accepted
  beyond:
    values: [visa]
    one: "{count} more lets holders in."
    many: "{count} more let holders in."
facets:
  passport:
    label: Passport
    question: Are holders let in?
    unset: {label: Unknown, glyph: "·", meaning: Nobody says., sentence: "{state} is silent.", light: "#ffffff", dark: "#101010"}
    values:
      accepted: {label: Accepted, glyph: "●", meaning: As any passport., sentence: "{state}: yes {since}.", light: "#123456", dark: "#abcdef"}
      visa:
        label: With a visa
        glyph: "◑"
        meaning: With a visa.
        sentence: "{state}: visa {since}."
        light: "#4f7a94"
        dark: "#6f9fc0"
  consulate:
    label: Consulate
    question: Is there a consulate?
    unset: {label: Unknown, glyph: "·", meaning: Nobody says.}
    values:
      open: {label: Open, glyph: "▲", meaning: It works there.}
      shut: {label: Shut, glyph: "×", meaning: It has closed.}
kinds:
  treaty: {label: Treaty, must-set: [passport]}
  remark: {label: Remark}
  wreck: {label: Wreck, background: "true"}
others:
  text: No other is known.[^almanac]
  reaches: 2021-12-31
${almanac}`,
  [RECORD]: `code: RI
checked: 2022-06-30
note: |
  They came *slowly*.[^herald-1998]
events:
  - date: 1998-03-01
    kind: remark
    summary: The council spoke of a door.
    sources: [herald-1998]
  - date: 2004-02-29
    kind: treaty
    summary: Both signed.
    sets: {passport: accepted}
    sources: [gazette-2004, herald-2004]
sources:
  herald-1998:
    title: A crack in the door
    publisher: Herald
    published: 1998-03-02
    url: https://herald.example/door
    language: en
  gazette-2004:
    title: Treaty on passports
    publisher: Gazette
    published: 2004
    url: https://gazette.example/treaty
    language: en
  herald-2004:
    title: Signed
    publisher: Herald
    via: Coast Wire
    published: 2004-03-01
    url: https://www.herald.example/signed/
    archived: https://web.archive.org/web/20040302000000/http://herald.example/signed
    language: en
`,
  [OTHER]: `name: Two Rivers
checked: 2020-01-15
events:
  - date: 2019-12
    kind: remark
    summary: A minister shrugged.
    sources: [gazette-2020]
sources:
  gazette-2020:
    title: Minister shrugs
    publisher: Gazette
    published: 2020-01
    url: https://gazette.example/shrug
    language: en
`,
  [CLAIMS]: `about: What a leaflet said.
claims:
  - id: first
    claim: Red Island was the first.
    verdict: confirmed
    finding: The almanac says so.[^almanac]
    sources: [almanac]
  - id: last
    claim: Two Rivers was the last.
    verdict: unsupported
    finding: Nobody else says so.
${almanac}`,
  [CORRECTIONS]: `corrections:
  - date: 2022-07-01
    record: countries/red-island
    was: It was 1 March.
    now: It is 29 February.
    why: The almanac says so.[^almanac]
    sources: [almanac]
${almanac}`,
  [PAGE]: `---
title: Method
description: How entries are made.
${almanac}---

## What counts

A passport is *accepted* when holders come in.[^almanac]

See [the table](/) and [Red Island](/countries/red-island/).
`,
};
