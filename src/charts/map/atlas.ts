import type { GeometryCollection, Topology } from "topojson-specification";

/** Where a state lies, and how the shapes know it. */
export interface Place {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** ISO 3166-1 numeric, which is the id of its shape; empty where it has none. */
  numeric: string;
  /** In English: shapes without an id go by name. */
  name: string;
  longitude: number;
  latitude: number;
}

/** The world from outside the content: shapes, and the place of every state. */
export interface Atlas {
  topology: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  places: readonly Place[];
}
