/** Files in the wrong place, under the wrong name, or with something else in them. */
import { FILE, RECORD, type Files } from "./folder.ts";

/** A slip, the files that it adds or changes, the path and line of the slip, words that mend it, and what a check says. */
export type FileMistake = readonly [
  slip: string,
  files: Files,
  place: string,
  mend: string,
  ...says: readonly string[],
];

const own = (bytes: Files[string]): Files => ({ [FILE]: bytes });
const beside = (path: string, text = RECORD): Files => ({ [path]: text });
const latin1 = Buffer.from(RECORD.replace("The king’s office", "The office of Håkon"), "latin1");

export const FILES: readonly FileMistake[] = [
  [
    "an empty file",
    own(""),
    "content/countries/norway.yaml:1",
    "Copy the shape",
    "content/countries/norway.yaml:1:1  The file is empty. Copy the shape of a file beside it.",
  ],
  [
    "a file of 2 MB",
    own(RECORD + "#".repeat(2_000_000)),
    "content/countries/norway.yaml:1",
    "Split it",
    "content/countries/norway.yaml:1:1  This file has 2003 KB; 1000 KB is the most. Split it.",
  ],
  [
    "a byte order mark",
    own(`\ufeff${RECORD}`),
    "content/countries/norway.yaml:1",
    "without BOM",
    "content/countries/norway.yaml:1:1  The file starts with a byte order mark. Save it as UTF-8 without BOM.",
  ],
  [
    "saved as UTF-16",
    own(Buffer.from(`\ufeff${RECORD}`, "utf16le")),
    "content/countries/norway.yaml:1",
    "Save it as UTF-8",
    "content/countries/norway.yaml:1:1  This file is saved as UTF-16. Save it as UTF-8.",
  ],
  [
    "saved in the encoding of an old Windows",
    own(latin1),
    "content/countries/norway.yaml:24",
    "Save the file as UTF-8",
    "content/countries/norway.yaml:24:1  This line is not UTF-8 (an accented or foreign letter is in another encoding). Save the file as UTF-8.",
  ],
  [
    "a web page saved under the name",
    own("<!DOCTYPE html>\n<html><body>Norway</body></html>\n"),
    "content/countries/norway.yaml:1",
    "text of a web page",
    "content/countries/norway.yaml:1:1  This is the text of a web page, not a record. Copy the shape of a file beside it.",
  ],
  [
    "a list of events alone",
    own("- date: 2021-09-01\n  kind: talks\n"),
    "content/countries/norway.yaml:1",
    "Copy the shape",
    'content/countries/norway.yaml:1:1  This must be lines of the form "key: value". Copy the shape of a file beside it.',
  ],
  [
    "the same country in a second file",
    beside("content/countries/norge.yaml"),
    "content/countries/norge.yaml:1",
    "bring the two together",
    "content/countries/norge.yaml:1:7  code: content/countries/norway.yaml has the code NO too. One state has one file: bring the two together.",
  ],
  [
    "a copy made by Windows",
    beside("content/countries/norway - Copy.yaml"),
    "content/countries/norway - Copy.yaml:1",
    "Delete one of them",
    "content/countries/norway - Copy.yaml:1:1  This is a copy of norway.yaml. Delete one of them.",
  ],
  [
    "a second download",
    beside("content/countries/norway (1).yaml"),
    "content/countries/norway (1).yaml:1",
    "Delete one of them",
    "content/countries/norway (1).yaml:1:1  This is a copy of norway.yaml. Delete one of them.",
  ],
  [
    "the ending .yml",
    beside("content/countries/sweden.yml", "code: SE\n"),
    "content/countries/sweden.yml:1",
    "sweden.yaml",
    'content/countries/sweden.yml:1:1  "sweden.yml" is not read, because files in countries/ end in .yaml. Rename it to sweden.yaml, or delete it.',
  ],
  [
    "the ending .txt",
    beside("content/countries/sweden.yaml.txt", "code: SE\n"),
    "content/countries/sweden.yaml.txt:1",
    "Rename it to sweden.yaml,",
    'content/countries/sweden.yaml.txt:1:1  "sweden.yaml.txt" is not read, because files in countries/ end in .yaml. Rename it to sweden.yaml, or delete it.',
  ],
  [
    "a capital in the name",
    beside("content/countries/Sweden.yaml", "code: SE\n"),
    "content/countries/Sweden.yaml:1",
    "sweden",
    'content/countries/Sweden.yaml:1:1  The file name "Sweden" must be lower-case letters, digits and single hyphens. Write sweden.',
  ],
  [
    "an accent in the name",
    beside("content/countries/côte-d’ivoire.yaml", "code: CI\n"),
    "content/countries/côte-d’ivoire.yaml:1",
    "cote-divoire",
    'content/countries/côte-d’ivoire.yaml:1:1  The file name "côte-d’ivoire" must be lower-case letters, digits and single hyphens. Write cote-divoire.',
  ],
  [
    "a folder of its own",
    beside("content/countries/europe/sweden.yaml", "code: SE\n"),
    "content/countries/europe/sweden.yaml:1",
    "Records go into countries/",
    "content/countries/europe/sweden.yaml:1:1  This file belongs nowhere. Records go into countries/ or organisations/ (.yaml), pages into pages/ (.md).",
  ],
  [
    "beside the folders",
    beside("content/sweden.yaml", "code: SE\n"),
    "content/sweden.yaml:1",
    "Records go into countries/",
    "content/sweden.yaml:1:1  This file belongs nowhere. Records go into countries/ or organisations/ (.yaml), pages into pages/ (.md).",
  ],
  [
    "a file that the computer left",
    beside("content/countries/.DS_Store", "x"),
    "content/countries/.DS_Store:1",
    "Delete it",
    'content/countries/.DS_Store:1:1  ".DS_Store" is not read, because files in countries/ end in .yaml. Delete it.',
  ],
  [
    "a state as an organisation too",
    beside("content/organisations/norway.yaml", "name: Norway\n"),
    "content/organisations/norway.yaml:1",
    "Choose another name",
    "content/organisations/norway.yaml:1:1  countries/norway.yaml has the same name. Choose another name for one of them.",
  ],
];
