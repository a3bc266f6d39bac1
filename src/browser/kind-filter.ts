/** Filters the list of events by kind, and keeps the choice in the address. Without it the list is complete. */
class KindFilter extends HTMLElement {
  connectedCallback() {
    const filter = this.querySelector<HTMLElement>(".filter");
    const select = this.querySelector("select");
    if (!filter || !select) return;
    select.value = new URLSearchParams(location.search).get("kind") ?? "";
    // A kind that does not occur leaves the field empty.
    if (select.selectedIndex < 0) select.value = "";
    filter.hidden = false;
    select.addEventListener("change", () => {
      const address = new URL(location.href);
      if (select.value === "") address.searchParams.delete("kind");
      else address.searchParams.set("kind", select.value);
      history.replaceState(history.state, "", address);
      this.show(select.value);
    });
    if (select.value !== "") this.show(select.value);
  }

  /** Shows the events of a kind, or all, and the years that have any; says how many. */
  private show(kind: string) {
    const entries = [...this.querySelectorAll<HTMLElement>("[data-kind]")];
    for (const entry of entries) entry.hidden = kind !== "" && entry.dataset["kind"] !== kind;
    for (const year of this.querySelectorAll<HTMLElement>("section")) {
      year.hidden = !year.querySelector("[data-kind]:not([hidden])");
      this.querySelector<HTMLElement>(`.years [href="#${year.querySelector("h3")!.id}"]`)!.hidden = year.hidden;
    }
    const shown = entries.filter(({ hidden }) => !hidden).length;
    const status = this.querySelector("[role=status]");
    const text = this.dataset["status"] ?? "";
    if (status) status.textContent = text.replace("{shown}", String(shown)).replace("{all}", String(entries.length));
  }
}

customElements.define("kind-filter", KindFilter);
