/** A path into the parsed data: `["events", 2, "date"]`. */
export type Path = readonly (string | number)[];

/** `events[2].date` */
export function wordPath(path: Path): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
}
