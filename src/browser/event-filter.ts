/** Filters the list of events, and keeps the choice in the address. Without it the list is complete. */
class EventFilter extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form");
    if (!form) return;
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.checked = field.value === value;
      // A value that does not occur leaves the field on "all".
      else if (field instanceof HTMLSelectElement)
        field.selectedIndex = Math.max(
          0,
          [...field.options].findIndex((option) => option.value === value),
        );
    }
    form.hidden = false;
    form.addEventListener("change", () => {
      const wanted = this.show(form);
      history.replaceState(history.state, "", `${location.pathname}${wanted.size > 0 ? `?${wanted}` : ""}`);
    });
    this.show(form);
  }

  /** Shows the events that fit what is chosen, and the years that have any; says how many. Gives what is chosen. */
  private show(form: HTMLFormElement): URLSearchParams {
    const wanted = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value !== "") wanted.set(name, String(value));
    const entries = [...this.querySelectorAll<HTMLElement>("[data-kind]")];
    for (const entry of entries) entry.hidden = ![...wanted].every(([name, value]) => entry.dataset[name] === value);
    for (const year of this.querySelectorAll("section")) year.hidden = !year.querySelector("li:not([hidden])");
    const shown = entries.filter(({ hidden }) => !hidden).length;
    const status = this.querySelector("[role=status]");
    const text = this.dataset["status"] ?? "";
    if (status) status.textContent = text.replace("{shown}", String(shown)).replace("{all}", String(entries.length));
    return wanted;
  }
}

customElements.define("event-filter", EventFilter);
