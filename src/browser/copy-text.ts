/** `<copy-text>`: a button for each `<pre>` within that copies its text. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const { copy = "", copied = "" } = this.dataset;
    // Pages that are not secure have no clipboard; the text can still be marked.
    if (!navigator.clipboard) return;
    for (const text of this.querySelectorAll("pre")) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = copy;
      button.addEventListener("click", () => {
        void navigator.clipboard.writeText(text.textContent).then(() => (button.textContent = copied));
      });
      text.before(button);
    }
  }
}
customElements.define("copy-text", CopyText);
