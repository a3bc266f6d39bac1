/** A small sound content folder with one full record, in which corpora of mistakes are made. */
import { geography } from "../../../../src/io/geography.ts";
import { formatProblem } from "../../../../src/authoring/messages/problems.ts";
import { readDataset, type Reading } from "../../../../src/authoring/read/dataset.ts";

export const TODAY = "2026-11-22";
export const FILE = "content/countries/norway.yaml";

const TRACKER = `language: en
title: Harbour Recognition
question: Who recognises the Free Harbour?
description: Who recognises it, and since when.
subject: {name: Free Harbour, short: the Harbour}
universe:
  observers: {VA: Holy See}
ladder: status
answer:
  value: recognised
  beyond:
    values: [ambassador]
    one: "{count} more has accepted its ambassador."
    many: "{count} more have accepted its ambassadors."
facets:
  status:
    label: Recognition
    question: How far does the state go?
    unset: {label: Not recorded, glyph: "·", meaning: Nobody says., sentence: "{state} is silent.", light: "#ffffff", dark: "#101010"}
    values:
      recognised: {label: Recognised, glyph: "●", meaning: By an act of state., sentence: "{state}: yes {since}.", light: "#123456", dark: "#abcdef"}
      ambassador: {label: Ambassador, glyph: "◑", meaning: It took the letters., sentence: "{state}: ambassador {since}.", light: "#1f6f8b", dark: "#55a9d4"}
      contact: {label: Contact, glyph: "◔", meaning: They talk., sentence: "{state}: contact {since}.", light: "#b5d3cb", dark: "#2b5560"}
  harbour-office:
    label: Office in the Harbour
    question: Is there an office?
    unset: {label: Not recorded, glyph: "·", meaning: Nobody says.}
    values:
      open: {label: Open, glyph: "▲", meaning: It works there.}
      closed: {label: Closed, glyph: "×", meaning: It has closed.}
kinds:
  recognition: {label: Recognition, must-set: [status]}
  credentials: {label: Credentials, must-set: [status]}
  office-opened: {label: Office opened, must-set: [harbour-office]}
  visit: {label: Visit}
  talks: {label: Talks}
  statement: {label: Statement}
  earlier-recognition: {label: Recognition of the old harbour, background: "true"}
others:
  text: No other state has recognised it.[^almanac]
  reaches: 2026-01-15
sources:
  almanac:
    title: Almanac of the coasts
    publisher: Almanac Office
    published: 2026-01-15
    url: https://almanac.example/2026
    language: en
`;

/** Tests name lines and columns of it: add below, never above. */
export const RECORD = `code: NO
checked: 2026-11-22
note: |
  Oslo long spoke of *contacts* alone.[^nrk-2021-09-02] How far the letters of 2025 went is told in two ways.[^ntb-2025-07-03]

  The office in the Harbour was opened without a word from the ministry.[^gazette-2024-03]
events:
  - date: 1998-05
    kind: earlier-recognition
    summary: Norway recognised the old harbour.
    sources: [yearbook-1999]
  - date: 2021-09-01
    kind: talks
    summary: A deputy minister met the harbour master in Oslo.
    sets: {status: contact}
    sources: [nrk-2021-09-02]
  - date: 2024-03-11~
    kind: office-opened
    summary: An office opened in the Harbour.
    sets: {harbour-office: open}
    sources: [gazette-2024-03, nrk-2024-03-12]
  - date: 2025-07-03
    kind: credentials
    summary: The king’s office took the ambassador’s letters.
    sets: {status: ambassador}
    sources: [ntb-2025-07-03, nrk-2025-07-04]
    certainty: disputed
    dispute: NTB writes of letters; NRK, of copies.
  - date: 2026-02-01
    kind: visit
    summary: The Harbour says that its envoy saw the minister.
    sources: [gazette-2026-02-02]
    certainty: claimed
sources:
  yearbook-1999:
    title: "Yearbook 1999: the coasts"
    publisher: Almanac Office
    published: 1999
    url: https://almanac.example/1999
    language: en
  nrk-2021-09-02:
    title: Statssekretær møtte havnesjefen
    publisher: NRK
    published: 2021-09-02
    url: https://www.nrk.example/urix/havnen
    language: no
    archived: https://web.archive.org/web/20210903101500/https://www.nrk.example/urix/havnen
  gazette-2024-03:
    title: Norwegian office opens
    publisher: Harbour Gazette
    published: 2024-03
    url: https://gazette.example/office
    language: en
  nrk-2024-03-12:
    title: Norge åpner kontor
    publisher: NRK
    published: 2024-03-12
    url: https://www.nrk.example/urix/kontor
    language: no
  ntb-2025-07-03:
    title: Oslo takes ambassador's letters
    publisher: NTB
    via: Dagsavisen
    published: 2025-07-03
    url: https://www.dagsavisen.example/ntb/letters
    language: en
  nrk-2025-07-04:
    title: Kopier, ikke brev
    publisher: NRK
    published: 2025-07-04
    url: https://www.nrk.example/urix/kopier
    language: no
  gazette-2026-02-02:
    title: Envoy received in Oslo
    publisher: Harbour Gazette
    published: 2026-02-02
    url: https://gazette.example/envoy
    language: en
`;

/** Files of the folder by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Reads the folder with some files put in place of, or beside, its own. */
export function readFolder(changed: Files): Reading {
  const encoder = new TextEncoder();
  const files = Object.entries({ "content/tracker.yaml": TRACKER, [FILE]: RECORD, ...changed }).map(([path, text]) => ({
    path,
    bytes: typeof text === "string" ? encoder.encode(text) : text,
  }));
  return readDataset("content", files, { today: TODAY, geography, languages: ["en"] });
}

/** The lines that a check of the folder prints. */
export const linesOf = (changed: Files): string[] => readFolder(changed).problems.map(formatProblem);
