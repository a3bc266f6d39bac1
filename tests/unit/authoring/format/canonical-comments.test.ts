/* Comments in the canonical form: each stays with its entry. */
import assert from "node:assert/strict";
import test from "node:test";
import { parseYaml } from "../../../../src/authoring/yaml/file.ts";
import { form } from "./canonical-form.ts";
import { RECORD, SAMPLE } from "../../sample-files.ts";

test("the first line of a file stays the first", () => {
  const text = "# yaml-language-server: $schema=x\nchecked: 2020-01-01\ncode: RI\n";
  assert.equal(form(text), "# yaml-language-server: $schema=x\ncode: RI\nchecked: 2020-01-01\n");
});

test("comments move with the entry that they stand above or behind", () => {
  const text = `# of the file
code: RI # the code
checked: 2020-01-01
events:
  # of the later one
  - date: 2021 # about
    kind: later
    # end of the later one
  # of the earlier one
  - date: 2020
    # of the sources
    sources: [a]
    kind: earlier
# of the sources
sources:
  # of a
  a:
    title: A a
    # end of a
  # of b
  b:
    url: x
    # of the title
    title: B b
# end of the file
`;
  assert.equal(
    form(text),
    `# of the file
code: RI # the code
checked: 2020-01-01
events:
  # of the earlier one
  - date: 2020
    kind: earlier
    # of the sources
    sources: [a]
  # of the later one
  - date: 2021 # about
    kind: later
    # end of the later one
# of the sources
sources:
  # of a
  a:
    title: A a
    # end of a
  # of b
  b:
    # of the title
    title: B b
    url: x

# end of the file
`,
  );
});

test("comments at the end stay at the end", () => {
  for (const text of [
    "sources:\n  a:\n    title: A a\n  # end of the sources\n\n# end of the file\n",
    "sources:\n  a:\n    title: A a\n    # end of a\n\n# end of the file\n\n# really\n",
    "corrections: []\n\n# nothing yet\n",
    "# only\n# comments\ncode: RI\n",
  ]) {
    assert.equal(form(text), text);
  }
});

test("no comment is ever lost", () => {
  const lines = SAMPLE[RECORD]!.split("\n").slice(0, -1);
  const indents = ["", "  ", "    "];
  for (let at = 0; at <= lines.length; at++) {
    for (const first of indents) {
      for (const second of indents) {
        const remarks = [`${first}# one`, `${second}# two`];
        const changed = [...lines.slice(0, at), ...remarks, ...lines.slice(at)].join("\n");
        const { data, problems } = parseYaml("x", changed);
        // Inside the note a number sign is text.
        if (problems.length > 0 || JSON.stringify(data).includes("# one")) continue;
        const found = form(changed);
        assert.deepEqual(found.match(/# (one|two)/g), ["# one", "# two"], changed);
      }
    }
  }
});

test("a comment at the end of a line is never lost", () => {
  const lines = SAMPLE[RECORD]!.split("\n").slice(0, -1);
  lines.forEach((line, at) => {
    const changed = lines.with(at, `${line} # one`).join("\n");
    const { data, problems } = parseYaml("x", changed);
    if (problems.length > 0 || JSON.stringify(data).includes("# one")) return;
    assert.equal(form(changed).split("# one").length, 2, changed);
  });
});
