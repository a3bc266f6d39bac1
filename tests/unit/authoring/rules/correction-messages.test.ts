/* What an editor reads about the corrections. */
import { CORRECTIONS } from "../../sample-files.ts";
import { pin } from "../../sample.ts";

pin(
  [
    [
      "a correction names a record that is not there",
      "record: countries/red-island",
      "record: countries/blue-island",
      "3:13  corrections[0].record: There is no file content/countries/blue-island.yaml. Write the folder and the id, e.g. countries/northland.",
    ],
    [
      "a correction names a record without its folder",
      "record: countries/red-island",
      "record: red-island",
      "3:13  corrections[0].record: There is no file content/red-island.yaml. Write the folder and the id, e.g. countries/northland.",
    ],
    [
      "a correction has a month for its day",
      "date: 2022-07-01",
      "date: 2022-07",
      '2:11  corrections[0].date: "2022-07" must be a whole day. Write it like 2026-11-22.',
    ],
    [
      "a correction has no reason",
      "    why: The almanac says so.[^almanac]\n",
      "",
      '2:5  corrections[0]: "why" is missing from a correction. Why it changed. Inline Markdown that cites with [^key]. Add for example: why: The ministry\'s own statement.[^ap-2025-07-03]',
    ],
    [
      "a reason cites what is not there",
      "so.[^almanac]",
      "so.[^almanax]",
      '6:30  corrections[0].why: "almanax" is not a key under "sources" in this file. Did you mean "almanac"? Add the source or cite another.',
    ],
    [
      "a correction keeps a month",
      "    sources: [almanac]\n",
      "    sources: [almanac]\n    days: [2004-02]\n",
      '8:12  corrections[0].days[0]: "2004-02" must be a whole day. Write it like 2026-11-22.',
    ],
    [
      "a correction keeps a day after its own",
      "    sources: [almanac]\n",
      "    sources: [almanac]\n    days: [2004-02-28, 2023-01-01]\n",
      "8:24  corrections[0].days[1]: 2023-01-01 comes after the day of the correction. Give a day whose page has been there.",
    ],
    [
      "a correction keeps what is no id of an event",
      "    sources: [almanac]\n",
      "    sources: [almanac]\n    ids: [treaty, countries/red-island#2004-02-28-treaty]\n",
      '8:11  corrections[0].ids[0]: "treaty" is not the id of an event. Write its date and kind: 2025-07-04-recognition',
      '8:19  corrections[0].ids[1]: "countries/red-island#2004-02-28-treaty" is not the id of an event. Write its date and kind: 2025-07-04-recognition',
    ],
    [
      "a correction is a list",
      "  - date: 2022-07-01\n    record:",
      "  - - date: 2022-07-01\n    record:",
      "3:1  The indentation does not fit the lines above. Indent by two spaces, exactly like the entries around it.",
    ],
  ],
  CORRECTIONS,
);
