/* Each state and organisation has a page with its answer, and no event is lost on it or on the timeline. */
import assert from "node:assert/strict";
import test, { before } from "node:test";
import { asOf, bodies, nameOf, records, states, tracker, type EventFile, type RecordFile } from "./content.ts";
import { changes, eventIds, eventPath, heldOn, inWords, lastDay, shown } from "./fold.ts";
import { all, attribute, byId, one, pageAt, pagesOf, text, type Element } from "./html.ts";
import { rooted, type Site } from "./sites.ts";

let site: Site;
before(async () => {
  site = await rooted();
});

const id = (element: Element) => attribute(element, "id")!;
const page = (record: RecordFile) => pageAt(site, record.path).root;

/** Text without the marks of Markdown and citations. */
const plain = (markdown: string) =>
  markdown
    .replaceAll(/\[\^[^\]]+\]/g, "")
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, "$1")
    .replaceAll(/[*_]/g, "")
    .trim();

/** The record's answer, from the tracker's sentence for its rung. */
function answer(record: RecordFile): string {
  const { values, unset } = tracker.facets[tracker.ladder]!;
  const held = heldOn(record, tracker.ladder);
  const { sentence = "" } = held ? values[held.value]! : unset;
  const date = held?.event.date ?? "";
  const since = `since ${inWords(date === "" ? asOf : date)}${/^\d{4}(-\d\d)?$/.test(date) ? " at the latest" : ""}`;
  const name = record["in-sentence"] ?? nameOf(record);
  const said = sentence.replaceAll("{state}", name).replaceAll("{since}", since);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}

test("a page and one of its citations stand for each record, and none for anything else", () => {
  const paths = pagesOf(site).flatMap(({ path }) => (/^\/(countries|organisations)\//.test(path) ? path : []));
  assert.deepEqual(paths.toSorted(), records.flatMap(({ path }) => [path, `${path}cite/`]).sort());
});

test("each record's page has its name and answers in one sentence", () => {
  for (const record of records) {
    assert.equal(text(one(page(record), "h1")), nameOf(record));
    assert.equal(text(one(page(record), "p.answer")), answer(record));
  }
});

test("each record's page gives the value of every facet, and where it has one, since when and who says so", () => {
  for (const record of records) {
    const rows = all(page(record), "table.facets tbody tr");
    assert.deepEqual(rows.map(id), Object.keys(tracker.facets));
    for (const row of rows) {
      const held = heldOn(record, id(row));
      const note = `${record.file} ${id(row)}`;
      assert.equal(text(one(row, ".value")), shown(id(row), held?.value), note);
      const links = all(row, "td a").map((link) => attribute(link, "href"));
      if (held) assert.equal(links[0], `#${eventIds(record).get(held.event)}`, note);
      assert.equal(all(row, ".refs a").length > 0, held !== undefined, note);
    }
  }
});

test("each event is on its record's page with its day, kind, doubt and sources", () => {
  for (const record of records) {
    const items = all(page(record), "ol.history li");
    assert.deepEqual(items.map(id).toReversed(), [...eventIds(record).values()], record.file);
    record.events.toReversed().forEach((event, i) => checkEvent(items[i]!, event, record));
  }
});

function checkEvent(item: Element, event: EventFile, record: RecordFile): void {
  const { certainty = "confirmed", dispute } = event;
  assert.equal(text(one(item, "time")), inWords(event.date));
  assert.equal(text(one(item, ".kind")), tracker.kinds[event.kind]!.label);
  assert.equal(attribute(item, "data-certainty"), certainty);
  assert.equal(all(item, ".mark").length, certainty === "confirmed" ? 0 : 1);
  for (const words of [event.summary, dispute ?? "", event.ahead ?? ""]) {
    assert.ok(withoutNotes(item).includes(plain(words)), `${record.file}: ${words}`);
  }
  const notes = all(item, "[role=doc-noteref]").map((link) => byId(page(record), attribute(link, "href")!.slice(1))!);
  const addresses = new Set(notes.map((note) => attribute(one(note, "a[href^=http]"), "href")));
  for (const key of event.sources) assert.ok(addresses.has(record.sources[key]!.url), `${record.file}: ${key}`);
}

/** The text of an element without the numbers of its notes. */
const withoutNotes = (element: Element) => {
  const children = element.children.map((child) => (typeof child === "string" ? child : said(child)));
  return children.join("").replace(/\s+/g, " ");
};
const said = (element: Element): string => (element.name === "sup" ? "" : withoutNotes(element));

test("the pages of the years list every event of every record, and so does the list of all", () => {
  const years = records.flatMap(({ events, checked }) => events.map(({ date }) => lastDay(date, checked).slice(0, 4)));
  const pages = [...new Set(years)].map((year) => pageAt(site, `/events/${year}/`).root);
  const listedOn = (roots: typeof pages) =>
    roots
      .flatMap((root) => all(root, "ol.events li"))
      .map((item) => [attribute(one(item, "a"), "href"), text(one(item, "time")), text(one(item, ".kind"))].join(" "))
      .toSorted();
  const expected = records.flatMap((record) =>
    record.events.map((event) =>
      [eventPath(record, event), inWords(event.date), tracker.kinds[event.kind]!.label].join(" "),
    ),
  );
  assert.ok(expected.length > 300);
  assert.deepEqual(listedOn(pages), expected.toSorted());
  assert.deepEqual(listedOn([pageAt(site, "/events/").root]), expected.toSorted());
});

test("the drawn timeline has a lane for each state with a rung, with a mark for each event since the first on the ladder", () => {
  const lanes = all(pageAt(site, "/timeline/").root, ".lanes li");
  const ladder = records.flatMap(changes).filter(({ facet }) => facet === tracker.ladder);
  const first = ladder.map(({ day }) => day).reduce((a, b) => (a < b ? a : b));
  const placed = states.filter((record) => heldOn(record, tracker.ladder));
  for (const record of placed) {
    const lane = lanes.find((item) => attribute(one(item, "a"), "href") === record.path);
    const marks = new Set(all(lane!, "svg a").map((mark) => attribute(mark, "href")));
    for (const event of record.events) {
      const place = eventPath(record, event);
      assert.ok(marks.delete(place) || lastDay(event.date, record.checked) < first, place);
    }
    assert.deepEqual([...marks], [], record.file);
  }
  assert.equal(lanes.length, placed.length);
});

test("nothing that is said of an organisation on its page calls it a state", () => {
  for (const body of bodies) {
    const root = page(body);
    const said = [one(root, "p.answer"), one(root, "p.kicker"), one(root, "table.facets")].map(text).join(" ");
    assert.doesNotMatch(said, /\b(?:the|this) state\b/i, body.path);
  }
});
