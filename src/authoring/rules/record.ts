/** Rules on the events of a record that a schema can't say. Each looks at all events and returns every fault. */
import { checkEventIds } from "./event-ids.ts";
import { checkDates } from "./dates.ts";
import { checkNeeds } from "./needs.ts";
import type { CheckContext } from "../../tracker/geography.ts";
import type { RecordParts } from "./parts.ts";
import type { Problem } from "../messages/problems.ts";
import { didYouMean, oneOf } from "../messages/suggest.ts";

/** All rules on a record's own content. */
export function checkRecord(parts: RecordParts, context: CheckContext): Problem[] {
  return [
    ...checkName(parts, context),
    ...checkDates(parts, context),
    ...checkEventIds(parts),
    ...checkNeeds(parts),
    ...parts.events.flatMap((entry) => [
      ...checkCertainty(parts, entry),
      ...checkDispute(parts, entry),
      ...checkKind(parts, entry),
      ...checkSince(parts, entry, context),
    ]),
  ];
}

type Entry = RecordParts["events"][number];

function checkName({ file, code, name }: RecordParts, { geography }: CheckContext): Problem[] {
  if (code === undefined) {
    return name === undefined ? [file.problem([], `"code" or "name" is missing. Add for example: code: RU`)] : [];
  }
  if (geography.has(code)) return [];
  const states = [...geography.values()];
  const plain = code.toLowerCase();
  const named = states.find(({ name, names }) => [name, ...names].some((word) => word.toLowerCase() === plain));
  const hint = named ? ` Write ${named.code}.` : didYouMean(code.toUpperCase(), geography.keys());
  return [
    file.problem(["code"], `"${code}" is not a country code of ISO 3166-1 (two capital letters, e.g. RU).${hint}`),
  ];
}

function checkCertainty({ file }: RecordParts, { index, event }: Entry): Problem[] {
  const at = ["events", index] as const;
  const problems: Problem[] = [];
  if (event.certainty === "claimed" && Object.keys(event.sets).length > 0) {
    problems.push(
      file.problem(
        [...at, "sets"],
        `A claimed event sets nothing, because only one side says so. Delete "sets", or find a second source.`,
      ),
    );
  }
  return problems;
}

/** What is disputed is said in a word and in both versions; what it may then not set stands in the tracker. */
function checkDispute({ file, tracker: { disputes } }: RecordParts, { index, event }: Entry): Problem[] {
  const at = ["events", index] as const;
  const disputed = event.certainty === "disputed";
  const fields = ["disputes", "dispute"] as const;
  if (!disputed) {
    return fields.flatMap((field) => {
      const message = `"${field}" goes with "certainty: disputed". Add that line or delete this one.`;
      return event[field] === undefined ? [] : [file.problem([...at, field], message)];
    });
  }
  const how = {
    disputes: disputes && `"disputes:" in a word (${oneOf(Object.keys(disputes))})`,
    dispute: `"dispute:" with both versions`,
  };
  const missing = fields.flatMap((field) => (event[field] === undefined ? (how[field] ?? []) : []));
  const { label, "may-not-set": not = [] } = disputes?.[event.disputes ?? ""] ?? {};
  const barred = not.filter((facet) => event.sets[facet] !== undefined);
  return [
    ...(missing.length === 0
      ? []
      : [file.problem(at, `A disputed event says what is disputed. Add ${missing.join(" and ")}.`)]),
    ...barred.map((facet) => {
      const message = `What is disputed is the ${label}, so this event may not set ${facet}. Delete "${facet}" from "sets".`;
      return file.problem([...at, "sets", facet], message);
    }),
  ];
}

/** Nobody stood on the ladder before there was a subject to recognise. */
function checkSince(
  { file, tracker: { subject, ladder } }: RecordParts,
  { index, event }: Entry,
  { today }: CheckContext,
): Problem[] {
  const { since = "" } = subject;
  if (since > today || event.date.end >= since || event.sets[ladder] === undefined) return [];
  const message = `${event.date.text} is before ${since}, the day on which ${subject.short} came to be, so this event can't set ${ladder}. Correct the date, or choose a kind that is background and delete "sets".`;
  return [file.problem(["events", index, "date"], message)];
}

function checkKind({ file, tracker }: RecordParts, { index, event }: Entry): Problem[] {
  const kind = tracker.kinds[event.kind];
  const set = Object.keys(event.sets);
  if (kind?.background !== undefined && set.length > 0) {
    return [
      file.problem(
        ["events", index, "sets"],
        `An event of the kind "${event.kind}" is background and sets nothing. Delete "sets".`,
      ),
    ];
  }
  if (event.certainty === "claimed") return [];
  const barred = tracker.disputes?.[event.disputes ?? ""]?.["may-not-set"] ?? [];
  const missing = (kind?.["must-set"] ?? []).filter(
    (facet) => tracker.facets[facet] !== undefined && !set.includes(facet) && !barred.includes(facet),
  );
  return missing.map((facet) => {
    const values = oneOf(Object.keys(tracker.facets[facet]?.values ?? {}));
    return file.problem(
      ["events", index, "kind"],
      `An event of the kind "${event.kind}" must set ${facet}. Add "sets: {${facet}: …}" with ${values}.`,
    );
  });
}
