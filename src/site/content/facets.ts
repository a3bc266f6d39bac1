/** Facets and their values as pages show them. */
import type { Dataset } from "../../tracker/dataset.ts";
import type { FacetState } from "../../tracker/fold.ts";
import { once } from "../../tracker/once.ts";
import type { FacetDefinition, ValueDefinition } from "../../tracker/schema/tracker.ts";
import type { Words } from "../../words/en.ts";

/** The definition of a value of a facet, or of its absence. */
export function valueOf(facet: FacetDefinition, value: string | undefined): ValueDefinition {
  return (value === undefined ? undefined : facet.values[value]) ?? facet.unset;
}

/** The facet that is the ladder. */
export function ladderOf({ tracker }: Dataset): FacetDefinition {
  return tracker.facets[tracker.ladder]!;
}

/** The facets beside the ladder, in the author's order. */
export function otherFacets({ tracker }: Dataset): [string, FacetDefinition][] {
  return Object.entries(tracker.facets).filter(([key]) => key !== tracker.ladder);
}

/** Style rules that give each rung its two colours. Keys and colours were checked, so they are safe in a style sheet. */
export const rungStyles = once((dataset: Dataset): string => {
  const { values, unset } = ladderOf(dataset);
  const rungs = [...Object.entries(values), ["unset", unset] as const];
  return rungs.map(([key, { light, dark }]) => `[data-rung=${key}]{--rung:light-dark(${light},${dark})}`).join("");
});

/** What to say beside a value on whose event sources differ: what of it is disputed. */
export function disputedMark({ tracker }: Dataset, held: FacetState | undefined, words: Words): string | undefined {
  if (held?.event.certainty !== "disputed") return undefined;
  const { disputes = "" } = held.event;
  return words.record.isDisputed(tracker.disputes?.[disputes]?.label ?? disputes);
}

/** The rungs that the answer speaks of, strongest first. */
export const answerRungs = ({ tracker: { answer } }: Dataset): string[] => [
  answer.value,
  ...(answer.beyond?.values ?? []),
];
