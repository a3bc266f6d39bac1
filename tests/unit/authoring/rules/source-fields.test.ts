/* What an editor reads when a source does not have the form of one. */
import { pin } from "../../sample.ts";

pin([
  [
    "a source has no title",
    "    title: Signed\n",
    "",
    '29:5  sources.herald-2004: "title" is missing from a source. The title as published, in its own language and script. Add for example: title: Moscow recognises new government',
  ],
  [
    "a source has no publisher",
    "    publisher: Gazette\n",
    "",
    '23:5  sources.gazette-2004: "publisher" is missing from a source. Who wrote it: the agency, newspaper, ministry. Add for example: publisher: Associated Press',
  ],
  [
    "every source is dated",
    "    published: 2004\n",
    "",
    '23:5  sources.gazette-2004: "published" is missing from a source. When it was published. Every source is dated. Add for example: published: 2025-07-03',
  ],
  [
    "a source has no address",
    "    url: https://herald.example/door\n",
    "",
    '17:5  sources.herald-1998: "url" is missing from a source. Its address, as seen in the browser. Add for example: url: https://www.example.org/news/1',
  ],
  [
    "a source has no language",
    "    url: https://herald.example/door\n    language: en\n",
    "    url: https://herald.example/door\n",
    '17:5  sources.herald-1998: "language" is missing from a source. The language of the page, as a two-letter code. Add for example: language: en',
  ],
  [
    "a source is a text",
    "  herald-1998:\n    title: A crack in the door\n    publisher: Herald\n    published: 1998-03-02\n    url: https://herald.example/door\n    language: en\n",
    "  herald-1998: https://herald.example/door\n",
    '16:16  sources.herald-1998: must be a group of "key: value" lines, but is a text. Indent its entries by two spaces under it.',
  ],
  [
    "a key has a capital letter and an underscore",
    "  herald-1998:\n",
    "  Herald_1998:\n",
    '16:3  sources.Herald_1998: "Herald_1998" must be lower-case letters, digits and single hyphens. Write herald-1998.',
  ],
  [
    "a key starts with a digit, and its source is looked at all the same",
    "  herald-1998:\n    title: A crack in the door\n    publisher: Herald\n    published: 1998-03-02",
    "  1998-herald:\n    title: A crack in the door\n    publisher: Herald\n    published: 1998-3-2",
    '4:22  note: "herald-1998" is not a key under "sources" in this file. Add the source or cite another.',
    '9:15  events[0].sources[0]: "herald-1998" is not a key under "sources" in this file. Add the source or cite another.',
    '16:3  sources.1998-herald: "1998-herald" must be lower-case letters, digits and single hyphens. Write herald.',
    '19:16  sources.1998-herald.published: "1998-3-2" is not a date. Did you mean 1998-03-02?',
  ],
  [
    "a key has nothing that can be kept",
    "  herald-1998:\n",
    "  港町:\n",
    '4:22  note: "herald-1998" is not a key under "sources" in this file. Add the source or cite another.',
    '9:15  events[0].sources[0]: "herald-1998" is not a key under "sources" in this file. Add the source or cite another.',
    '16:3  sources.港町: "港町" must be lower-case letters, digits and single hyphens.',
  ],
  [
    "the sources are a list",
    "sources:\n  herald-1998:\n    title: A crack in the door\n    publisher: Herald\n    published: 1998-03-02\n    url: https://herald.example/door\n    language: en\n  gazette-2004:\n    title: Treaty on passports\n    publisher: Gazette\n    published: 2004\n    url: https://gazette.example/treaty\n    language: en\n  herald-2004:\n    title: Signed\n    publisher: Herald\n    via: Coast Wire\n    published: 2004-03-01\n    url: https://www.herald.example/signed/\n    archived: https://web.archive.org/web/20040302000000/http://herald.example/signed\n    language: en",
    "sources:\n  - herald-1998",
    '4:22  note: "herald-1998" is not a key under "sources" in this file. Add the source or cite another.',
    '9:15  events[0].sources[0]: "herald-1998" is not a key under "sources" in this file. Add the source or cite another.',
    '14:15  events[1].sources[0]: "gazette-2004" is not a key under "sources" in this file. Add the source or cite another.',
    '14:29  events[1].sources[1]: "herald-2004" is not a key under "sources" in this file. Add the source or cite another.',
    '16:3  sources: must be a group of "key: value" lines, but is a list. Indent its entries by two spaces under it.',
  ],
]);
