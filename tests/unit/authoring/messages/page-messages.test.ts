/* What an editor reads about a page. */
import { PAGE } from "../../sample-files.ts";
import { pin } from "../../sample.ts";

pin(
  [
    [
      "a page has no front matter",
      "---\ntitle: Method",
      "title: Method",
      '1:1  A page starts with "---", then "title: …" and "description: …", then "---".',
    ],
    [
      "the front matter never ends",
      "    language: en\n---\n",
      "    language: en\n",
      '1:1  A page starts with "---", then "title: …" and "description: …", then "---".',
    ],
    [
      "a page has no title",
      "title: Method\n",
      "",
      '2:1  "title" is missing from the front matter. The heading of the page. Add for example: title: Method',
    ],
    [
      "a key of the front matter is misspelt",
      "description: How",
      "desciption: How",
      '3:1  desciption: "desciption" is not a field of the front matter. Did you mean "description"?',
    ],
    [
      "the front matter is not YAML",
      "title: Method",
      "title Method",
      '2:1  A colon and a space are missing after "title". Write "title: Method".',
    ],
    [
      "the front matter is empty",
      "title: Method\ndescription: How entries are made.\nsources:\n  almanac:\n    title: Almanac of the coasts\n    publisher: Almanac Office\n    published: 2021\n    url: https://almanac.example/2021\n    language: en\n",
      "\n",
      "2:1  The file is empty. Copy the shape of a file beside it.",
    ],
    [
      "the text cites what is not there",
      "[^almanac]\n",
      "[^almanac] Or not.[^almanach]\n",
      '15:65  "almanach" is not a key under "sources" in this file. Did you mean "almanac"? Add the source or cite another.',
    ],
    [
      "a source of a page is cited by nothing",
      "come in.[^almanac]",
      "come in.",
      '5:3  sources.almanac: No entry cites this source. Cite "almanac" or delete it.',
    ],
    [
      "a heading is as large as the title",
      "## What counts",
      "# What counts",
      '13:1  "# What counts": a heading starts with ##; # is the page\'s title.',
    ],
    [
      "the text has raw HTML",
      "See [the table]",
      "<div>See</div> [the table]",
      '17:1  "<div>See</div> [the table](/) and [Red Island](/countries/r…": marks of web pages (HTML) are not read here. Delete <div> and </div>, and keep the words.',
    ],
    [
      "HTML in the middle of a line",
      "See [the table]",
      "See <b>this</b> [the table]",
      '17:5  "<b>": marks of web pages (HTML) are not read here. Write **this** instead.',
    ],
    [
      "the second of two equal faults has its own place",
      "See [the table](/) and",
      "See <br> the table <br> and",
      '17:5  "<br>": marks of web pages (HTML) are not read here. Delete it; an empty line begins a new paragraph.',
      '17:20  "<br>": marks of web pages (HTML) are not read here. Delete it; an empty line begins a new paragraph.',
    ],
    [
      "an image is a link at most",
      "See [the table](/)",
      "![A chart](/chart.png)",
      '17:1  "![A chart](/chart.png)": images are not allowed. Link to the page that shows it: [words](https://…).',
    ],
    [
      "a link starts with a script",
      "[the table](/)",
      "[the table](javascript:alert(1))",
      '17:5  "[the table](javascript:alert(1))": a link must start with https://, http://, mailto: or / (a page of this site).',
    ],
    [
      "a link is relative",
      "[the table](/)",
      "[the table](table.html)",
      '17:5  "[the table](table.html)": a link must start with https://, http://, mailto: or / (a page of this site).',
    ],
    [
      "a link has no protocol but a host",
      "[the table](/)",
      "[the table](//evil.example/)",
      '17:5  "[the table](//evil.example/)": a link must start with https://, http://, mailto: or / (a page of this site).',
    ],
    [
      "a citation has no key",
      "come in.[^almanac]",
      "come in.[^almanac][^]",
      '15:57  "[^]": a citation needs the key of a source: [^ap-2025-07-03].',
    ],
    [
      "a text is struck through",
      "is *accepted*",
      "is ~~accepted~~",
      '15:15  "~~accepted~~": strike-through (~) is not allowed here.',
    ],
    [
      "a link is defined elsewhere",
      "## What counts",
      "[x]: https://a.example/\n\n## What counts",
      '13:1  "[x]: https://a.example/": a link definition is not allowed here.',
    ],
    ["a list has a check box", "## What counts", "- [ ] to do", '13:3  "[ ]": a check box is not allowed here.'],
    [
      "a description is too long",
      "How entries are made.",
      "x".repeat(301),
      "3:14  description: has 301 characters; 300 are the most. Shorten it.",
    ],
  ],
  PAGE,
);
