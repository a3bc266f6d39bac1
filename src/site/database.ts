import { DatabaseSync } from "node:sqlite";
import type { Column } from "../exports/table/columns.ts";
import type { DataTable } from "../exports/table/tables.ts";

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const TYPES: Record<Column["type"], string> = { string: "TEXT", list: "TEXT", boolean: "INTEGER", integer: "INTEGER" };

/**
 * The tables as a SQLite file, with `event_sources` to join events and sources, and `about` with what the data is.
 * The same tables give the same bytes.
 */
export function databaseFile(tables: readonly DataTable[], about: Record<string, string>): Uint8Array {
  const database = new DatabaseSync(":memory:");
  database.exec("BEGIN");
  for (const table of tables) fill(database, table);
  joinSources(database, tables);
  database.exec("CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID");
  const insert = database.prepare("INSERT INTO about VALUES (?, ?)");
  for (const [name, value] of Object.entries(about)) insert.run(name, value);
  database.exec("COMMIT");
  const bytes = database.serialize();
  database.close();
  return bytes;
}

function fill(database: DatabaseSync, { name, columns, key, rows }: DataTable): void {
  const fields = columns.map(
    (column) =>
      `${quoted(column.name)} ${TYPES[column.type]}${column.nullable ? "" : " NOT NULL"}${column.name === key ? " PRIMARY KEY" : ""}`,
  );
  database.exec(`CREATE TABLE ${quoted(name)} (${fields.join(", ")})`);
  const insert = database.prepare(`INSERT INTO ${quoted(name)} VALUES (${columns.map(() => "?").join(", ")})`);
  for (const row of rows) insert.run(...row.map((cell) => (typeof cell === "boolean" ? Number(cell) : cell)));
}

function joinSources(database: DatabaseSync, tables: readonly DataTable[]): void {
  database.exec(
    "CREATE TABLE event_sources (event TEXT NOT NULL REFERENCES events(id), source TEXT NOT NULL REFERENCES sources(url), PRIMARY KEY (event, source)) WITHOUT ROWID",
  );
  const events = tables.find(({ name }) => name === "events")!;
  const [id, sources] = ["id", "sources"].map((name) => events.columns.findIndex((column) => column.name === name));
  const insert = database.prepare("INSERT INTO event_sources VALUES (?, ?)");
  for (const row of events.rows) {
    for (const source of String(row[sources!]).split(" ")) insert.run(String(row[id!]), source);
  }
}
