/* What the report says that a record rests on. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Dataset, TrackerRecord } from "../../../src/tracker/dataset.ts";
import { partialDate } from "../../../src/tracker/dates.ts";
import { evidenceOf, evidenceTotals } from "../../../src/tracker/evidence.ts";
import type { Source, SourceKind } from "../../../src/tracker/schema/source.ts";
import { event, record, source } from "../records.ts";
import { readSample } from "../sample.ts";

const dataset = readSample().dataset as Dataset;
const DAY = "2022-06-30";

const from = (publisher: string, published: string, kind: SourceKind = "press"): Source => ({
  ...source(`https://${publisher.toLowerCase()}.example/${published}`),
  publisher,
  kind,
  published: partialDate(published),
});

/** A state whose events are of 2019, 2020 and 2021, each with its sources. */
function island(sources: Record<string, Source>, ...events: [sets: Record<string, string>, sources: string[]][]) {
  const dated = events.map(([sets, keys], i) => ({ ...event(`${2019 + i}-01-01`, "remark", sets), sources: keys }));
  return { ...record("island", DAY, dated), sources };
}

const rung = (of: TrackerRecord, day = DAY) => evidenceOf(of, dataset, day).rung;
const SOURCES = {
  herald: from("Herald", "2019-01-02"),
  later: from("Herald", "2020-01-02"),
  gazette: from("Gazette", "2021-01-02", "official"),
};
const since = (date: string) => ({ value: "accepted", since: partialDate(date) });

test("a rung is vouched for by the publishers of its event and of those that say it again", () => {
  const accepted = { passport: "accepted" };
  const alone = island(SOURCES, [accepted, ["herald", "later"]]);
  assert.deepEqual(rung(alone), { ...since("2019-01-01"), publishers: 1, kinds: ["press"] });
  const again = island(SOURCES, [accepted, ["herald"]], [{}, ["later"]], [accepted, ["gazette"]]);
  assert.equal(rung(again)?.publishers, 2);
  assert.deepEqual(rung(again)?.kinds, ["official", "press"], "in the order in which sources are named");
  assert.equal(rung(again, "2020-12-31")?.publishers, 1, "what comes later does not vouch for an earlier day");
});

test("neither an event of another rung nor one of another facet vouches for it", () => {
  const moved = island(
    SOURCES,
    [{ passport: "visa" }, ["gazette"]],
    [{ passport: "accepted" }, ["herald"]],
    [{ consulate: "open" }, ["gazette"]],
  );
  assert.deepEqual(rung(moved), { ...since("2020-01-01"), publishers: 1, kinds: ["press"] });
});

test("a record on no rung has no publishers, and is counted all the same", () => {
  const quiet = island(SOURCES, [{ consulate: "open" }, ["herald"]]);
  const found = evidenceOf(quiet, dataset, DAY);
  assert.equal(found.rung, undefined);
  assert.deepEqual([found.events, found.sources, found.answers], [1, 3, { consulate: "open" }]);
});

test("the newest source is the one that is surely the newest", () => {
  const newest = (...dates: string[]) => {
    const sources = Object.fromEntries(dates.map((date, i) => [`herald-${i}`, from("Herald", date)]));
    return evidenceOf(island(sources, [{}, ["herald-0"]]), dataset, DAY).newest?.text;
  };
  assert.equal(newest("2019", "2021-03-04", "2020-12-31"), "2021-03-04");
  assert.equal(newest("2021", "2021-03-04"), "2021-03-04");
  assert.equal(newest("2021-12", "2021-03-04"), "2021-12");
});

test("disputed and claimed events are counted apart", () => {
  const events = (["claimed", "disputed", "claimed", "confirmed"] as const).map((certainty, i) => ({
    ...event(`2019-01-0${i + 1}`, "remark", {}),
    certainty,
  }));
  const { disputed, claimed } = evidenceOf(record("island", DAY, events), dataset, DAY);
  assert.deepEqual({ disputed, claimed }, { disputed: 1, claimed: 2 });
});

test("totals add up, by rung too, and name who stands on one publisher's word", () => {
  const alone = island(SOURCES, [{ passport: "visa" }, ["herald"]]);
  const sure = island(SOURCES, [{ passport: "visa" }, ["herald", "gazette"]], [{}, ["later"]]);
  const quiet = island({}, [{}, []]);
  const all = [alone, sure, quiet].map((one) => evidenceOf(one, dataset, DAY));
  assert.deepEqual(evidenceTotals(all, dataset), {
    records: 3,
    events: 4,
    sources: 6,
    disputed: 0,
    claimed: 0,
    rungs: new Map([
      ["accepted", 0],
      ["visa", 2],
      [undefined, 1],
    ]),
    single: [alone],
  });
});
