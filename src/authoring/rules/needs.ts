/** Values that can't hold alone: who keeps a mission open has contact, so the ladder must say so. */
import type { Problem } from "../messages/problems.ts";
import type { RecordParts } from "./parts.ts";

/** What the value of one facet needs of another, at each event that changes either. */
export function checkNeeds({ file, tracker: { facets }, events }: RecordParts): Problem[] {
  const held = new Map<string, string>();
  const valueOf = (facet: string) => facets[facet]?.values[held.get(facet) ?? ""];
  return events.flatMap(({ index, event }) => {
    for (const [facet, value] of Object.entries(event.sets)) held.set(facet, value);
    return [...held].flatMap(([facet, value]) =>
      (valueOf(facet)?.needs ?? []).flatMap((need) => {
        const isMet = valueOf(need) !== undefined && valueOf(need)?.refusal === undefined;
        const changed = [facet, need].find((one) => event.sets[one] !== undefined);
        if (isMet || changed === undefined) return [];
        const message = `While ${facet} is "${value}", ${need} has a value too, and not one that turns the subject away. Add "${need}: …" or change ${facet}.`;
        return [file.problem(["events", index, "sets", changed], message)];
      }),
    );
  });
}
