/* What the tables of this tracker say comes from its events, and its counts add up. */
import assert from "node:assert/strict";
import test from "node:test";
import countries from "world-countries";
import { sourceOf } from "../../../src/tracker/dataset.ts";
import { changesByDay, stateOn } from "../../../src/tracker/fold.ts";
import { countRungs, tableOn } from "../../../src/tracker/table.ts";
import { dataset, ladder, records } from "./real-content.ts";

const days = [...changesByDay(records).keys(), dataset.asOf];

test("every value of every record comes from an event of that record which sets it and has a source", () => {
  let values = 0;
  for (const record of records) {
    for (const [facet, held] of Object.entries(stateOn(record, dataset.asOf))) {
      assert.ok(held);
      values++;
      for (const event of [held.event, ...held.confirmed]) {
        const where = `${record.path} ${event.id} ${facet}`;
        assert.ok(record.events.includes(event), where);
        assert.equal(event.sets[facet], held.value, where);
        assert.ok(event.effective <= dataset.asOf, where);
        assert.ok(event.sources.length > 0, where);
        for (const key of event.sources) assert.match(sourceOf(record, key).url, /^https?:/, where);
      }
      assert.equal(held.since, held.event.date);
    }
  }
  assert.ok(values > records.length, `${values} values`);
});

test("a value holds until another event gives the facet another one", () => {
  for (const record of records) {
    const last: Record<string, string> = {};
    for (const { sets } of record.events) Object.assign(last, sets);
    const now = Object.entries(stateOn(record, dataset.asOf)).map(([facet, held]) => [facet, held?.value]);
    assert.deepEqual(Object.fromEntries(now), last, record.path);
  }
});

test("on every day the rungs and the unrecorded together are the members, and every state counts once", () => {
  const states = dataset.countries.length + dataset.unrecorded.length;
  for (const day of days) {
    const counts = countRungs(dataset, day);
    const sum = (standing: "member" | "observer" | "other") => counts.reduce((total, one) => total + one[standing], 0);
    assert.equal(sum("member"), dataset.members, day);
    assert.equal(sum("observer"), Object.keys(dataset.tracker.universe.observers).length, day);
    assert.equal(sum("member") + sum("observer") + sum("other"), states, day);
  }
});

test("the members are those of the United Nations but the subject's own state", () => {
  const others = new Set([dataset.tracker.subject.code, ...Object.keys(dataset.tracker.universe.observers)]);
  const members = countries
    .filter(({ unMember, cca2 }) => unMember && !others.has(cca2))
    .map(({ cca2 }): string => cca2);
  const counted = [...dataset.countries, ...dataset.unrecorded].filter(({ standing }) => standing === "member");
  assert.deepEqual(counted.map(({ code }) => code).sort(), members.sort());
  assert.equal(dataset.members, members.length);
});

test("a count is the number of rows that the table shows for it", () => {
  for (const day of days) {
    const rows = tableOn(dataset, day);
    for (const { value, member, observer, other } of countRungs(dataset, day)) {
      const shown = rows.filter(({ state }) => state[ladder]?.value === value).length;
      const without = value === undefined ? dataset.unrecorded.length : 0;
      assert.equal(shown + without, member + observer + other, `${day} ${value}`);
    }
  }
});
