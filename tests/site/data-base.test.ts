/* The SQLite file, asked as an analyst asks it. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import test from "node:test";
import { harbour, rooted } from "./sites.ts";

test("the database answers who recognises, since when, and who says so", async () => {
  const site = await rooted();
  const database = new DatabaseSync(join(site.folder, "data/tracker.sqlite"), { readOnly: true });
  try {
    const rows = database
      .prepare(
        "SELECT countries.name, status_since AS since, sources.publisher FROM countries JOIN event_sources ON event = status_event JOIN sources ON url = source WHERE status = 'recognised'",
      )
      .all();
    assert.ok(rows.length >= 2);
    assert.ok(rows.every(({ name, since }) => name === "Russia" && since === "2025-07-03"));
    assert.ok(rows.some(({ publisher }) => publisher === "Associated Press"));
  } finally {
    database.close();
  }
});

test("hostile texts are whole in the database", async () => {
  const site = await harbour();
  const database = new DatabaseSync(join(site.folder, "data/tracker.sqlite"), { readOnly: true });
  try {
    const names = database.prepare("SELECT name FROM countries WHERE recorded = 1").all();
    assert.ok(names.some(({ name }) => name === `Île d'"Or" & <Fils> 🏝️`));
  } finally {
    database.close();
  }
});
