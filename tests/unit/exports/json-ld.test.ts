/* The data set as search engines read it, and the file for programs that read text. */
import assert from "node:assert/strict";
import test from "node:test";
import { datasetLd, scriptJson } from "../../../src/exports/discovery/json-ld.ts";
import { llmsText } from "../../../src/exports/discovery/llms.ts";
import { HOSTILE } from "../../hostile-texts.ts";
import { readSample } from "../sample.ts";

const dataset = readSample().dataset!;
const HOME = "https://tracker.example/";
const FILE = { address: `${HOME}data/events.csv`, mediaType: "text/csv", name: "Events" };

test("the data set has its name, licence, maker, times and files", () => {
  const found = datasetLd(dataset, HOME, [FILE]) as Record<string, unknown>;
  const first = dataset.countries.flatMap(({ events }) => events.map(({ date }) => date.start)).sort()[0];
  assert.equal(found["@type"], "Dataset");
  assert.equal(found["name"], dataset.tracker.title);
  assert.equal(found["description"], dataset.tracker.description);
  assert.equal(found["license"], "https://creativecommons.org/licenses/by/4.0/");
  assert.deepEqual(found["creator"], { "@type": "Organization", name: dataset.tracker.title, url: HOME });
  assert.equal(found["dateModified"], dataset.asOf);
  assert.equal(found["temporalCoverage"], `${first}/${dataset.asOf}`);
  assert.deepEqual(found["distribution"], [
    { "@type": "DataDownload", name: "Events", encodingFormat: "text/csv", contentUrl: FILE.address },
  ]);
});

test("hostile texts stay inside their script and come back as they were", () => {
  for (const text of HOSTILE) {
    const tracker = { ...dataset.tracker, title: text, description: text };
    const json = scriptJson(datasetLd({ ...dataset, tracker }, HOME, [{ ...FILE, name: text }]));
    assert.doesNotMatch(json, /</);
    const found = JSON.parse(json) as { name: string; distribution: { name: string }[] };
    assert.deepEqual([found.name, found.distribution[0]!.name], [text, text]);
  }
});

test("in the file for programs, a text makes neither lines nor links", () => {
  for (const text of [...HOSTILE, "# a\n- b\n\n## c", "[a](https://evil.example/)"]) {
    const lines = llmsText(text, [text], [{ heading: text, links: [{ name: text, address: HOME }] }]).split("\n");
    assert.deepEqual(
      lines.map((line) => line.slice(0, 2)),
      ["# ", "", "> ", "", "##", "", "- ", ""],
    );
    assert.ok(lines[6]!.endsWith(`](${HOME})`));
    for (const line of lines.slice(0, 5)) assert.doesNotMatch(line, /(?<!\\)\]\(/);
  }
});
