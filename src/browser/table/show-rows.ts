/** Milliseconds of a frame for rows, layout included: a key that comes meanwhile has the rest. */
const BUDGET = 4;

// Not `hidden`: the style sheet keeps the layout of such rows where it can, so that they come back at once.
const isHidden = (element: Element) => element.ariaHidden === "true";
const setHidden = (element: Element, hidden: boolean) => {
  if (isHidden(element) !== hidden) element.ariaHidden = hidden ? "true" : null;
};

/** Waits until what has changed so far is painted. */
export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/**
 * Shows the rows that fit and hides all others: from the first on, as many groups of rows as a frame has time for, and
 * the rest frame by frame. No row that does not fit is seen meanwhile.
 * @param groups bodies of tables, and lists
 * @param current whether this is still wanted; a newer call goes on from where this one has come
 */
export async function showRows(
  groups: readonly HTMLElement[],
  fitting: ReadonlySet<Element>,
  current: () => boolean,
): Promise<void> {
  const todo = [];
  for (const group of groups) {
    const rows = [...group.children];
    const wrong = rows.filter((row) => isHidden(row) === fitting.has(row));
    // Where nothing fits, the group goes as one, and its rows stay as they are.
    if (!rows.some((row) => fitting.has(row))) setHidden(group, true);
    else if (wrong.length > 0 || isHidden(group)) todo.push({ group, wrong });
  }
  let end = performance.now() + BUDGET;
  for (const [i, { group, wrong }] of todo.entries()) {
    if (performance.now() > end) {
      for (const later of todo.slice(i)) if (later.wrong.some((row) => !isHidden(row))) setHidden(later.group, true);
      await nextFrame();
      if (!current()) return;
      end = performance.now() + BUDGET;
    }
    for (const row of wrong) setHidden(row, !fitting.has(row));
    setHidden(group, false);
    // Asking for the height lays the group out now, within the measured time.
    void group.offsetHeight;
  }
}
