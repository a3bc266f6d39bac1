/* Order and counts of the table, over the files of a fictional subject. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Dataset } from "../../../src/tracker/dataset.ts";
import { countRungs, rungOf, orderedOn, tableOn } from "../../../src/tracker/table.ts";
import { stateOn } from "../../../src/tracker/fold.ts";
import { OTHER, RECORD, SAMPLE } from "../sample-files.ts";
import { readSample } from "../sample.ts";

const coast = (name: string, code: string, date: string, sets: string) => `${name === "" ? "" : `name: ${name}\n`}${
  code === "" ? "" : `code: ${code}\n`
}checked: 2022-01-01
events:
  - date: ${date}
    kind: remark
    summary: It was said.
${sets === "" ? "" : `    sets: {passport: ${sets}}\n`}    sources: [late]
sources:
  late: {title: A page, publisher: Herald, published: 2022-01-01, url: "https://herald.example/late", language: en}
`;

/** Red Island (member) accepts since 2004-02-29; Two Rivers (no code) has an event that sets nothing. */
function sample(files: Record<string, string>): Dataset {
  const { dataset, problems } = readSample(files);
  assert.deepEqual(problems, []);
  return dataset as Dataset;
}
const names = (dataset: Dataset, day: string) => tableOn(dataset, day).map(({ record }) => record.name);

test("the strongest stand first, then those that stood there longest, then by name", () => {
  const dataset = sample({
    "content/countries/a.yaml": coast("Aland", "", "2003-01-01", "visa"),
    "content/countries/b.yaml": coast("Zeeland", "", "2003-01-01", "accepted"),
    "content/countries/c.yaml": coast("Éland", "", "2003-01-01", "visa"),
    "content/countries/d.yaml": coast("Beland", "", "2003", "visa"),
    "content/countries/e.yaml": coast("Early", "", "1999", "visa"),
  });
  assert.deepEqual(names(dataset, "2022-06-30"), [
    "Zeeland",
    "Red Island",
    "Early",
    "Aland",
    "Éland",
    "Beland",
    "Two Rivers",
  ]);
});

test("the order is that of the day asked for", () => {
  const dataset = sample({ "content/countries/b.yaml": coast("Zeeland", "", "2003-01-01", "visa") });
  assert.deepEqual(names(dataset, "2004-02-28"), ["Zeeland", "Red Island", "Two Rivers"]);
  assert.deepEqual(names(dataset, "2004-02-29"), ["Red Island", "Zeeland", "Two Rivers"]);
  assert.deepEqual(names(dataset, "1990-01-01"), ["Red Island", "Two Rivers", "Zeeland"]);
});

test("a place on the ladder counts from the strongest, and none is last", () => {
  const dataset = sample({});
  const [island, rivers] = dataset.countries;
  assert.ok(island && rivers);
  assert.equal(rungOf(stateOn(island, "2022-06-30"), dataset), 0);
  assert.equal(rungOf(stateOn(rivers, "2022-06-30"), dataset), 2);
});

test("organisations stand in a table of their own", () => {
  const dataset = sample({ "content/organisations/league.yaml": coast("League", "", "2003-01-01", "visa") });
  assert.deepEqual(names(dataset, "2022-06-30"), ["Red Island", "Two Rivers"]);
  assert.deepEqual(
    orderedOn(dataset, "2022-06-30", dataset.organisations).map(({ record }) => record.name),
    ["League"],
  );
});

test("members, observers and others are counted apart, and every state once", () => {
  const dataset = sample({ "content/countries/shelf.yaml": coast("", "IS", "2003-01-01", "accepted") });
  assert.deepEqual(countRungs(dataset, "2022-06-30"), [
    { value: "accepted", member: 1, observer: 1, other: 0 },
    { value: "visa", member: 0, observer: 0, other: 0 },
    { value: undefined, member: 2, observer: 0, other: 1 },
  ]);
  assert.deepEqual(countRungs(dataset, "2003-12-31")[0], { value: "accepted", member: 0, observer: 1, other: 0 });
});

test("counts of members add up to the members on every day", () => {
  const dataset = sample({});
  for (const day of ["1990-01-01", "2004-02-29", "2022-06-30"]) {
    const members = countRungs(dataset, day).reduce((sum, { member }) => sum + member, 0);
    assert.equal(members, dataset.members);
  }
});

test("the order of the files does not matter", () => {
  const swapped = { [OTHER]: SAMPLE[OTHER] ?? "", [RECORD]: SAMPLE[RECORD] ?? "" };
  assert.deepEqual(names(sample(swapped), "2022-06-30"), names(sample({}), "2022-06-30"));
});
