/** How far each state has come, and which way it moved, worked out from the content. */
import { asOf, nameOf, states, tracker, type RecordFile } from "./content.ts";
import { byName, dated, eventKey, keyOf, type Json } from "./expected-values.ts";
import { changes, heldOn } from "./fold.ts";

/** How near the rungs come, the strongest first; a refusal is below nothing. */
const NEARNESS = Object.entries(tracker.facets[tracker.ladder]!.values).map(([value, { refusal }], i, all) => ({
  value,
  near: refusal ? -1 : all.length - i,
}));
const nearness = (value: string | undefined) => {
  const passed = NEARNESS.filter(({ near }) => near > 0).toReversed();
  const place = passed.findIndex((one) => one.value === value);
  return place >= 0 ? place + 1 : value === undefined ? 0 : -1;
};
const twoYearsAgo = `${Number(asOf.slice(0, 4)) - 2}${asOf.slice(4)}`;

/** How many rungs a state went up in two years. */
export const moved = (record: RecordFile) =>
  nearness(heldOn(record, tracker.ladder, asOf)?.value) - nearness(heldOn(record, tracker.ladder, twoYearsAgo)?.value);

/** Every step that a state has taken, the first time and, where it no longer holds, until when. */
export function allSteps(): Json[] {
  const steps = Object.entries(tracker.next?.steps ?? {});
  return byName(states).flatMap((record) =>
    steps.flatMap(([step, { label, facet, values }]) => {
      const moves = changes(record).filter((change) => change.facet === facet && change.day <= asOf);
      const taken = moves.findIndex(({ to }) => values.includes(to));
      if (taken < 0) return [];
      const left = moves.findLastIndex(
        ({ to }, i) => i > taken && !values.includes(to) && values.includes(moves[i - 1]!.to),
      );
      const holds = values.includes(moves.at(-1)!.to);
      return [
        {
          record: keyOf(record),
          record_name: nameOf(record),
          code: record.code ?? null,
          step,
          step_label: label,
          event: eventKey(record, moves[taken]!.event),
          ...dated("date", moves[taken]!.event.date),
          holds,
          ended_by: holds ? null : eventKey(record, moves[left]!.event),
        },
      ];
    }),
  );
}
