/** Rules on `tracker.yaml` itself: its words must fit together. */
import type { CheckContext } from "../../tracker/geography.ts";
import type { Problem } from "../messages/problems.ts";
import type { TrackerFile } from "../../tracker/schema/tracker.ts";
import { checkNext } from "./next.ts";
import { notAmong } from "./not-among.ts";
import { FACET_DETAILS, RESERVED_FACETS, RESERVED_RUNGS } from "./reserved-names.ts";
import type { YamlFile } from "../yaml/file.ts";
import type { Path } from "../yaml/path.ts";

/** All rules on the vocabulary. */
export function checkTracker(file: YamlFile, tracker: TrackerFile, context: CheckContext): Problem[] {
  const ladder = tracker.facets[tracker.ladder];
  const values = Object.keys(ladder?.values ?? {});
  return [
    ...notAmong(file, ["language"], tracker.language, context.languages, "a language of the interface"),
    ...notAmong(file, ["ladder"], tracker.ladder, Object.keys(tracker.facets), `a facet under "facets"`),
    ...(ladder ? notAmong(file, ["answer", "value"], tracker.answer.value, values, "a value of the ladder") : []),
    ...(ladder
      ? (tracker.answer.beyond?.values ?? []).flatMap((value, i) =>
          notAmong(file, ["answer", "beyond", "values", i], value, values, "a value of the ladder"),
        )
      : []),
    ...checkFacetNames(file, tracker),
    ...checkFacetLists(file, tracker),
    ...checkLadder(file, tracker),
    ...checkCodes(file, tracker, context),
    ...checkSince(file, tracker, context),
    ...checkCounts(file, tracker),
    ...checkNext(file, tracker),
  ];
}

/** Each facet has columns of its own in the tables of data. */
function checkFacetNames(file: YamlFile, { facets }: TrackerFile): Problem[] {
  const isTaken = (facet: string) =>
    RESERVED_FACETS.has(facet) ||
    facet.startsWith("newest-source") ||
    (FACET_DETAILS.test(facet) && Object.hasOwn(facets, facet.replace(FACET_DETAILS, "")));
  return Object.keys(facets)
    .filter(isTaken)
    .map((facet) => {
      const message = `The tables of data have a column "${facet.replaceAll("-", "_")}" already. Choose another word.`;
      return file.problem(["facets"], message, { onKey: facet });
    });
}

/** What kinds must set, disputes may not set and values need are facets. */
function checkFacetLists(file: YamlFile, { facets, kinds, disputes = {} }: TrackerFile): Problem[] {
  const known = Object.keys(facets);
  const lists = [
    ...Object.entries(kinds).map(([kind, { "must-set": must = [] }]) => ({
      at: ["kinds", kind, "must-set"],
      list: must,
    })),
    ...Object.entries(disputes).map(([word, { "may-not-set": not = [] }]) => ({
      at: ["disputes", word, "may-not-set"],
      list: not,
    })),
    ...Object.entries(facets).flatMap(([facet, { values }]) =>
      Object.entries(values).map(([value, { needs = [] }]) => ({
        at: ["facets", facet, "values", value, "needs"],
        list: needs,
      })),
    ),
  ];
  return lists.flatMap(({ at, list }) =>
    list.flatMap((facet, i) => notAmong(file, [...at, i], facet, known, `a facet under "facets"`)),
  );
}

/** Each rung has a sentence for its state and its two colours. */
function checkLadder(file: YamlFile, { facets, ladder }: TrackerFile): Problem[] {
  const facet = facets[ladder];
  if (!facet) return [];
  const rungs = [
    ...Object.entries(facet.values).map(([key, value]) => ({ path: ["values", key], value })),
    { path: ["unset"], value: facet.unset },
  ];
  return rungs.flatMap(({ path, value }) => {
    const at = ["facets", ladder, ...path];
    const problems: Problem[] = [];
    if (path[0] === "values" && RESERVED_RUNGS.has(path[1]!)) {
      problems.push(file.problem(at, `The site itself has a table named "${path[1]}". Choose another word.`));
    }
    for (const name of ["sentence", "light", "dark"] as const) {
      if (value[name] === undefined) problems.push(file.problem(at, `A value of the ladder needs "${name}".`));
    }
    if (value.sentence === undefined) return problems;
    const wanted = path[0] === "unset" ? ["{state}"] : ["{state}", "{since}"];
    const lacking = wanted.filter((word) => !value.sentence!.includes(word));
    return [
      ...problems,
      ...lacking.map((word) =>
        file.problem([...at, "sentence"], `The sentence lacks ${word}, where the page fills it in.`),
      ),
    ];
  });
}

function checkCodes(file: YamlFile, { subject, universe }: TrackerFile, { geography }: CheckContext): Problem[] {
  const unknown = (path: Path, code: string) =>
    geography.has(code)
      ? []
      : [file.problem(path, `"${code}" is not a country code of ISO 3166-1 (two capital letters, e.g. RU).`)];
  return [
    ...(subject.code === undefined ? [] : unknown(["subject", "code"], subject.code)),
    ...Object.keys(universe.observers).flatMap((code) => unknown(["universe", "observers", code], code)),
  ];
}

function checkSince(file: YamlFile, { subject: { since } }: TrackerFile, { today }: CheckContext): Problem[] {
  if (since === undefined || since <= today) return [];
  return [
    file.problem(["subject", "since"], `${since} is after ${today}, the day of this check. Write an earlier day.`),
  ];
}

function checkCounts(file: YamlFile, { answer }: TrackerFile): Problem[] {
  return (["one", "many"] as const).flatMap((form) =>
    answer.beyond === undefined || answer.beyond[form].includes("{count}")
      ? []
      : [file.problem(["answer", "beyond", form], "The sentence lacks {count}, where the number goes.")],
  );
}
