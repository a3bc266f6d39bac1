/** The controls of a map: a slider through the days of change, a field for any day, and buttons for parts of the world. */

interface DayControl {
  /** The day of change on or before a day, as its link in the list of days. */
  changeBefore: (day: string) => HTMLAnchorElement | undefined;
  /** The last day there is. */
  today: string;
  /** Sets all parts of the control to a day. */
  set: (day: string) => void;
}

/** Lets a reader choose a day. */
export function dayControl(map: HTMLElement, choose: (day: string) => void): DayControl {
  const form = map.querySelector<HTMLFormElement>(".map-control")!;
  const [earlier, later] = form.querySelectorAll("button");
  const [slider, field] = form.querySelectorAll("input");
  if (!earlier || !later || !slider || !field) throw new Error("The control of the map lacks a part.");
  const links = [...map.querySelectorAll<HTMLAnchorElement>(".map-days [data-day]")];
  const days = links.map((link) => link.dataset["day"]!);
  const go = (day: string | undefined) => day !== undefined && choose(day);
  slider.addEventListener("input", () => go(days[Number(slider.value)]));
  earlier.addEventListener("click", () => go(days.findLast((day) => day < field.value)));
  later.addEventListener("click", () => go(days.find((day) => day > field.value) ?? field.max));
  field.addEventListener("change", () => field.value !== "" && field.checkValidity() && choose(field.value));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  const changeBefore = (day: string) => links.findLast((link) => link.dataset["day"]! <= day);
  return {
    changeBefore,
    today: field.max,
    set: (day) => {
      const change = changeBefore(day);
      slider.value = String(change ? links.indexOf(change) : 0);
      slider.ariaValueText = change?.textContent.trim() ?? "";
      field.value = day;
      earlier.disabled = !days.some((other) => other < day);
      later.disabled = day >= field.max;
    },
  };
}

/** Lets a reader look at a part of the world from nearer. Marks keep their size on the screen. */
export function zoomControl(map: HTMLElement, svg: SVGSVGElement): void {
  const whole = svg.viewBox.baseVal.width;
  const buttons = [...map.querySelectorAll<HTMLButtonElement>(".map-zoom button")];
  for (const button of buttons) {
    button.addEventListener("click", () => {
      svg.setAttribute("viewBox", button.dataset["view"]!);
      const { width, height } = svg.viewBox.baseVal;
      const box = svg.getBoundingClientRect();
      svg.style.setProperty("--scale", String(Math.max(width, (height * box.width) / box.height) / whole));
      svg.parentElement!.classList.toggle("part", button !== buttons[0]);
      for (const other of buttons) other.ariaPressed = String(other === button);
    });
  }
  map.querySelector<HTMLElement>(".map-zoom")!.hidden = false;
}
