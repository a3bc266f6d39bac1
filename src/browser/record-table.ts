/**
 * `<record-table>` around finished tables: sorts by any column, filters by facet values and region, searches by name in
 * any language, and keeps all of it in the address. Without it the tables are complete.
 */
import { nextFrame, showRows } from "./show-rows.ts";
import { sortRows } from "./sort-rows.ts";

const plain = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}|[’'ʼ]/gu, "")
    .toLowerCase();

interface TableRow {
  row: HTMLTableRowElement;
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
  #turn = 0;

  connectedCallback(): void {
    this.#form = this.querySelector("form")!;
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>("tbody tr")].map((row) => ({
      row,
      // A state is found by its name, a source by all that its row says.
      text: plain((row.dataset["k"] === undefined ? row : row.querySelector("th")!).textContent),
      values: new Set((row.dataset["v"] ?? "").split(" ")),
      key: row.dataset["k"] ?? "",
    }));
    for (const table of this.querySelectorAll<HTMLTableElement>("table.records")) this.#sortable(table);
    this.#restore();
    this.#form.hidden = false;
    this.#form.addEventListener("input", () => void this.#applySoon());
    this.#form.addEventListener("focusin", () => void this.#fetchNames(), { once: true });
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    // The fields are empty only after the event.
    this.#form.addEventListener("reset", () => setTimeout(() => this.#apply()));
    this.#apply();
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
    this.#apply();
  }

  /** Applies what is set once the letter typed is painted, unless a newer one has come. */
  async #applySoon(): Promise<void> {
    const turn = ++this.#turn;
    await nextFrame();
    if (turn === this.#turn) this.#apply();
  }

  #apply(): void {
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
    this.#show(new Set(this.#rows.filter(fits).map(({ row }) => row)));
    this.#remember(wanted);
  }

  #show(fitting: ReadonlySet<HTMLTableRowElement>): void {
    const status = this.#form.querySelector("[role=status]")!;
    const counts = { "{shown}": fitting.size, "{all}": this.#rows.length };
    status.textContent = this.dataset["count"]!.replace(/{\w+}/g, (name) =>
      String(counts[name as keyof typeof counts]),
    );
    for (const group of this.querySelectorAll<HTMLElement>("details:has(table)"))
      group.hidden = ![...fitting].some((row) => group.contains(row));
    const turn = ++this.#turn;
    void showRows([...this.querySelectorAll("tbody")], fitting, () => turn === this.#turn);
  }

  #remember(wanted: readonly (readonly [string, string])[]): void {
    const query = new URLSearchParams(wanted as [string, string][]);
    if (this.#sort !== "") query.set("sort", this.#sort);
    const search = query.size > 0 ? `?${query}` : "";
    if (search !== location.search) history.replaceState(null, "", location.pathname + search + location.hash);
  }

  #restore(): void {
    const query = new URLSearchParams(location.search);
    for (const [name, value] of query) {
      const field = this.#form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
      // A value that there is not leaves the field blank.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
      if (field instanceof HTMLSelectElement && field.value !== "") field.closest("details")?.setAttribute("open", "");
    }
    const sort = query.get("sort") ?? "";
    const button = this.querySelectorAll<HTMLButtonElement>("th button")[Number.parseInt(sort, 10)];
    if (!button) return;
    button.click();
    if (sort.endsWith("-")) button.click();
  }

  /** Makes the heads of the columns buttons. */
  #sortable(table: HTMLTableElement): void {
    const heads = [...table.tHead!.rows[0]!.cells];
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.title = this.dataset["sort"]!.replace("{column}", head.textContent);
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const down = head.ariaSort === "ascending";
        for (const other of heads) other.removeAttribute("aria-sort");
        head.ariaSort = down ? "descending" : "ascending";
        this.#sort = `${column}${down ? "-" : ""}`;
        this.#order(table, column, down ? -1 : 1);
        this.#apply();
      });
    });
  }

  #order(table: HTMLTableElement, column: number, direction: 1 | -1): void {
    const facet = table.tHead!.rows[0]!.cells[column]!.dataset["facet"];
    const filter = this.#form.elements.namedItem(facet ?? "");
    const answers = filter instanceof HTMLSelectElement ? [...filter.options].map(({ value }) => value).slice(1) : [];
    const order = answers.map((answer) => `${facet}:${answer}`);
    sortRows([...table.tBodies], column, direction, {
      locale: this.dataset["locale"],
      order: facet ? order : undefined,
    });
  }
}
customElements.define("record-table", RecordTable);
