/** Orders lanes by their rung, as in the page, by region, or by their last step, newest first. */
class LaneOrder extends HTMLElement {
  connectedCallback() {
    const select = this.querySelector("select");
    const groups = [...this.querySelectorAll("details")].map((fold) => ({
      fold,
      items: [...fold.querySelectorAll("li")],
    }));
    const items = groups.flatMap((group) => group.items);
    const other = document.createElement("div");
    this.append(other);
    select?.addEventListener("change", () => {
      other.replaceChildren();
      for (const { fold, items } of groups) {
        fold.hidden = select.value !== "rung";
        fold.querySelector("ol")?.append(...items);
      }
      if (select.value === "last") other.append(list(items.toSorted((a, b) => (lastOf(a) < lastOf(b) ? 1 : -1))));
      if (select.value !== "region") return;
      const regions = Map.groupBy(items, (item) => item.dataset["region"] ?? "");
      for (const [region, members] of [...regions].sort(([a], [b]) => (a < b ? -1 : 1)))
        other.append(heading(region), list(members));
    });
    this.querySelector(".filter")?.removeAttribute("hidden");
  }
}

const lastOf = (item: HTMLElement) => item.dataset["last"] ?? "";

function heading(text: string): HTMLElement {
  const found = document.createElement("h3");
  found.textContent = text;
  return found;
}

function list(items: readonly HTMLElement[]): HTMLElement {
  const found = document.createElement("ol");
  found.className = "lanes";
  found.append(...items);
  return found;
}

customElements.define("lane-order", LaneOrder);
