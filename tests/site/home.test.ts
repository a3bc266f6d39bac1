/* The front page answers its question, and its tables are what the events in the content come to. */
import assert from "node:assert/strict";
import test, { before } from "node:test";
import { asOf, bodies, codes, members, nameOf, states, tracker } from "./content.ts";
import { changes, eventPath, heldOn, inOrder, inWords, reached, shown } from "./fold.ts";
import { all, attribute, byId, one, pageAt, text, type Element } from "./html.ts";
import { rooted } from "./sites.ts";
import { expectedRows, rowSources, rowsOf } from "./tables.ts";

let page: Element;
before(async () => {
  page = pageAt(await rooted(), "/").root;
});

const row = (code: string) => one(page, `[data-k=${code}]`);
const tables = () => all(page, "table.records");

test("Russia's row says that it has formally recognised since 3 July 2025, with notes that lead to news agencies", () => {
  const cells = all(row("RU"), "th, td").map(text);
  assert.deepEqual(cells.slice(0, 3), ["Russia", "● Formally recognised", "3 July 2025"]);
  const notes = all(row("RU"), ".refs a").map((link) => byId(page, attribute(link, "href")!.slice(1))!);
  assert.match(notes.map(text).join("\n"), /^Associated Press .*, 3 July 2025\./m);
});

test("the answer counts one of 192 other members of the United Nations", () => {
  assert.equal(text(one(page, "p.answer")), "One of 192 other UN member states: Russia since 3 July 2025.");
});

test("the answer counts whoever holds the answering value", () => {
  const yes = states.filter((record) => heldOn(record, tracker.ladder)?.value === "recognised");
  assert.deepEqual(
    all(page, "p.answer a").map((link) => attribute(link, "href")),
    yes.map(({ path }) => path),
  );
});

test("every member and both observers have a row, and the subject has none", () => {
  const keys = all(page, "tr").flatMap((line) => attribute(line, "data-k") ?? []);
  const stateKeys = keys.filter((key) => /^[A-Z]{2}$/.test(key));
  assert.equal(codes.length, 192 + 2);
  assert.deepEqual(stateKeys.toSorted(), codes.toSorted());
});

test("the rungs of the ladder together count the 192 other members", () => {
  const entries = all(page, ".ladder li").map((entry) => text(entry));
  const counted = (value?: string) =>
    members.filter((code) => {
      const record = states.find((one) => one.code === code);
      return (record && heldOn(record, tracker.ladder)?.value) === value;
    }).length;
  const { values } = tracker.facets[tracker.ladder]!;
  const expected = [...Object.keys(values), undefined].map(
    (value) => `${counted(value)} ${shown(tracker.ladder, value)}`,
  );
  assert.deepEqual(entries, expected);
  assert.equal(
    entries.map((entry) => Number.parseInt(entry, 10)).reduce((a, b) => a + b),
    192,
  );
});

test("the caption of each table is true of its rows", async () => {
  const captions = all(page, "record-table caption").map(text);
  assert.deepEqual(captions, [
    `Every state with a record as of ${inWords(asOf)}, strongest ties first`,
    "States without a record",
  ]);
  const site = await rooted();
  const { since } = tracker.subject;
  const day = states.flatMap(changes).find((change) => change.day > since)!.day;
  assert.match(
    text(one(pageAt(site, `/on/${day}/`).root, ".records caption")),
    /^Every state of which anything was recorded as of /,
  );
  for (const path of ["/embed/table/", "/embed/table/refused/", "/embed/table/region/asia/", `/embed/on/${day}/`])
    assert.match(text(one(pageAt(site, path).root, "caption")), /^States as of .*, strongest ties first$/);
});

test("states with a record and those without have different words for what is lacking", async () => {
  assert.match(text(one(page, ".unrecorded summary")), /^No record: \d+ states$/);
  const lanes = text(one(pageAt(await rooted(), "/timeline/").root, "p.without-rung"));
  const none = states.filter((record) => !heldOn(record, tracker.ladder)).length;
  assert.equal(lanes, `${none} more states have a record but no rung.`);
});

test("the table of states is what their events come to", () => {
  assert.deepEqual(rowsOf(tables()[0]!), expectedRows(states));
});

test("the table of organisations is what their events come to", () => {
  assert.deepEqual(rowsOf(tables()[1]!), expectedRows(bodies));
});

test("each rung has notes, and they lead to sources of the event that brought it", () => {
  for (const record of [...states, ...bodies]) {
    const line = all(page, "table.records tbody tr").find(
      (candidate) => attribute(one(candidate, "a"), "href") === record.path,
    )!;
    const given = (heldOn(record, tracker.ladder)?.event.sources ?? []).map((key) => record.sources[key]!.url);
    const noted = rowSources(page, line);
    assert.ok(noted.length > 0 || given.length === 0, record.file);
    assert.deepEqual(noted, given.slice(0, noted.length), record.file);
  }
});

test("the latest changes are the newest of states, and the newest of all stands above the table", () => {
  const newest = states.flatMap(changes).sort((a, b) => (a.day < b.day ? 1 : -1));
  const items = all(page, "[aria-labelledby=latest] li");
  const links = items.map((item) => all(item, "a").map((a) => attribute(a, "href")!));
  assert.deepEqual(
    links.map(([day]) => day),
    newest.slice(0, links.length).map(({ day }) => `/on/${day}/`),
  );
  for (const [i, [, address]] of links.entries()) {
    const change = newest.find(({ record, event }) => eventPath(record, event) === address);
    assert.ok(change, address);
    assert.equal(text(one(items[i]!, "time")), reached(change.event.date));
    if (i > 0) continue;
    const above = all(page, "p.quiet a").find((link) => attribute(link, "href") === address)!;
    const { facet, to, event, record } = change;
    const { label } = tracker.facets[facet]!.values[to]!;
    assert.equal(text(above), `${reached(event.date)}, ${nameOf(record)}: ${label}`);
  }
});

test("a value of which sources differ is marked, in every table that has it, and no other is", async () => {
  const site = await rooted();
  const marks = (root: Element) =>
    all(root, "tbody tr").flatMap((row) => {
      const link = all(row, "th a")[0];
      const marked = all(row, "td small").filter((small) => text(small) === "Disputed").length;
      return link && marked > 0 ? [`${text(link)}: ${marked}`] : [];
    });
  const expected = (list: typeof states, facets: string[]) =>
    inOrder(list).flatMap((record) => {
      const open = facets.filter((facet) => heldOn(record, facet)?.event.certainty === "disputed").length;
      return open > 0 ? [`${nameOf(record)}: ${open}`] : [];
    });
  const found = expected(states, Object.keys(tracker.facets));
  assert.ok(found.length > 5);
  assert.deepEqual(marks(tables()[0]!), found);
  const framed = one(pageAt(site, "/embed/table/").root, "table");
  const rung = expected(states, [tracker.ladder]);
  assert.ok(rung.length > 0);
  assert.deepEqual(marks(framed), rung);
});

test("the page says of which day it speaks", () => {
  assert.ok(text(one(page, "table.records caption")).includes(inWords(asOf)));
  assert.ok(text(one(page, "footer")).includes(inWords(asOf)));
});
