/** What is set in a table's controls, kept in the address of the page. */

/** Sets the fields of a form as an address says. */
export function restoreFields(form: HTMLFormElement, query: URLSearchParams): void {
  for (const [name, value] of query) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
    // A value that there is not leaves the field blank.
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
  }
}

/**
 * Puts into the address what is set.
 * @param sort number of the column from 0, with "-" behind it when its order is turned round; empty in the page's order
 */
export function rememberQuery(wanted: [string, string][], sort: string): void {
  const query = new URLSearchParams(wanted);
  if (sort !== "") query.set("sort", sort);
  const text = query.size > 0 ? `?${query}` : "";
  if (text !== location.search) history.replaceState(null, "", location.pathname + text + location.hash);
}
