/* What an editor reads when the tracker file does not have the form of one. */
import { TRACKER } from "../sample-files.ts";
import { pin } from "../sample.ts";

pin(
  [
    [
      "a key is misspelt",
      "title: Harbour Passports",
      "titel: Harbour Passports",
      '2:1  titel: "titel" is not a field of the tracker. Did you mean "title"?',
    ],
    [
      "a key is unknown",
      "language: en\ntitle",
      "language: en\nmotto: Ahoy\ntitle",
      '2:1  motto: "motto" is not a field of the tracker. It has language, title, question, description, repository, subject, universe, ladder, answer, facets, kinds, disputes, next, others, sources.',
    ],
    [
      "a part is missing",
      "ladder: passport\n",
      "",
      '1:1  "ladder" is missing from the tracker. The facet that is the ladder of recognition. Add for example: ladder: status',
    ],
    [
      "the subject is a text",
      "subject: {name: Free Harbour, short: the Harbour, code: FH}",
      "subject: Free Harbour",
      '5:10  subject: must be a group of "key: value" lines, but is a text. Indent its entries by two spaces under it.',
    ],
    [
      "the subject has no short name",
      ", short: the Harbour",
      "",
      '5:10  subject: "short" is missing from the subject. How sentences call it. Add for example: short: the government',
    ],
    [
      "the subject's code is no code",
      "code: FH",
      "code: fh",
      '5:57  subject.code: "fh" is not a country code. Write two capital letters, e.g. RU.',
    ],
    [
      "a colour is a word",
      '"#123456"',
      "navy",
      '21:116  facets.passport.values.accepted.light: "navy" is not a colour. Write six hexadecimal digits: "#0b3954".',
    ],
    [
      "a colour has capital letters",
      '"#123456"',
      '"#ABCDEF"',
      '21:116  facets.passport.values.accepted.light: "#ABCDEF" is not a colour. Write six hexadecimal digits: "#0b3954".',
    ],
    [
      "a sign has two characters",
      'glyph: "●"',
      'glyph: "●●"',
      '21:42  facets.passport.values.accepted.glyph: "●●" must be one character.',
    ],
    [
      "a sign is missing",
      'glyph: "●", ',
      "",
      '21:17  facets.passport.values.accepted: "glyph" is missing from a value. One character that stands beside the colour, so that colour is never the only sign.',
    ],
    [
      "a label is too long",
      "label: With a visa",
      "label: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      "23:16  facets.passport.values.visa.label: has 41 characters; 40 are the most. Shorten it.",
    ],
    [
      "the name of a facet is no word",
      "  consulate:\n",
      "  Consulate Office:\n",
      '29:3  facets.Consulate Office: "Consulate Office" must be lower-case letters, digits and single hyphens. Write consulate-office.',
    ],
    [
      "the name of a value is no word",
      "      open: {label",
      "      Open!: {label",
      '34:7  facets.consulate.values.Open!: "Open!" must be lower-case letters, digits and single hyphens. Write open.',
    ],
    [
      "the code of an observer is no code",
      "{IS: The Ice Shelf}",
      "{is: The Ice Shelf}",
      '7:15  universe.observers.is: "is" is not a country code. Write two capital letters, e.g. RU.',
    ],
    [
      "background is true or left out",
      'background: "true"',
      'background: "yes"',
      '39:37  kinds.wreck.background: "yes" is not one of the words allowed here. Write true.',
    ],
    [
      "a list is a text",
      "must-set: [passport]",
      "must-set: passport",
      '37:37  kinds.treaty.must-set: must be a list, but is a text. Write [one, two], or one entry a line starting with "- ".',
    ],
    [
      "the values beyond are none",
      "values: [visa]",
      "values: []",
      "12:13  answer.beyond.values: is empty. Write at least one entry.",
    ],
    [
      "the day that the sources reach is no day",
      "reaches: 2021-12-31",
      "reaches: 2021",
      '42:12  others.reaches: "2021" must be a whole day. Write it like 2026-11-22.',
    ],
    [
      "the address of the repository is no address",
      "language: en\ntitle",
      "language: en\nrepository: code.example.org\ntitle",
      '2:13  repository: "code.example.org" is not a web address. Copy the whole address from the browser, starting with https://',
    ],
  ],
  TRACKER,
);
