import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import countries from "world-countries";
import type { Atlas } from "../charts/map/atlas.ts";

// From the project's folder: a build stands in a folder of its own, from which no package is found.
const file = createRequire(resolve("package.json")).resolve("world-atlas/countries-110m.json");
// Its finer sister of 1:50 million weighs seven times as much and looks the same at the width of a page.
const topology: Atlas["topology"] = JSON.parse(readFileSync(file, "utf8"));

/** The shapes of Natural Earth at 1:110 million, and the places of the package world-countries. */
export const atlas: Atlas = {
  topology,
  places: countries.map(({ cca2: code, ccn3: numeric, name, latlng: [latitude = 0, longitude = 0] }) => ({
    code,
    numeric,
    name: name.common,
    longitude,
    latitude,
  })),
};
