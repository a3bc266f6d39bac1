/** What the published JSON Schemas say, and the words of closed lists. */
import { tracker } from "./content.ts";
import { jsonAt } from "./data.ts";
import { filesOf } from "./html.ts";
import type { Site } from "./sites.ts";

export interface JsonSchema {
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  /** The words of a closed list; others may come. */
  examples?: string[];
  format?: string;
  description?: string;
}

/** Every field below a schema, with its schema: `countries[].name`. */
export function pathsOf(schema: JsonSchema, path = ""): [path: string, field: JsonSchema][] {
  const choices = schema.anyOf ?? [schema];
  const inner = choices.flatMap(({ properties, items }) => [
    ...Object.entries(properties ?? {}).flatMap(([name, field]) =>
      pathsOf(field, path === "" ? name : `${path}.${name}`),
    ),
    ...(items ? pathsOf(items, `${path}[]`) : []),
  ]);
  return path === "" ? inner : [[path, schema], ...inner];
}

/** Every field below a schema with its type: `countries[].name string`. */
export function fieldsOf(schema: JsonSchema): string[] {
  return pathsOf(schema).map(([path, { anyOf, type, ...own }]) => {
    const types = (anyOf ?? [{ ...own, type }]).flatMap((choice) => choice.type ?? "string");
    return `${path} ${types.sort().join("|")}`;
  });
}

/** The words that fields of the API may hold, under a name for the list: `certainty: claimed`. */
export function closedWords(site: Site): Set<string> {
  const found = new Set<string>();
  for (const file of filesOf(site.folder).filter((one) => one.startsWith("schema/api/v1/"))) {
    for (const [path, field] of pathsOf(jsonAt<JsonSchema>(site, file))) {
      const words = [field, ...(field.anyOf ?? [])].flatMap((choice) => choice.examples ?? []);
      for (const word of words) found.add(`${listName(path)}: ${word}`);
    }
  }
  const { countries } = jsonAt<{ countries: { region: string | null }[] }>(site, "api/v1/countries.json");
  for (const { region } of countries) if (region !== null) found.add(`region: ${region}`);
  return found;
}

/** `countries[].facets.status.value` and `events[].sets.status` → `facet status`; `events[].date_precision` → `precision`. */
function listName(path: string): string {
  const [last = "", outer = ""] = path.split(".").toReversed();
  if (Object.hasOwn(tracker.facets, last)) return `facet ${last}`;
  if (last === "value") return `facet ${outer}`;
  return last.endsWith("_precision") ? "precision" : last;
}
