/* What an editor reads when a file uses parts of YAML that nobody means. */
import { pin } from "./sample.ts";

pin([
  [
    "an exclamation mark starts a tag",
    "summary: Both signed.",
    "summary: !signed by both",
    '12:14  "!" starts a YAML tag here. Put the text in quotes.',
  ],
  [
    "a known tag is a tag as well",
    "checked: 2022-06-30",
    "checked: !!str 2022-06-30",
    "2:16  Delete the YAML tag (the word that starts with !), or put the text in quotes.",
  ],
  [
    "an asterisk starts an alias",
    "summary: Both signed.",
    "summary: *both signed.",
    "12:20  Something stands here that does not belong to the text before it. Put the whole text in quotes.",
  ],
  [
    "an alias to an anchor is an alias all the same",
    "summary: Both signed.",
    "summary: *both",
    '12:14  "*" starts a YAML alias here. Put the text in quotes, or write the value out.',
  ],
  [
    "an ampersand starts an anchor",
    "summary: Both signed.",
    "summary: &both signed.",
    '12:20  "&" starts a YAML anchor here. Put the text in quotes.',
  ],
  [
    "an ampersand alone is told to go into quotes",
    "summary: Both signed.",
    "summary: & both",
    '12:14  "&" means something special in YAML here. Put the text in quotes.',
  ],
  [
    "an asterisk alone is told to go into quotes",
    "summary: Both signed.",
    "summary: * both",
    '12:14  "*" means something special in YAML here. Put the text in quotes.',
  ],
  [
    "a directive that YAML does not know is told in YAML's words",
    "code: RI",
    "%NEW 1\n---\ncode: RI",
    "1:1  This can't be read (Unknown directive %NEW). Check the indentation, colons and quotes of this line and the one above.",
  ],
  [
    "an anchor and its alias are both named",
    "    summary: The council spoke of a door.\n    sources: [herald-1998]\n  - date: 2004-02-29\n    kind: treaty\n    summary: Both signed.",
    "    summary: &a spoke\n    sources: [herald-1998]\n  - date: 2004-02-29\n    kind: treaty\n    summary: *a",
    '8:17  "&" starts a YAML anchor here. Put the text in quotes.',
    '12:14  "*" starts a YAML alias here. Put the text in quotes, or write the value out.',
  ],
  [
    "a backslash in double quotes is an escape",
    "title: Treaty on passports",
    'title: "Treaty \\on passports"',
    '23:20  A backslash means something special inside "…". Write \\\\ for a backslash, or use single quotes.',
  ],
  [
    "an apostrophe ends a text in single quotes",
    "title: Treaty on passports",
    "title: 'Treaty on crew's passports'",
    "23:28  An apostrophe inside '…' ends the text too early. Use double quotes: \"…\".",
  ],
  [
    "a quotation mark ends a text in double quotes",
    "title: Treaty on passports",
    'title: "Treaty on "passports""',
    '23:24  A quotation mark inside "…" ends the text too early. Write \\" or use “ and ”.',
  ],
  [
    "something stands behind a list",
    "sources: [herald-1998]",
    "sources: [herald-1998] and",
    "9:28  Something stands here that does not belong to the text before it. Put the whole text in quotes.",
  ],
  [
    "a merge key is only an unknown key",
    "checked: 2022-06-30",
    "checked: 2022-06-30\n<<: {name: Red}",
    '3:1  <<: "<<" is not a field of a record. It has code, name, short, in-sentence, checked, note, events, sources.',
  ],
  [
    "a YAML directive is not needed",
    "code: RI",
    "%YAML 1.2\n---\ncode: RI",
    "1:1  Delete the line that starts with %YAML.",
  ],
  [
    "a key is a word, not a list",
    "checked: 2022-06-30",
    "checked: 2022-06-30\n[a, b]: c",
    "3:1  A key must be a single word. Put the text in quotes if it starts with [ or {.",
  ],
  ["a key after a question mark is a key", "checked: 2022-06-30", "? checked\n: 2022-06-30"],
  [
    "a merge conflict is named once",
    "checked: 2022-06-30",
    "<<<<<<< HEAD\nchecked: 2022-06-30\n=======\nchecked: 2022-07-30\n>>>>>>> editor",
    "2:1  A merge conflict was left in the file. Keep the right version and delete the lines <<<<<<<, ======= and >>>>>>>.",
  ],
  [
    "a bracket too many",
    "[herald-1998]",
    "[herald-1998]]",
    "9:27  Something stands here that does not belong to the text before it. Put the whole text in quotes.",
  ],
  [
    "a list entry stands where a key is expected",
    "checked: 2022-06-30",
    "checked: 2022-06-30\n- code: RI",
    "3:1  The indentation does not fit the lines above. Indent by two spaces, exactly like the entries around it.",
  ],
  [
    "a block scalar header is wrong",
    "note: |",
    "note: |x",
    "3:8  Something stands here that does not belong to the text before it. Put the whole text in quotes.",
  ],
  [
    "a block scalar is indented by a tab",
    "note: |\n  They",
    "note: |\n\tThey",
    "4:1  This line starts with a tab. Use two spaces for each step of indentation.",
  ],
]);
