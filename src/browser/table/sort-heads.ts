import { sortRows } from "./sort-rows.ts";

/** What a table's element says of sorting. */
interface SortTexts {
  /** Title of a button, with {column}. */
  sort?: string;
  /** Language of the page, as a tag (BCP 47). */
  locale?: string;
}

/**
 * Makes the heads of the columns buttons that sort, up and then down.
 * @param form its select fields have the values of facets in the tracker's own order
 * @param sorted is told the number of the column from 0, with "-" behind it for down
 */
export function makeSortable(
  table: HTMLTableElement,
  form: HTMLFormElement,
  texts: SortTexts,
  sorted: (sort: string) => void,
): void {
  const heads = [...table.tHead!.rows[0]!.cells];
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.title = texts.sort!.replace("{column}", head.textContent);
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.ariaSort === "ascending";
      for (const other of heads) other.ariaSort = null;
      head.ariaSort = down ? "descending" : "ascending";
      const order = facetOrder(form, head.dataset["facet"]);
      sortRows([...table.tBodies], column, down ? -1 : 1, { locale: texts.locale, order });
      sorted(`${column}${down ? "-" : ""}`);
    });
  });
}

/** The `facet:value` words of a column of answers, in the tracker's own order. */
function facetOrder(form: HTMLFormElement, facet: string | undefined): string[] | undefined {
  if (facet === undefined) return undefined;
  const filter = form.elements.namedItem(facet);
  const answers = filter instanceof HTMLSelectElement ? [...filter.options].map(({ value }) => value).slice(1) : [];
  return answers.map((answer) => `${facet}:${answer}`);
}
