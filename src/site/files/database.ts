import { DatabaseSync } from "node:sqlite";
import type { Column } from "../../exports/tables/columns.ts";
import type { DataTable } from "../../exports/tables/tables.ts";

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const TYPES: Record<Column["type"], string> = { string: "TEXT", list: "TEXT", boolean: "INTEGER", integer: "INTEGER" };

/**
 * The tables as a SQLite file, with tables to join their rows and sources, and `about` with what the data is.
 * The same tables give the same bytes.
 */
export function databaseFile(tables: readonly DataTable[], about: Record<string, string>): Uint8Array {
  const database = new DatabaseSync(":memory:");
  database.exec("BEGIN");
  for (const table of tables) fill(database, table);
  for (const table of tables) joinSources(database, table);
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

/** For each table whose rows cite sources, a table to join them: `event_sources` with an event and a source in a row. */
function joinSources(database: DatabaseSync, { name, columns, key, rows }: DataTable): void {
  const [at, cited] = [key, "sources"].map((wanted) => columns.findIndex((column) => column.name === wanted));
  if (key === undefined || columns[cited!]?.type !== "list") return;
  const one = name.replace(/s$/, "");
  database.exec(
    `CREATE TABLE ${one}_sources (${one} TEXT NOT NULL REFERENCES ${name}(${key}), source TEXT NOT NULL REFERENCES sources(url), PRIMARY KEY (${one}, source)) WITHOUT ROWID`,
  );
  const insert = database.prepare(`INSERT INTO ${one}_sources VALUES (?, ?)`);
  for (const row of rows) {
    for (const source of String(row[cited!]).split(" ").filter(Boolean)) insert.run(String(row[at!]), source);
  }
}
