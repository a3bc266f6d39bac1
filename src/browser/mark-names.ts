/** Names a mark or bar of a drawing at once on hover and focus, where the browser would be slow or silent. */
class MarkNames extends HTMLElement {
  private readonly tip = document.createElement("p");

  connectedCallback() {
    this.tip.className = "tip";
    this.tip.hidden = true;
    // Marks have the same words as their accessible names.
    this.tip.ariaHidden = "true";
    this.append(this.tip);
    this.addEventListener("pointerover", ({ target }) => this.name(target as Element));
    this.addEventListener("focusin", ({ target }) => this.name(target as Element));
    this.addEventListener("focusout", () => this.hide());
    this.addEventListener("pointerleave", () => this.hide());
    document.addEventListener("keydown", ({ key }) => key === "Escape" && this.hide());
  }

  private hide() {
    this.tip.hidden = true;
  }

  private name(target: Element) {
    if (target === this.tip) return;
    const named = target.closest(".lane :is(a, [data-rung])");
    if (!named) return this.hide();
    const title = named.querySelector("title");
    if (title) {
      // Else the browser shows it a second time.
      named.setAttribute("aria-label", title.textContent);
      title.remove();
    }
    this.tip.textContent = named.ariaLabel;
    this.place((named.querySelector("circle, rect") ?? named).getBoundingClientRect());
  }

  /** Above the mark, and never past the edges of the drawing. */
  private place(mark: DOMRect) {
    this.tip.hidden = false;
    const frame = this.getBoundingClientRect();
    const centre = mark.left + Math.min(mark.width, 80) / 2 - frame.left;
    const most = frame.width - this.tip.offsetWidth;
    this.tip.style.left = `${Math.max(0, Math.min(centre - this.tip.offsetWidth / 2, most))}px`;
    this.tip.style.top = `${mark.top - frame.top - this.tip.offsetHeight}px`;
  }
}

customElements.define("mark-names", MarkNames);
