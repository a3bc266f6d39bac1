/** What a map and its list show on a day, from what each state's entry in the list says of its rungs through time. */

/** A state in the list, and its link on the map where it has one. */
export interface MapState {
  entry: HTMLLIElement;
  link: SVGAElement | null;
  name: string;
  /** Since which day it stands on which rung, and that in words; oldest first. */
  history: (readonly [day: string, rung: string, since: string])[];
}

/** Reads the states of a map. */
export function readStates(map: HTMLElement): MapState[] {
  return [...map.querySelectorAll<HTMLLIElement>(".map-list li")].map((entry) => ({
    entry,
    link: map.querySelector<SVGAElement>(`.world [data-code="${entry.dataset["code"]}"]`),
    name: entry.querySelector("a")!.textContent.trim(),
    history: (entry.dataset["history"]?.split("\n") ?? []).map((line) => {
      const [day = "", rung = "", since = ""] = line.split("|");
      return [day, rung, since] as const;
    }),
  }));
}

const on = ({ history }: MapState, day: string) => history.findLast(([from]) => from <= day) ?? ["9999", "unset", ""];

/**
 * Shows a day: colours and names on the map, the states of each rung in the list, and how many they are.
 * @param label the name of a state with its rung, from a template
 */
export function showStates(
  map: HTMLElement,
  states: readonly MapState[],
  day: string,
  label: (name: string, rung: string, since: string) => string,
): void {
  const collator = new Intl.Collator("en");
  const ordered = states.map((state) => ({ state, now: on(state, day) }));
  ordered.sort((a, b) =>
    a.now[0] < b.now[0] ? -1 : a.now[0] > b.now[0] ? 1 : collator.compare(a.state.name, b.state.name),
  );
  for (const group of map.querySelectorAll<HTMLElement>(".map-list section")) {
    const rung = group.dataset["rung"]!;
    const here = ordered.filter(({ now }) => now[1] === rung);
    const [, word, count] = group.querySelectorAll("h3 > *");
    for (const { state, now } of here) {
      const { entry, link, name } = state;
      entry.querySelector("small")!.textContent = now[2];
      link?.setAttribute("data-rung", rung);
      link?.setAttribute("aria-label", label(name, word!.textContent, now[2]));
    }
    group.querySelector("ul")!.replaceChildren(...here.map(({ state }) => state.entry));
    count!.textContent = String(here.length);
    map.querySelector(`.map-key [data-rung=${rung}] b`)!.textContent = String(here.length);
  }
}

/** The names of the states that came onto another rung on a day, and the words of the rung. */
export function changedOn(states: readonly MapState[], day: string): string[] {
  return states
    .filter(({ history }) => history.some(([from]) => from === day))
    .map(
      ({ name, link, entry }) =>
        link?.getAttribute("aria-label") ?? `${name}: ${entry.closest("section")!.querySelector("h3")!.textContent}`,
    );
}
