/**
 * `<record-table>` around finished tables: sorts by any column, filters by facet values and region, searches by name in
 * any language, and keeps all of it in the address. Without it the tables are complete.
 */
import { rememberQuery, restoreFields } from "./query.ts";
import { nextFrame, showRows } from "./show-rows.ts";
import { makeSortable } from "./sort-heads.ts";

const plain = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}|[’'ʼ]/gu, "")
    .toLowerCase();

interface TableRow {
  row: HTMLTableRowElement;
  /** Where it stands in the order of the page. */
  body: HTMLElement;
  /** Words to search, plain. */
  text: string;
  /** `facet:value` of each filter. */
  values: Set<string>;
  key: string;
}

class RecordTable extends HTMLElement {
  #form!: HTMLFormElement;
  #rows: TableRow[] = [];
  #sort = "";
  #named = false;
  /** Folds that were shut until something was searched for. */
  #opened: HTMLDetailsElement[] | undefined;
  /** Ends when all rows are shown after the last reset. */
  #restored: Promise<void> | undefined;
  #turn = 0;

  connectedCallback(): void {
    this.#form = this.querySelector("form")!;
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>("tbody tr")].map((row) => ({
      row,
      body: row.parentElement!,
      // A state is found by its name, a source by all that its row says.
      text: plain((row.dataset["k"] === undefined ? row : row.querySelector("th")!).textContent),
      values: new Set((row.dataset["v"] ?? "").split(" ")),
      key: row.dataset["k"] ?? "",
    }));
    for (const table of this.querySelectorAll<HTMLTableElement>("table.records")) {
      makeSortable(table, this.#form, this.dataset, (sort) => {
        this.#sort = sort;
        void this.#apply();
      });
    }
    this.#restore();
    this.#form.hidden = false;
    this.#form.addEventListener("input", () => void this.#applySoon());
    this.#form.addEventListener("focusin", () => void this.#fetchNames(), { once: true });
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    // The fields are empty only after the event.
    this.#form.addEventListener("reset", () => {
      this.#restored = new Promise((resolve) => setTimeout(() => resolve(this.#reset())));
    });
    document.addEventListener("click", (event) => void this.#reveal(event));
    void this.#apply();
    if ((this.#form.elements.namedItem("q") as HTMLInputElement).value) void this.#fetchNames();
  }

  /** Adds the names in other languages once a reader turns to the search. */
  async #fetchNames(): Promise<void> {
    const address = this.dataset["names"];
    if (address === undefined || this.#named) return;
    this.#named = true;
    // Where it fails, search goes on with the names in the page.
    const response = await fetch(address).catch(() => undefined);
    if (!response?.ok) return;
    const names = (await response.json()) as Record<string, string>;
    for (const row of this.#rows) row.text += plain(`|${names[row.key] ?? ""}`);
    void this.#apply();
  }

  /** Puts the rows as they stood in the page, and shows all of them. */
  #reset(): Promise<void> {
    this.#sort = "";
    for (const head of this.querySelectorAll("[aria-sort]")) head.ariaSort = null;
    for (const { row, body } of this.#rows) body.append(row);
    return this.#apply();
  }

  /** A link to a row that is filtered out, or to what is in it, brings all rows back before it leads there. */
  async #reveal(event: MouseEvent): Promise<void> {
    // Another tab shows all rows anyway.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { hash = "" } = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]') ?? {};
    const row = document.getElementById(hash.slice(1))?.closest("[aria-hidden=true]");
    if (!row || !this.contains(row)) return;
    event.preventDefault();
    this.#form.reset();
    await this.#restored;
    location.hash = hash;
  }

  /** Applies what is set once the letter typed is painted, unless a newer one has come. */
  async #applySoon(): Promise<void> {
    const turn = ++this.#turn;
    await nextFrame();
    if (turn === this.#turn) await this.#apply();
  }

  #apply(): Promise<void> {
    const wanted = [...new FormData(this.#form)]
      .map(([name, value]) => [name, String(value)] as const)
      .filter(([, value]) => value !== "");
    const words = plain(wanted.find(([name]) => name === "q")?.[1] ?? "").split(/\s+/);
    // "-" asks for rows on which the facet is not set.
    const filters = wanted
      .filter(([name]) => name !== "q")
      .map(([name, value]) => `${name}:${value === "-" ? "" : value}`);
    const fits = ({ text, values }: TableRow) =>
      words.every((word) => text.includes(word)) && filters.every((filter) => values.has(filter));
    rememberQuery(wanted, this.#sort);
    return this.#show(new Set(this.#rows.filter(fits).map(({ row }) => row)), wanted.length > 0);
  }

  #show(fitting: ReadonlySet<HTMLTableRowElement>, narrowed: boolean): Promise<void> {
    const status = this.#form.querySelector("[role=status]")!;
    const counts = { "{shown}": fitting.size, "{all}": this.#rows.length };
    status.textContent = this.dataset["count"]!.replace(/{\w+}/g, (name) =>
      String(counts[name as keyof typeof counts]),
    );
    const folds = [...this.querySelectorAll<HTMLDetailsElement>("details:has(table)")];
    for (const fold of folds) fold.hidden = ![...fitting].some((row) => fold.contains(row));
    // What was searched for is not to be looked for in a fold.
    if (narrowed && !this.#opened) {
      this.#opened = folds.filter(({ open }) => !open);
      for (const fold of this.#opened) fold.open = true;
    } else if (!narrowed) {
      for (const fold of this.#opened ?? []) fold.open = false;
      this.#opened = undefined;
    }
    const turn = ++this.#turn;
    return showRows([...this.querySelectorAll("tbody")], fitting, () => turn === this.#turn);
  }

  #restore(): void {
    const query = new URLSearchParams(location.search);
    restoreFields(this.#form, query);
    const sort = query.get("sort") ?? "";
    const button = this.querySelectorAll<HTMLButtonElement>("th button")[Number.parseInt(sort, 10)];
    if (!button) return;
    button.click();
    if (sort.endsWith("-")) button.click();
  }
}
customElements.define("record-table", RecordTable);
