/** What a repair makes of the sample content, and tests of what it takes back and what it leaves. */
import assert from "node:assert/strict";
import test from "node:test";
import { repairContent } from "../../../../src/authoring/repair/repair-content.ts";
import { edited, readSample, TODAY, WORLD, type Files } from "../../sample.ts";
import { RECORD, SAMPLE } from "../../sample-files.ts";

export const context = { today: TODAY, geography: WORLD, languages: ["en"] };
export const encoder = new TextEncoder();

/** The files that a repair of the sample changes, with some of its files replaced. */
export function repaired(changed: Files) {
  const files = Object.entries({ ...SAMPLE, ...changed }).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, bytes: typeof text === "string" ? encoder.encode(text) : text }],
  );
  return repairContent("content", files, context);
}

/** A change of a sample file that the repair takes back, what it says, and the text when it is another one. */
export function mends(
  title: string,
  from: string,
  to: string,
  said: string[],
  path = RECORD,
  back = SAMPLE[path]!,
): void {
  test(title, () => {
    for (const eol of ["\n", "\r\n"]) {
      const broken = edited(path, from, to).replaceAll("\n", eol);
      const [file, ...others] = repaired({ [path]: broken });
      assert.deepEqual(others, []);
      assert.equal(file?.text, back.replaceAll("\n", eol));
      assert.deepEqual(
        file.repairs.map(({ line, said }) => `${line} ${said}`),
        said,
      );
      assert.deepEqual(repaired({ [path]: file.text }), [], "a second run finds nothing");
      assert.deepEqual(readSample({ [path]: file.text }).problems, []);
    }
  });
}

/** A change that can be meant in more than one way: the file stays as it is. */
export function leaves(title: string, from: string, to: string, path = RECORD): void {
  test(title, () => {
    assert.deepEqual(repaired({ [path]: edited(path, from, to) }), []);
    assert.notDeepEqual(readSample({ [path]: edited(path, from, to) }).problems, []);
  });
}
