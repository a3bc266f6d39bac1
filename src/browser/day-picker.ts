/** `<day-picker>`: a date field that opens the page of the last day of change on or before the day chosen. */
class DayPicker extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form")!;
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const chosen = String(new FormData(form).get("day"));
      const day = this.dataset["days"]!.split(" ").findLast((known) => known <= chosen);
      if (day === undefined) this.querySelector("[role=status]")!.textContent = this.dataset["none"]!;
      else location.href = `${this.dataset["to"]}${day}/`;
    });
  }
}
customElements.define("day-picker", DayPicker);
