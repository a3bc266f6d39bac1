/**
 * Around lanes: a card with the words of the event that is pointed at, tapped or focused. A mouse click or a second tap
 * opens the event. Each lane is one tab stop; the arrow keys move within it. Without it each mark is a link.
 */
class EventLanes extends HTMLElement {
  private readonly card = document.createElement("p");
  private shown: SVGAElement | undefined;
  private last: SVGAElement | undefined;
  private touch = false;

  connectedCallback() {
    this.card.className = "card";
    this.card.hidden = true;
    // Marks have the same words as their accessible names.
    this.card.ariaHidden = "true";
    this.append(this.card);
    for (const lane of this.querySelectorAll(".lane"))
      for (const [i, mark] of marksOf(lane).entries()) prepare(mark, i);
    // A tap focuses the mark before it clicks it, so what was shown before is remembered here.
    this.addEventListener("pointerdown", ({ pointerType }) => {
      this.touch = pointerType !== "mouse";
      this.last = this.shown;
    });
    this.addEventListener("pointermove", (event) => event.pointerType === "mouse" && this.show(near(event)));
    this.addEventListener("pointerleave", ({ pointerType }) => pointerType === "mouse" && this.show(undefined));
    this.addEventListener("focusin", ({ target }) => this.show((target as Element).closest<SVGAElement>(".lane a")));
    this.addEventListener("focusout", () => this.show(undefined));
    this.addEventListener("click", (event) => this.open(event));
    this.addEventListener("keydown", (event) => this.move(event));
    document.addEventListener("keydown", ({ key }) => key === "Escape" && this.show(undefined));
  }

  private show(mark: SVGAElement | null | undefined) {
    this.shown = mark ?? undefined;
    this.card.hidden = !mark;
    if (!mark) return;
    this.card.textContent = `${mark.ariaLabel ?? ""} ${this.touch ? (this.dataset["follow"] ?? "") : ""}`;
    const [frame, place] = [this.getBoundingClientRect(), mark.getBoundingClientRect()];
    const most = frame.width - this.card.offsetWidth;
    const left = place.left + Math.min(place.width, 80) / 2 - frame.left - this.card.offsetWidth / 2;
    this.card.style.left = `${Math.max(0, Math.min(left, most))}px`;
    this.card.style.top = `${place.top - frame.top - this.card.offsetHeight - 4}px`;
  }

  /** Whoever taps beside a mark means the nearest; the first tap shows it. */
  private open(event: MouseEvent) {
    const mark = near(event);
    if (!mark || event.ctrlKey || event.metaKey || event.detail === 0) return;
    event.preventDefault();
    if (this.touch && mark !== this.last) mark.focus();
    else location.assign(mark.href.baseVal);
    this.show(mark);
  }

  private move(event: KeyboardEvent) {
    const mark = (event.target as Element).closest<SVGAElement>(".lane a");
    const lane = mark?.closest(".lane");
    if (!mark || !lane) return;
    const all = marksOf(lane);
    const at = all.indexOf(mark);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    const next = to === undefined ? undefined : all[to];
    if (!next) return;
    event.preventDefault();
    mark.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  }
}

const marksOf = (lane: Element) => [...lane.querySelectorAll<SVGAElement>("a")];

/** Makes the title an accessible name, which browsers do not show a second time, and all but one mark no tab stop. */
function prepare(mark: SVGAElement, i: number) {
  const title = mark.querySelector("title");
  mark.ariaLabel = [title?.textContent, mark.dataset["by"]].filter(Boolean).join(" – ");
  title?.remove();
  mark.setAttribute("tabindex", i === 0 ? "0" : "-1");
}

/** The mark nearest to a point on a lane, within the width of a finger. */
function near({ target, clientX, clientY }: MouseEvent): SVGAElement | undefined {
  const lane = target instanceof Element ? target.closest(".lane") : null;
  if (!lane) return undefined;
  const far = (mark: SVGAElement) => {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    return Math.hypot(Math.max(left - clientX, clientX - right, 0), Math.max(top - clientY, clientY - bottom, 0) / 2);
  };
  const [nearest] = marksOf(lane).sort((a, b) => far(a) - far(b));
  return nearest && far(nearest) < 16 ? nearest : undefined;
}

customElements.define("event-lanes", EventLanes);
