/**
 * Tables made from the objects of the API: each field at any depth is a column, so that both hold the same facts. Lists
 * are joined by spaces; they hold ids and addresses, which have none.
 */
import type { z } from "zod";
import { fieldsOf, type SchemaField } from "./schema-fields.ts";

export interface Column extends Pick<SchemaField, "path" | "format" | "nullable" | "words" | "description"> {
  name: string;
  type: "string" | "boolean" | "integer" | "list";
}

/** A value of a cell; a missing one is null. */
export type Cell = string | number | boolean | null;

/** Fields of facets that came after version 1.0. */
const LATE = new Set(["certainty", "disputes"]);

/** The columns of a table of objects that follow a schema. */
export function columnsOf(schema: z.ZodType): Column[] {
  const fields = fieldsOf(schema);
  const outer = new Map(fields.map(({ path, description }) => [path.join(), description]));
  const columns = fields.flatMap(({ type, path, description, ...rest }) => {
    if (type === "object" || type === "list of objects") return [];
    // "The value" says little outside its object.
    const of = path.at(-1) === "value" ? `${outer.get(path.slice(0, -1).join())} ` : "";
    return [{ ...rest, type, path, name: columnName(path), description: of + description }];
  });
  // New columns come at the end, as the page of data promises.
  const isLate = ({ path }: Column) => path[0] === "facets" && LATE.has(path.at(-1) ?? "");
  return [...columns.filter((column) => !isLate(column)), ...columns.filter(isLate)];
}

/** `facets › status › value` → `status`, `facets › status › since` → `status_since`, `sets › status` → `sets_status`. */
function columnName(path: readonly string[]): string {
  const [first = "", ...rest] = path;
  const parts = first === "facets" ? rest : path;
  const short = parts.at(-1) === "value" ? parts.slice(0, -1) : parts;
  return short.join("_").replaceAll("-", "_");
}

/** The cell of a column in an object's row. */
export function cellOf(entry: unknown, { path, type }: Column): Cell {
  const value = path.reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], entry);
  return type === "list" ? (value as string[]).join(" ") : (value as Cell);
}
