/** `<copy-text>`: a button for each `<pre>` and the line of text within that copies it and says so. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    // Pages that are not secure have no clipboard; the text can still be marked.
    if (!navigator.clipboard) return;
    const status = document.createElement("span");
    status.role = "status";
    this.append(status);
    for (const text of this.querySelectorAll("pre, .citation")) text.before(this.button(text, status));
  }

  /** A button named after the form that it copies. */
  private button(text: Element, status: HTMLElement): HTMLElement {
    const { copy = "", copied = "" } = this.dataset;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = copy;
    const form = text.parentElement!.previousElementSibling;
    if (form?.matches("dt")) button.ariaLabel = `${copy}: ${form.textContent}`;
    button.addEventListener("click", () => {
      void navigator.clipboard.writeText(text.textContent).then(() => {
        status.textContent = copied;
        button.after(status);
      });
    });
    return button;
  }
}
customElements.define("copy-text", CopyText);
