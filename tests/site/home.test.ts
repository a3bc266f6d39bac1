/* The front page answers its question, and its tables are what the events in the content come to. */
import assert from "node:assert/strict";
import test, { before } from "node:test";
import { asOf, bodies, codes, members, nameOf, records, states, tracker } from "./content.ts";
import { changes, eventPath, heldOn, inOrder, inWords, lastDay, shown } from "./fold.ts";
import { all, attribute, one, pageAt, text, type Element } from "./html.ts";
import { rooted } from "./sites.ts";
import { expectedRows, rowSource, rowsOf } from "./tables.ts";

let page: Element;
before(async () => {
  page = pageAt(await rooted(), "/").root;
});

const row = (code: string) => one(page, `[data-k=${code}]`);
const tables = () => all(page, "table.records");

test("Russia's row says that it has formally recognised since 3 July 2025, and names a news agency", () => {
  const cells = all(row("RU"), "th, td").map(text);
  assert.deepEqual(cells.slice(0, 3), ["Russia", "Formally recognised", "3 Jul 2025"]);
  assert.match(rowSource(row("RU")).said, /^Associated Press \+\d+ more$/);
});

test("the answer counts one of 192 other members of the United Nations", () => {
  assert.equal(text(one(page, "p.answer")), "One of 192 other UN member states: Russia, since 3 July 2025.");
});

test("the answer counts whoever holds the answering value", () => {
  const yes = states.filter((record) => heldOn(record, tracker.ladder)?.value === "recognised");
  assert.deepEqual(
    all(page, "p.answer a").map((link) => attribute(link, "href")),
    yes.map(({ path }) => path),
  );
});

test("every member and both observers have a row, and the subject has none", () => {
  const keys = all(page, "[data-k]").map((line) => attribute(line, "data-k")!);
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
  const day = inWords(asOf);
  assert.deepEqual(captions, [`States on a rung as of ${day}, strongest ties first`, `Organisations as of ${day}`]);
  const site = await rooted();
  const { since } = tracker.subject;
  const later = states.flatMap(changes).find((change) => change.day > since)!.day;
  assert.match(
    text(one(pageAt(site, `/on/${later}/`).root, ".records caption")),
    /^Every state of which anything was recorded as of /,
  );
  for (const path of ["/embed/table/", "/embed/table/refused/", "/embed/table/region/asia/", `/embed/on/${later}/`])
    assert.match(text(one(pageAt(site, path).root, "caption")), /^States as of .*, strongest ties first$/);
});

const isOnRung = (record: (typeof states)[number]) => heldOn(record, tracker.ladder) !== undefined;

test("the states on no rung are one list by name, and those with a record lead to it", () => {
  const items = all(page, ".no-rung li");
  const linked = items.flatMap((item) => all(item, "a").map((link) => attribute(link, "href")));
  const without = states.filter((record) => !isOnRung(record));
  assert.deepEqual(linked.toSorted(), without.map(({ path }) => path).sort());
  const names = items.map((item) => text(item).replace(/ observer$/, ""));
  assert.deepEqual(names, names.toSorted(new Intl.Collator("en").compare));
  assert.equal(
    text(one(page, ".no-rung summary")),
    `Not recorded: ${codes.length - states.length + without.length} states`,
  );
});

test("the table of states is what their events come to", () => {
  assert.deepEqual(rowsOf(tables()[0]!), expectedRows(states.filter(isOnRung)));
});

test("the table of organisations is what their events come to", () => {
  assert.deepEqual(rowsOf(tables()[1]!), expectedRows(bodies));
});

test("each rung has a source by name, which leads to an article on the event that brought it, and counts the others", () => {
  for (const record of [...states.filter(isOnRung), ...bodies]) {
    const line = all(page, "table.records tbody tr").find(
      (candidate) => attribute(one(candidate, "a"), "href") === record.path,
    )!;
    const given = (heldOn(record, tracker.ladder)?.event.sources ?? []).map((key) => record.sources[key]!);
    const { said, href } = rowSource(line);
    const source = given.find(({ url }) => url === href);
    assert.equal(said, source ? `${source.publisher}${given.length > 1 ? ` +${given.length - 1} more` : ""}` : "");
    assert.equal(source === undefined, given.length === 0, record.file);
  }
});

test("each row says of when its newest evidence is", () => {
  for (const record of states.filter(isOnRung)) {
    const first = ({ published }: { published: string }) => `${published.replace("~", "")}-01-01`.slice(0, 10);
    const newest = Object.values(record.sources).map(first).sort().at(-1)!;
    const line = all(page, "tbody tr").find((one) => attribute(one, "data-k") === record.code)!;
    const said = attribute(one(all(line, "td")[2]!, "time"), "datetime")!;
    assert.ok(newest.startsWith(said), `${record.file}: ${said}, not ${newest}`);
  }
});

test("the newest events stand beside the answer, newest first, with their day and kind", () => {
  const days = records.flatMap((record) => record.events.map(({ date }) => lastDay(date, record.checked))).sort();
  const items = all(page, ".newest li");
  const shownDays = items.map((item) => attribute(one(item, "time"), "datetime")!);
  assert.deepEqual(shownDays, days.slice(-items.length).toReversed());
  for (const item of items) {
    const [address = ""] = all(item, "a").map((link) => attribute(link, "href")!);
    const record = records.find(({ path }) => address.startsWith(path))!;
    const event = record.events.find((one) => eventPath(record, one) === address)!;
    assert.ok(text(item).includes(`${nameOf(record)}: ${tracker.kinds[event.kind]!.label}`), address);
  }
});

test("what the sources reach stands before the day of the last look", () => {
  const published = records.flatMap(({ sources }) => Object.values(sources).map((source) => source.published));
  const month = published
    .map((date) => `${date.replace("~", "")}-01`.slice(0, 7))
    .sort()
    .at(-1)!;
  const said = `Sources reach ${inWords(month)} · last reviewed ${inWords(asOf)}`;
  assert.equal(text(one(page, ".about-table p")), said);
  assert.ok(text(one(page, "footer")).includes(said));
});

test("a value of which sources differ is marked, in every table that has it, and no other is", async () => {
  const site = await rooted();
  const marks = (root: Element) =>
    all(root, "tbody tr").flatMap((row) => {
      const link = all(row, "th a")[0];
      const marked = all(row, "td small, td .disputed").filter((mark) => /\bdisputed$/.test(text(mark))).length;
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
