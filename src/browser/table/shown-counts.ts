/** What a table's status, captions and headings say of the rows that are shown. */

/** What is shown, and why. */
interface Shown {
  /** How many rows there are. */
  rows: number;
  shown: readonly HTMLElement[];
  /** Filters that are set, as names and values of fields. */
  filters: readonly (readonly [string, string])[];
  query: string;
  /** A state that was searched for and is not in the table. */
  missing: { key: string; label: string } | undefined;
}

/** The words that filters are set to. */
function chosen(form: HTMLFormElement, { filters, query }: Shown): string {
  const labels = filters.map(([name]) => {
    const field = form.elements.namedItem(name);
    return field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? "") : "";
  });
  return [...(query === "" ? [] : [`“${query}”`]), ...labels].join(", ");
}

/** Fills the places of a text: `{shown} of {all} shown`. */
const fill = (text: string | undefined, values: Record<string, string | number>) =>
  (text ?? "").replace(/{(\w+)}/g, (_, name: string) => String(values[name]));

/** Says how many rows are shown and by which choice, or why none is; hides headings without rows. */
export function showCounts(frame: HTMLElement, form: HTMLFormElement, shown: Shown): void {
  const { count, none, unlisted, self, subject } = frame.dataset;
  const narrowed = shown.filters.length > 0 || shown.query !== "";
  const what = chosen(form, shown);
  const told = fill(count, { shown: shown.shown.length, all: shown.rows, what });
  const why = shown.missing?.key === subject ? self : shown.missing ? unlisted : none;
  const nothing = shown.query !== "" && shown.shown.length === 0;
  const status = form.querySelector("[role=status]") ?? frame.querySelector("[role=status]");
  const text = nothing ? `${told}. ${fill(why, { name: shown.missing?.label ?? "", what })}` : told;
  if (status) status.textContent = narrowed ? text : "";
  for (const reset of frame.querySelectorAll<HTMLElement>("[type=reset]")) reset.hidden = !narrowed;
  for (const link of frame.querySelectorAll<HTMLElement>("[data-filter]")) {
    link.ariaCurrent = shown.filters.some(([, value]) => value === link.dataset["filter"]) ? "true" : null;
  }
  for (const place of frame.querySelectorAll<HTMLElement>("caption, summary [data-count]")) {
    place.dataset["all"] ??= place.textContent;
    const part = place.closest<HTMLElement>("table, details");
    const rows = part?.querySelectorAll("tbody tr, li").length ?? 0;
    const here = shown.shown.filter((row) => part?.contains(row)).length;
    place.textContent = narrowed ? fill(count, { shown: here, all: rows, what }) : place.dataset["all"];
    const heading = place.closest<HTMLElement>("section, details");
    if (heading && frame.contains(heading)) heading.hidden = here === 0;
  }
}
