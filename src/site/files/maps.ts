import { Resvg } from "@resvg/resvg-js";
import type { Dataset } from "../../tracker/dataset.ts";
import type { Words } from "../../words/en.ts";
import { daysOf } from "../content/corrections.ts";
import { FONT_FILES } from "../pictures/fonts.ts";
import { mapImage, mapPath } from "../pictures/map.ts";
import type { SiteFile } from "./site-file.ts";

/** The map of today, also in pixels, and that of each day that has a page. */
export function mapFiles(dataset: Dataset, words: Words): SiteFile[] {
  const { asOf } = dataset;
  const svg = (path: string, day: string): SiteFile => ({
    path,
    type: "image/svg+xml",
    content: () => mapImage(dataset, day, words),
  });
  return [
    svg(mapPath(), asOf),
    { path: "/map.png", type: "image/png", content: () => pixels(mapImage(dataset, asOf, words)) },
    ...daysOf(dataset).map((day) => svg(mapPath(day), day)),
  ];
}

/** Wide enough for a page of a newspaper. */
const PIXELS = 1600;

function pixels(svg: string): Uint8Array<ArrayBuffer> {
  const font = { loadSystemFonts: false, fontFiles: [...FONT_FILES], defaultFontFamily: "DejaVu Sans" };
  return new Uint8Array(
    new Resvg(svg, { font, fitTo: { mode: "width", value: PIXELS }, logLevel: "off" }).render().asPng(),
  );
}
