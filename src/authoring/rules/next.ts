/** Rules on `next:` in `tracker.yaml`: its words must be those of the facets, and the precedent must have set it. */
import type { TrackerRecord } from "../../tracker/dataset.ts";
import { stretchesOf } from "../../tracker/fold.ts";
import type { TrackerFile } from "../../tracker/schema/tracker.ts";
import { stepsTaken } from "../../tracker/steps.ts";
import type { Problem } from "../messages/problems.ts";
import type { YamlFile } from "../yaml/file.ts";
import type { Path } from "../yaml/path.ts";
import { notAmong } from "./not-among.ts";

/** The stance and the steps are facets and values that the tracker has. */
export function checkNext(file: YamlFile, { next, facets }: TrackerFile): Problem[] {
  if (!next) return [];
  const known = Object.keys(facets);
  const facetAt = (path: Path, facet: string) => notAmong(file, path, facet, known, `a facet under "facets"`);
  const steps = Object.entries(next.steps).flatMap(([key, { facet, values }]) => {
    const at: Path = ["next", "steps", key];
    const answers = Object.keys(facets[facet]?.values ?? {});
    if (answers.length === 0) return facetAt([...at, "facet"], facet);
    return values.flatMap((value, i) => notAmong(file, [...at, "values", i], value, answers, `a value of "${facet}"`));
  });
  return [...facetAt(["next", "stance"], next.stance), ...steps];
}

/** The precedent has a record, stands on the answer's rung, and took each step before it got there. */
export function checkPrecedent(file: YamlFile, tracker: TrackerFile, records: readonly TrackerRecord[]): Problem[] {
  const { next, ladder, answer } = tracker;
  if (!next) return [];
  const states = records.filter(({ folder }) => folder === "countries");
  const path: Path = ["next", "precedent"];
  const record = states.find(({ id }) => id === next.precedent);
  const ids = states.map(({ id }) => id);
  if (!record) return notAmong(file, path, next.precedent, ids, "the id of a state with a record", 5);
  const reached = stretchesOf(record, ladder).find(({ value }) => value === answer.value)?.from;
  if (reached === undefined)
    return [file.problem(path, `${record.name} never stood on "${answer.value}". Name a state that did.`)];
  const before = new Set(
    stepsTaken(record, next, reached)
      .filter(({ event }) => event.effective < reached)
      .map(({ key }) => key),
  );
  return Object.keys(next.steps)
    .filter((key) => !before.has(key))
    .map((key) =>
      file.problem(
        ["next", "steps", key],
        `${record.name} did not take this step before ${reached}. Leave it out, or record the event that shows it.`,
      ),
    );
}
