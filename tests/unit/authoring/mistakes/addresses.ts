/** Addresses, languages and texts of sources. */
import type { Mistake } from "./mistake.ts";

export const ADDRESSES: readonly Mistake[] = [
  [
    "no http in an address",
    "url: https://gazette.example/envoy",
    "url: gazette.example/envoy",
    77,
    "starting with https://",
    '77:10  sources.gazette-2026-02-02.url: "gazette.example/envoy" is not a web address. Copy the whole address from the browser, starting with https://',
  ],
  [
    "a script for an address",
    "url: https://gazette.example/envoy",
    "url: javascript:alert(1)",
    77,
    "starting with https://",
    '77:10  sources.gazette-2026-02-02.url: "javascript:alert(1)" is not a web address. Copy the whole address from the browser, starting with https://',
  ],
  [
    "a blank in an address",
    "url: https://gazette.example/envoy",
    "url: https://gazette.example/the envoy",
    77,
    "Copy the whole address",
    '77:10  sources.gazette-2026-02-02.url: "https://gazette.example/the envoy" contains a space. Copy the whole address from the browser, starting with https://',
  ],
  [
    "an address as Markdown",
    "url: https://gazette.example/envoy",
    "url: [Gazette](https://gazette.example/envoy)",
    77,
    "https://gazette.example/envoy",
    "77:19  Write the address alone: https://gazette.example/envoy",
  ],
  [
    "an address in angle brackets",
    "url: https://gazette.example/envoy",
    "url: <https://gazette.example/envoy>",
    77,
    "Copy the whole address",
    '77:10  sources.gazette-2026-02-02.url: "<https://gazette.example/envoy>" contains <, which no web address has. Copy the whole address from the browser, starting with https://',
  ],
  [
    "the archived copy of another page",
    "/https://www.nrk.example/urix/havnen\n",
    "/https://www.nrk.example/urix/kontor\n",
    47,
    'the address under "url"',
    '47:15  sources.nrk-2021-09-02.archived: must be https://web.archive.org/web/, 14 digits, / and the address under "url".',
  ],
  [
    "a language by its name",
    "    url: https://gazette.example/envoy\n    language: en\n",
    "    url: https://gazette.example/envoy\n    language: English\n",
    78,
    "e.g. en",
    '78:15  sources.gazette-2026-02-02.language: "English" is not a language code. Write two letters, e.g. en, fa, ru, zh.',
  ],
  [
    "a summary left out",
    "summary: An office opened in the Harbour.",
    "summary:",
    19,
    "Write for example",
    "19:13  events[2].summary: is empty. Write for example: The minister received the ambassador.",
  ],
];
