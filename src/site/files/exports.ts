/** What the files for programs are made from, worked out once a build. */
import { createHash } from "node:crypto";
import type { ExportContext } from "../../exports/context.ts";
import { dataTables } from "../../exports/tables/tables.ts";
import type { Dataset } from "../../tracker/dataset.ts";
import { once } from "../../tracker/once.ts";
import { fullUrl } from "../addresses/addresses.ts";

/** The content with its version and the site's addresses. */
export const exportsOf = once((dataset: Dataset): ExportContext => {
  const version = createHash("sha256").update(JSON.stringify(dataset)).digest("hex").slice(0, 12);
  return { dataset, version, address: fullUrl };
});

/** The tables of the data. */
export const tablesOf = once(dataTables);
