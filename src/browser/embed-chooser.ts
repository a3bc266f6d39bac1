/**
 * `<embed-chooser>` around a list of pages that can be framed: shows the code of any of them, in the colours chosen, and
 * how it looks. Without it the list has every code.
 */
class EmbedChooser extends HTMLElement {
  private readonly rows = [...this.querySelectorAll<HTMLTableRowElement>("tr[data-height]")];
  private readonly form = this.querySelector("form")!;
  private readonly frame = this.querySelector("iframe")!;
  /** Pixels that the frame may be wide at most; empty for all there is. */
  private width = "";

  connectedCallback(): void {
    this.form.hidden = false;
    const show = () => this.show();
    this.form.addEventListener("input", show);
    for (const button of this.form.querySelectorAll("button"))
      button.addEventListener("click", () => this.setWidth(button));
    // Whoever comes back finds the form as it was left.
    addEventListener("pageshow", show);
    this.form.addEventListener("submit", (event) => event.preventDefault());
    for (const section of this.querySelectorAll<HTMLElement>("[data-way]")) this.offerCopy(section);
  }

  private field(name: string): HTMLInputElement | HTMLSelectElement {
    return this.form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  }

  /** Shows the frame in a width, or in all there is when that one is chosen again. */
  private setWidth(button: HTMLButtonElement): void {
    const pressed = button.ariaPressed === "true";
    for (const one of this.form.querySelectorAll("button")) one.ariaPressed = String(one === button && !pressed);
    this.width = pressed ? "" : button.value;
    this.show();
  }

  /** Shows what is chosen in every form that it has; a name that is not in the list changes nothing. */
  private show(): void {
    const wanted = this.field("embed").value.trim().toLowerCase();
    const row = this.rows.find((one) => one.querySelector("th")!.textContent.trim().toLowerCase() === wanted);
    if (!row) return;
    const theme = this.field("theme").value;
    const query = theme === "" ? "" : `?theme=${theme}`;
    const code = row
      .querySelector("pre")!
      .textContent.replace(/src="[^"]*/, (src) => src + query)
      .replace("width:100%", this.width === "" ? "width:100%" : `width:100%;max-width:${this.width}px`);
    const codes: Record<string, string | undefined> = { frame: code, script: code, ...row.dataset };
    for (const section of this.querySelectorAll<HTMLElement>("[data-way]")) {
      const { way = "", script } = section.dataset;
      const shown = codes[way];
      section.hidden = shown === undefined;
      section.querySelector("pre")!.textContent = script === undefined ? (shown ?? "") : `${shown}\n${script}`;
      section.querySelector("[role=status]")!.textContent = "";
    }
    this.frame.title = row.querySelector("th")!.textContent;
    this.frame.style.maxInlineSize = this.width === "" ? "" : `${this.width}px`;
    this.frame.height = row.dataset["height"]!;
    const address = row.querySelector("a")!.href + query;
    // Not by its address, which would be one more step for the reader's way back.
    if (this.frame.contentWindow!.location.href === address) return;
    this.frame.style.height = "";
    this.frame.contentWindow!.location.replace(address);
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
