/* The file of hosts that refuse programs. */
import assert from "node:assert/strict";
import test from "node:test";
import { linesFor } from "../../sample.ts";

const LINKS = "content/links.yaml";

for (const [title, text, ...lines] of [
  ["a sound list is welcome", "refuse-programs:\n  www.herald.example: Opens in a browser.\n"],
  [
    "an address is no host",
    "refuse-programs:\n  https://www.herald.example/a: Opens.\n",
    '2:3  refuse-programs.https://www.herald.example/a: "https://www.herald.example/a" is not the name of a host. Write www.herald.example.',
  ],
  [
    "a word is no host",
    "refuse-programs:\n  herald: Opens.\n",
    '2:3  refuse-programs.herald: "herald" is not the name of a host. Write what stands between // and the next /: www.example.org.',
  ],
  [
    "a host needs a reason",
    'refuse-programs:\n  herald.example: ""\n',
    "2:19  refuse-programs.herald.example: is empty. Write for example: Answers 403; opens in a browser.",
  ],
  [
    "a misspelt key is told the right one",
    "refuse-program:\n  herald.example: Opens.\n",
    '1:1  refuse-program: "refuse-program" is not a field of the links file. Did you mean "refuse-programs"?',
  ],
] as const) {
  test(`in links.yaml ${title}`, () => {
    assert.deepEqual(
      linesFor({ [LINKS]: text }),
      lines.map((line) => `${LINKS}:${line}`),
    );
  });
}
