import { dayInWords } from "../table/date-words.ts";
import { dayControl, zoomControl } from "./map-control.ts";
import { changedOn, readStates, showStates } from "./map-day.ts";
import { moveByKeys, nameByPointer } from "./map-pointing.ts";

const filled = (template = "", values: Readonly<Record<string, string>>) =>
  template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole).trim();

/**
 * `<world-map>`: steps a finished map through the days of change, names the state that is pointed at before a tap
 * leaves the page, and gives the map one tab stop with keys from state to state.
 */
class WorldMap extends HTMLElement {
  connectedCallback(): void {
    const svg = this.querySelector<SVGSVGElement>(".world")!;
    const states = readStates(this);
    const { today, changeBefore, set } = dayControl(this, (day) => {
      show(day);
      history.replaceState(null, "", day === today ? location.pathname : `?on=${day}`);
    });
    const show = (day: string) => {
      const label = (name: string, rung: string, since: string) =>
        filled(this.dataset["state"], { name, label: rung, since });
      showStates(this, states, day, label);
      set(day);
      this.#say(day, today, changeBefore(day), changedOn(states, day));
    };
    // The browser would show them a second time; each state has the same words as its name.
    for (const title of svg.querySelectorAll("a > title")) title.remove();
    zoomControl(this, svg);
    const asked = new URLSearchParams(location.search).get("on") ?? "";
    show(/^\d{4}-\d\d-\d\d$/.test(asked) && asked < today ? asked : today);
    moveByKeys(svg, () => this.#order(states));
    nameByPointer(svg, this.querySelector<HTMLElement>(".map-card")!);
    this.querySelector<HTMLElement>(".map-keys")!.hidden = false;
  }

  /** Says which day is shown, since when it was so, and what changed. */
  #say(day: string, today: string, change: HTMLAnchorElement | undefined, changes: readonly string[]): void {
    const asked = dayInWords(day, this.dataset["months"]!.split("|"), this.dataset["date"]!);
    const exact = change?.dataset["day"] === day || day === today;
    const template = change === undefined ? "before" : exact ? "asOf" : "unchanged";
    const said = filled(this.dataset[template], { asked, date: asked, since: change?.textContent.trim() ?? "" });
    this.querySelector(".map-day strong")!.textContent = said;
    this.querySelector(".map-changes")!.textContent = changes.join(" · ");
    const page = this.querySelector<HTMLAnchorElement>(".map-day a")!;
    page.hidden = change === undefined || day === today;
    if (change) page.href = change.href;
  }

  /** The states on the map in the order of the list. */
  #order(states: ReturnType<typeof readStates>): { link: SVGAElement; name: string }[] {
    const places = [...this.querySelectorAll(".map-list li")];
    return states
      .flatMap(({ entry, link, name }) => (link ? [{ at: places.indexOf(entry), link, name }] : []))
      .toSorted((a, b) => a.at - b.at);
  }
}
customElements.define("world-map", WorldMap);
