/** Which state of a map is meant: by keys, and by a pointer that comes near a small one. */

/** How near to a mark a pointer has to come, in pixels of the screen. */
const NEAR = 14;

/** The state under a pointer, or that of the mark nearest to it. */
function stateAt(svg: SVGSVGElement, { target, clientX, clientY }: MouseEvent): SVGAElement | undefined {
  const marks = [...svg.querySelectorAll("circle")].map((mark) => {
    const { left, top, width, height } = mark.getBoundingClientRect();
    return { mark, far: Math.hypot(left + width / 2 - clientX, top + height / 2 - clientY) };
  });
  const nearest = marks.reduce((best, other) => (other.far < best.far ? other : best), { mark: target, far: NEAR });
  return stateOf(nearest.mark);
}

const stateOf = (target: EventTarget | null): SVGAElement | undefined =>
  (target instanceof Element && target.closest<SVGAElement>("a.shape")) || undefined;

/** A state on a map. */
interface Named {
  link: SVGAElement;
  name: string;
}

/** Where a key leads from a state, in the order of the list: to the next or previous one, to an end, or to a name. */
function stateByKey(states: readonly Named[], from: SVGAElement, key: string): SVGAElement | undefined {
  const at = states.findIndex(({ link }) => link === from);
  if (key === "ArrowRight" || key === "ArrowDown") return states[at + 1]?.link;
  if (key === "ArrowLeft" || key === "ArrowUp") return states[at - 1]?.link;
  if (key === "Home") return states[0]?.link;
  if (key === "End") return states.at(-1)?.link;
  if (!/^\p{L}$/u.test(key)) return undefined;
  const named = ({ name }: Named) => name.toLowerCase().startsWith(key.toLowerCase());
  return (states.slice(at + 1).find(named) ?? states.find(named))?.link;
}

/** Gives a map one tab stop, with keys from state to state. */
export function moveByKeys(svg: SVGSVGElement, states: () => readonly Named[]): void {
  const only = (current: SVGAElement | undefined) => {
    for (const link of svg.querySelectorAll<SVGAElement>("a"))
      link.setAttribute("tabindex", link === current ? "0" : "-1");
  };
  only(states()[0]?.link);
  svg.addEventListener("keydown", (event) => {
    const from = stateOf(event.target);
    if (!from || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = stateByKey(states(), from, event.key);
    if (!next) return;
    event.preventDefault();
    only(next);
    next.focus();
  });
}

/**
 * Names the state that is pointed at on a card. A tap names it, and a second one on it or on the card follows the link;
 * a mouse has named it before it clicks.
 */
export function nameByPointer(svg: SVGSVGElement, card: HTMLElement): void {
  const name = (state: SVGAElement | undefined) => {
    svg.querySelector(".named")?.classList.remove("named");
    state?.classList.add("named");
    card.hidden = !state;
    const link = card.querySelector("a");
    if (!state || !link) return;
    link.textContent = state.ariaLabel;
    link.href = state.href.baseVal;
  };
  svg.addEventListener("focusin", ({ target }) => name(stateOf(target)));
  svg.addEventListener("keydown", ({ key }) => key === "Escape" && name(undefined));
  svg.addEventListener("pointermove", (event) => event.pointerType === "mouse" && name(stateAt(svg, event)));
  // A tap sets the focus before it clicks, so what was named counts as the finger came down.
  let named: Element | null = null;
  svg.addEventListener("pointerdown", () => (named = svg.querySelector(".named")));
  svg.addEventListener("click", (event) => {
    const state = stateAt(svg, event);
    const follow = state !== undefined && state === named;
    // A key has no place; a link that is followed leads where it leads.
    if (event.detail === 0 || (follow && stateOf(event.target) === state)) return;
    event.preventDefault();
    if (follow) location.href = state.href.baseVal;
    else name(state);
  });
}
