/**
 * `<embed-chooser>` around a list of pages that can be framed: shows the code of any of them, in the colours chosen, and
 * how it looks. Without it the list has every code.
 */
class EmbedChooser extends HTMLElement {
  private readonly rows = [...this.querySelectorAll<HTMLTableRowElement>("tr[data-height]")];
  private readonly form = this.querySelector("form")!;
  private readonly frame = this.querySelector("iframe")!;

  connectedCallback(): void {
    const select = this.field("embed");
    for (const table of this.querySelectorAll("table:has([data-height])")) {
      const group = document.createElement("optgroup");
      group.label = table.querySelector("caption")!.textContent;
      for (const row of table.querySelectorAll("tr[data-height]"))
        group.append(
          new Option(row.querySelector("th")!.textContent, String(this.rows.indexOf(row as HTMLTableRowElement))),
        );
      select.append(group);
    }
    this.form.hidden = false;
    const show = () => this.show(this.rows[Number(select.value)]!);
    this.form.addEventListener("change", show);
    // Whoever comes back finds the form as it was left.
    addEventListener("pageshow", show);
    this.form.addEventListener("submit", (event) => event.preventDefault());
    for (const section of this.querySelectorAll<HTMLElement>("[data-way]")) this.offerCopy(section);
  }

  private field(name: string): HTMLSelectElement {
    return this.form.elements.namedItem(name) as HTMLSelectElement;
  }

  /** Shows a row of the list in every form that it has. */
  private show(row: HTMLTableRowElement): void {
    const theme = this.field("theme").value;
    const query = theme === "" ? "" : `?theme=${theme}`;
    const code = row.querySelector("pre")!.textContent.replace(/src="[^"]*/, (src) => src + query);
    const codes: Record<string, string | undefined> = { frame: code, script: code, ...row.dataset };
    for (const section of this.querySelectorAll<HTMLElement>("[data-way]")) {
      const { way = "", script } = section.dataset;
      const shown = codes[way];
      section.hidden = shown === undefined;
      section.querySelector("pre")!.textContent = script === undefined ? (shown ?? "") : `${shown}\n${script}`;
      section.querySelector("[role=status]")!.textContent = "";
    }
    this.frame.title = row.querySelector("th")!.textContent;
    this.frame.style.height = "";
    this.frame.height = row.dataset["height"]!;
    // Not by its address, which would be one more step for the reader's way back.
    this.frame.contentWindow!.location.replace(row.querySelector("a")!.href + query);
  }

  /** Lets a reader copy the code of a section, where the browser allows that. */
  private offerCopy(section: HTMLElement): void {
    const button = section.querySelector("button")!;
    const status = section.querySelector("[role=status]")!;
    if (!("clipboard" in navigator)) return;
    button.parentElement!.hidden = false;
    button.addEventListener("click", () => {
      void navigator.clipboard
        .writeText(section.querySelector("pre")!.textContent)
        .then(() => (status.textContent = button.dataset["said"]!));
    });
  }
}

customElements.define("embed-chooser", EmbedChooser);
