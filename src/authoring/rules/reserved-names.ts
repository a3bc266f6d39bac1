/**
 * Names that addresses of the site itself have. A file or value of the same name would get the address of another page,
 * and one of the two would be lost.
 */

/** Below `/`: no page of prose can have these names. */
export const RESERVED_PAGES: ReadonlySet<string> = new Set([
  "api",
  "badge",
  "cite",
  "claims",
  "corrections",
  "countries",
  "data",
  "edit",
  "embed",
  "events",
  "index",
  "map",
  "next",
  "oembed",
  "on",
  "organisations",
  "schema",
  "social",
  "sources",
  "timeline",
]);

/** Below `/badge/`: no record. */
export const RESERVED_RECORDS: ReadonlySet<string> = new Set(["count"]);

/** Below `/embed/table/`: no value of the ladder. */
export const RESERVED_RUNGS: ReadonlySet<string> = new Set(["all", "region"]);

/** Columns of the tables of states and organisations: no facet, whose values are columns beside them. */
export const RESERVED_FACETS: ReadonlySet<string> = new Set([
  "alpha3",
  "checked",
  "code",
  "direction-24-months",
  "events",
  "id",
  "name",
  "numeric",
  "page",
  "record",
  "recorded",
  "region",
  "short",
  "sources",
  "standing",
]);

/** What stands behind the name of a facet in the columns of its details: `status_since`. */
export const FACET_DETAILS = /-(?:certainty|confirmed-by|disputes|event|label|since(?:-.+)?|sources)$/;
