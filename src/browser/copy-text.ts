/** `<copy-text>`: a button for each `<pre>` and the line of text within, named after what stands before it, that copies it. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const { copy = "", copied = "" } = this.dataset;
    // Pages that are not secure have no clipboard; the text can still be marked.
    if (!navigator.clipboard) return;
    const status = document.createElement("span");
    status.role = "status";
    this.append(status);
    for (const text of this.querySelectorAll("pre, .citation")) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = copy;
      button.ariaLabel = `${copy}: ${text.parentElement!.previousElementSibling!.textContent.trim()}`;
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(text.textContent);
        button.after(status);
        status.textContent = copied;
      });
      text.before(button);
    }
  }
}
customElements.define("copy-text", CopyText);
