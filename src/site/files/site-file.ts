/** A file of the site that is no page. */
export interface SiteFile {
  /** From the root of the site: `/api/v1/events.json`. */
  path: string;
  /** Media type (IANA). */
  type: string;
  content: () => string | Uint8Array<ArrayBuffer>;
}

/** A file of JSON. */
export const jsonFile = (path: string, content: () => object): SiteFile => ({
  path,
  type: "application/json",
  content: () => JSON.stringify(content()),
});
