/**
 * `<record-table>` around finished tables and lists: sorts by any column, filters by answers and region, searches by name
 * in any language, and keeps all of it in the address. Without it they are complete.
 */
import { rememberQuery, restoreFields } from "./query.ts";
import { fold, includesWords, search, type Entry } from "./search.ts";
import { nextFrame, showRows } from "./show-rows.ts";
import { showCounts } from "./shown-counts.ts";
import { makeSortable } from "./sort-heads.ts";

interface Row extends Entry {
  row: HTMLElement;
  /** Where it stands in the order of the page. */
  group: HTMLElement;
  key: string;
  /** `facet:value` of each answer, and the region. */
  answers: string[];
}

class RecordTable extends HTMLElement {
  #form!: HTMLFormElement;
  #rows: Row[] = [];
  /** States that are not in the table, by the name that the page would show. */
  #unlisted: (Entry & { key: string; label: string })[] = [];
  #sort = "";
  #named = false;
  /** Folds that were shut until something was asked for. */
  #opened: HTMLDetailsElement[] | undefined;
  /** Ends when all rows are shown after the last reset. */
  #restored: Promise<void> | undefined;
  #turn = 0;

  connectedCallback(): void {
    const form = this.querySelector("form") ?? document.querySelector<HTMLFormElement>("#find");
    if (!form) return;
    this.#form = form;
    this.#rows = [...this.querySelectorAll<HTMLElement>("tbody tr, .no-rung li")].map((row) => readRow(row));
    const table = this.querySelector<HTMLTableElement>("table.records");
    if (table) makeSortable(table, form, this.dataset, (sort) => this.#sorted(sort));
    this.#restore();
    for (const control of this.querySelectorAll<HTMLElement>("form, .filters")) control.hidden = false;
    // Filters stand outside the form that they belong to.
    for (const place of new Set<HTMLElement>([form, this])) {
      place.addEventListener("input", () => void this.#applySoon());
      place.addEventListener("focusin", () => void this.#fetchNames(), { once: true });
    }
    form.addEventListener("submit", (event) => event.preventDefault());
    // The fields are empty only after the event.
    form.addEventListener("reset", () => {
      this.#restored = new Promise((resolve) => setTimeout(() => resolve(this.#reset())));
    });
    document.addEventListener("click", (event) => void this.#followed(event));
    void this.#apply();
    if (this.#query() !== "") void this.#fetchNames();
  }

  #query(): string {
    return String(new FormData(this.#form).get("q") ?? "").trim();
  }

  /** Adds the names in other languages, and those of states that are not listed, once a reader turns to the search. */
  async #fetchNames(): Promise<void> {
    const address = this.dataset["names"];
    if (address === undefined || this.#named) return;
    this.#named = true;
    // Where it fails, search goes on with the names in the page.
    const response = await fetch(address).catch(() => undefined);
    if (!response?.ok) return;
    const names = new Map(Object.entries((await response.json()) as Record<string, string>));
    for (const row of this.#rows) {
      row.text += fold(`|${names.get(row.key) ?? ""}`);
      names.delete(row.key);
    }
    this.#unlisted = [...names].map(([key, all]) => {
      const [label = ""] = all.split("|");
      return { key, label, name: fold(label), text: fold(all) };
    });
    void this.#apply();
  }

  #sorted(sort: string): void {
    this.#sort = sort;
    void this.#apply();
  }

  /** Puts the rows as they stood in the page, and shows all of them. */
  #reset(): Promise<void> {
    this.#sort = "";
    for (const head of this.querySelectorAll("[aria-sort]")) head.ariaSort = null;
    for (const { row, group } of this.#rows) group.append(row);
    return this.#apply();
  }

  /** A rung of the ladder filters; a link to a row that is filtered out, or into it, brings all rows back first. */
  async #followed(event: MouseEvent): Promise<void> {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    // Another tab is another page.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const rung = link.dataset["filter"];
    if (rung !== undefined && this.contains(link)) {
      event.preventDefault();
      return this.#filterBy(new URL(link.href).searchParams);
    }
    const row = link.hash === "" ? null : document.getElementById(link.hash.slice(1))?.closest("[aria-hidden=true]");
    if (!row || link.pathname !== location.pathname || !this.contains(row)) return;
    event.preventDefault();
    this.#form.reset();
    await this.#restored;
    location.hash = link.hash;
  }

  /** Sets a filter, or takes it back where it is set already, and brings the rows into view. */
  async #filterBy(query: URLSearchParams): Promise<void> {
    const now = new FormData(this.#form);
    for (const [name, value] of query) if (now.get(name) === value) query.set(name, "");
    restoreFields(this.#form, query);
    await this.#apply();
    const place = this.querySelector("#table");
    if (place && place.getBoundingClientRect().top > innerHeight / 2) place.scrollIntoView();
  }

  /** Applies what is set once the letter typed is painted, unless a newer one has come. */
  async #applySoon(): Promise<void> {
    const turn = ++this.#turn;
    await nextFrame();
    if (turn === this.#turn) await this.#apply();
  }

  #apply(): Promise<void> {
    const wanted = [...new FormData(this.#form)]
      .map(([name, value]): [string, string] => [name, String(value)])
      .filter(([, value]) => value.trim() !== "");
    const filters = wanted.filter(([name]) => name !== "q");
    const query = this.#query();
    const having = this.#rows.filter((row) => filters.every((filter) => fits(row, filter)));
    const fitting = query === "" ? having : this.#search(query, having);
    rememberQuery(wanted, this.#sort);
    const [missing] = fitting.length > 0 ? [] : search(query, this.#unlisted);
    showCounts(this, this.#form, {
      rows: this.#rows.length,
      shown: fitting.map(({ row }) => row),
      filters,
      query,
      missing,
    });
    this.#unfold(wanted.length > 0);
    const turn = ++this.#turn;
    const groups = [...this.querySelectorAll<HTMLElement>("tbody, .no-rung ul")];
    return showRows(groups, new Set(fitting.map(({ row }) => row)), () => turn === this.#turn);
  }

  /** States by their names; sources by all that they say. */
  #search(query: string, rows: readonly Row[]): readonly Row[] {
    if (this.dataset["names"] !== undefined) return search(query, rows);
    return rows.filter(({ text }) => includesWords(query, text));
  }

  /** What was asked for is not to be looked for in a fold. One that a reader shuts meanwhile stays shut. */
  #unfold(narrowed: boolean): void {
    if (narrowed && !this.#opened) {
      this.#opened = [...this.querySelectorAll<HTMLDetailsElement>(".no-rung:not([open])")];
      for (const fold of this.#opened) fold.open = true;
    } else if (!narrowed) {
      for (const fold of this.#opened ?? []) fold.open = false;
      this.#opened = undefined;
    }
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

/** A state is found by its name, a source by all that its row says, with the dates and hosts behind the words. */
function readRow(row: HTMLElement): Row {
  const { k: key = "", v = "" } = row.dataset;
  const dates = [...row.querySelectorAll("time")].map(({ dateTime }) => dateTime);
  const hosts = [...row.querySelectorAll<HTMLAnchorElement>("th a")].map(({ hostname }) => hostname);
  const name = fold((row.querySelector("th") ?? row).textContent);
  const text = key === "" ? fold([row.textContent, ...dates, ...hosts].join(" | ")) : name;
  return { row, group: row.parentElement ?? row, key, name, text, answers: v.split(" ") };
}

/** Whether a row has an answer. "-" asks for rows that have none. */
function fits({ answers }: Row, [name, value]: [string, string]): boolean {
  if (value === "-") return !answers.some((answer) => answer.startsWith(`${name}:`));
  return answers.includes(`${name}:${value}`);
}

customElements.define("record-table", RecordTable);
