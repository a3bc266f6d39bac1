/*
 * What was published stays: addresses that people link to and cite, names, types and words that programs read. The
 * lists stand in tests/published. Lines are added to them, never taken away.
 */
import assert from "node:assert/strict";
import test, { type TestContext } from "node:test";
import { eventNames, listed, listedNames, regionPath } from "../published/lists.ts";
import { asOf, bodies, records, states, tracker } from "./content.ts";
import { fileAt, jsonAt } from "./data.ts";
import { pageDays } from "./fold.ts";
import { all, attribute, byId, filesOf, pageAt } from "./html.ts";
import { rooted, type Site } from "./sites.ts";
import { closedWords, fieldsOf, type JsonSchema } from "./schemas.ts";

const rungs = `facet ${tracker.ladder}: `;
const listedWords = (start: string) =>
  listed("words").flatMap((line) => (line.startsWith(start) ? line.slice(start.length) : []));
const inFolder = (name: string) =>
  listed("records").flatMap((line) => (line.startsWith(`${name}/`) ? line.slice(name.length + 1) : []));
const idsOf = (list: typeof records) => list.map(({ path }) => path.split("/")[2]!);

/** What stands for the words in angle brackets: what was published, and what the content has beside it by now. */
const FILLED: Readonly<Record<string, { before: string[]; now: string[] }>> = {
  "<record>": { before: listed("records"), now: records.map(({ path }) => path.slice(1, -1)) },
  "<country>": { before: inFolder("countries"), now: idsOf(states) },
  "<organisation>": { before: inFolder("organisations"), now: idsOf(bodies) },
  "<rung>": { before: listedWords(rungs), now: [] },
  "<region>": { before: listedWords("region: ").map(regionPath), now: [] },
  "<day>": { before: listed("days"), now: pageDays() },
};

/** The addresses of the list, with every word in angle brackets filled in. */
function addresses(when: "before" | "now"): string[] {
  return listed("addresses").flatMap((address) => {
    const word = /<[a-z]+>/.exec(address)?.[0];
    if (word === undefined) return when === "before" ? [address] : [];
    return FILLED[word]![when].map((value) => address.replace(word, value));
  });
}

/** The addresses of all files that a site has; those with a hash of their content in their name, and the list of what the build wrote, are nobody's to cite. */
const built = ({ folder }: Site) =>
  filesOf(folder)
    .filter((file) => !/^[_.]/.test(file))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`);

/** That nothing of a list is gone; and what to do where something is. */
function stays(published: readonly string[], now: Iterable<string>, advice: string): void {
  const there = new Set(now);
  const gone = published.filter((one) => !there.has(one));
  assert.deepEqual(gone, [], `Published and gone. ${advice}`);
}

/** That a list has everything that there is. */
function complete(name: string, published: readonly string[], now: Iterable<string>): void {
  const known = new Set(published);
  const fresh = [...now].filter((one) => !known.has(one));
  assert.deepEqual(fresh, [], `New, and published from now on: add to tests/published/${name}.txt`);
}

test("every address that was published is still there", async () => {
  const published = addresses("before");
  assert.ok(published.length > 500);
  const advice =
    "Where the last change of a day was put on another day, name the day in the correction that says so (days: […] in content/corrections.yaml): its pages stay.";
  stays(published, built(await rooted()), advice);
});

test("every address that is new is put on the list", async () => {
  complete("addresses", [...addresses("before"), ...addresses("now")], built(await rooted()));
});

test("every record that was published is still there under its id", () => {
  assert.ok(states.length >= 60 && asOf > "2026-11-22");
  const advice = "Give the file its old name again; what it is called stands in its name field.";
  stays(listed("records"), FILLED["<record>"]!.now, advice);
});

test("every event that was published is still found at its address, or what became of it", async () => {
  const site = await rooted();
  const now = new Set(eventNames());
  const advice =
    "Where its date or kind was put right, or it was taken back, name its old id in the correction that says so (ids: […] in content/corrections.yaml).";
  const found = listed("events").filter((name) => {
    const [record = "", id = ""] = name.split("#");
    const element = byId(pageAt(site, `/${record}/`).root, id);
    if (!element || now.has(name)) return element;
    const links = all(element, "a").map((link) => attribute(link, "href")!);
    return (
      links.length === 1 && links[0]!.includes(`/corrections/#`) && links[0]!.includes(record.replaceAll("/", "-"))
    );
  });
  stays(listed("events"), found, advice);
});

test("what the content has beside the lists is told", (context: TestContext) => {
  for (const [name, now] of Object.entries(listedNames())) {
    const known = new Set(listed(name));
    const fresh = now.filter((one) => !known.has(one)).length;
    if (fresh > 0)
      context.diagnostic(
        `tests/published/${name}.txt lacks ${fresh}: npm exec -- node tests/published/add.ts writes them down.`,
      );
  }
});

const schemasOf = (site: Site) =>
  filesOf(site.folder)
    .filter((file) => file.startsWith("schema/api/v1/"))
    .map((file) => ({ name: file.slice(14, -5), schema: jsonAt<JsonSchema>(site, file) }));

test("every field that was published is still there, with its type; new ones are put on the list", async () => {
  const site = await rooted();
  const json = schemasOf(site).flatMap(({ name, schema }) => fieldsOf(schema).map((field) => `${name}: ${field}`));
  const tables = filesOf(site.folder).flatMap((file) => {
    const table = /^data\/(\w+)\.csv$/.exec(file)?.[1];
    if (table === undefined) return [];
    const [head = ""] = fileAt(site, file).split("\r\n", 1);
    return head.split(",").map((column) => `${table}.csv: ${column}`);
  });
  const now = new Set([...json, ...tables]);
  stays(listed("fields"), now, "Programs read them: put them back, or make a version 2 beside version 1.");
  complete("fields", listed("fields"), now);
});

test("every word of a closed list that was published is still there; new ones are put on the list", async () => {
  const site = await rooted();
  const now = closedWords(site);
  stays(listed("words"), now, "Programs and addresses hold them: a label may change, its word may not.");
  complete("words", listed("words"), now);
});
