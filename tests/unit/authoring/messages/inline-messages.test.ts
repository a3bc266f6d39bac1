/* What may stand in a single line of text. */
import { pin } from "../../sample.ts";

pin([
  [
    "no character that nobody sees",
    "summary: Both signed.",
    "summary: Both &#x202E;signed *and &#7;sealed* &eacute;, says `&#x202E;`.",
    '12:14  events[1].summary: "Both &#x202E;signed": an invisible control character is not allowed. Delete what stands from &# to the semicolon.',
    '12:35  events[1].summary: "and &#7;sealed": an invisible control character is not allowed. Delete what stands from &# to the semicolon.',
  ],
  [
    "no raw HTML",
    "Both signed.",
    "Both <b>signed</b>.",
    '12:19  events[1].summary: "<b>": marks of web pages (HTML) are not read here. Write **signed** instead.',
  ],
  [
    "no comment",
    "Both signed.",
    "Both <!-- who? --> signed.",
    '12:19  events[1].summary: "<!-- who? -->": marks of web pages (HTML) are not read here. Delete it.',
  ],
  [
    "no image",
    "Both signed.",
    "Both ![signed](https://a.example/b.png).",
    '12:19  events[1].summary: "![signed](https://a.example/b.png)": images are not allowed. Link to the page that shows it: [words](https://…).',
  ],
  [
    "no script in a link",
    "Both signed.",
    "Both [signed](javascript:alert(1)).",
    '12:19  events[1].summary: "[signed](javascript:alert(1))": a link must start with https://, http://, mailto: or / (a page of this site).',
  ],
  [
    "no data in a link",
    "Both signed.",
    "Both [signed](data:text/html,x).",
    '12:19  events[1].summary: "[signed](data:text/html,x)": a link must start with https://, http://, mailto: or / (a page of this site).',
  ],
  [
    "no script in angle brackets",
    "Both signed.",
    "Both signed <javascript:alert(1)>.",
    '12:26  events[1].summary: "<javascript:alert(1)>": a link must start with https://, http://, mailto: or / (a page of this site).',
  ],
  [
    "no strike-through",
    "Both signed.",
    "Both ~~signed~~.",
    '12:19  events[1].summary: "~~signed~~": strike-through (~) is not allowed in a single line of text.',
  ],
  [
    "no line break",
    "summary: Both signed.",
    "summary: |\n      Both  \n      signed.",
    "12:14  events[1].summary: a line break is not allowed in a single line of text.",
  ],
  [
    "no citation without a key",
    "Both signed.",
    "Both signed.[^]",
    '12:26  events[1].summary: "[^]": a citation needs the key of a source: [^ap-2025-07-03].',
  ],
  [
    "emphasis, code, links and citations are welcome",
    "Both signed.",
    "It was *both* **signed** and `sealed`, see [this](https://a.example/) and [that](/method/).[^herald-2004]",
  ],
  ["a list is only text", "Both signed.", '"- Both signed."'],
  [
    "a fault in a folded text stands on its own line",
    "summary: Both signed.",
    "summary: >-\n      Both came\n      and <i>signed</i>.",
    '14:11  events[1].summary: "<i>": marks of web pages (HTML) are not read here. Write *signed* instead.',
  ],
  [
    "a fault in quotes has its column",
    "summary: Both signed.",
    'summary: "Both 👩‍👧 <i>signed</i>."',
    '12:24  events[1].summary: "<i>": marks of web pages (HTML) are not read here. Write *signed* instead.',
  ],
  [
    "two equal faults have two places",
    "Both signed.",
    "Both <br> signed <br> it.",
    '12:19  events[1].summary: "<br>": marks of web pages (HTML) are not read here. Delete it.',
    '12:31  events[1].summary: "<br>": marks of web pages (HTML) are not read here. Delete it.',
  ],
  [
    "a long fault is shortened",
    "Both signed.",
    "Both [signed](ftp://" + "x".repeat(80) + ".example/).",
    '12:19  events[1].summary: "[signed](ftp://xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…": a link must start with https://, http://, mailto: or / (a page of this site).',
  ],
]);
