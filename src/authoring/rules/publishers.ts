/** Rules between the sources of all files and the list of publishers. */
import { SOURCE_KINDS, type SourceKind } from "../../tracker/schema/source.ts";
import { forFirst } from "../messages/alike.ts";
import type { Problem } from "../messages/problems.ts";
import { didYouMean, oneOf } from "../messages/suggest.ts";
import type { YamlFile } from "../yaml/file.ts";
import type { Parts } from "./parts.ts";

/** Every publisher is listed, unless its sources say their kind themselves, and nobody is listed for nothing. */
export function checkPublishers(
  file: YamlFile,
  publishers: ReadonlyMap<string, SourceKind>,
  all: readonly Parts[],
): Problem[] {
  const used = new Set<string>();
  const unlisted = new Map<string, { in: YamlFile; key: string }>();
  for (const parts of all) {
    for (const [key, source] of parts.sources) {
      if (!source) continue;
      const { publisher, kind } = source;
      used.add(publisher);
      if (kind !== undefined || publishers.has(publisher) || unlisted.has(publisher)) continue;
      unlisted.set(publisher, { in: parts.file, key });
    }
  }
  const unused = [...publishers.keys()].filter((publisher) => !used.has(publisher));
  return [
    ...forFirst([...unlisted], ([publisher, { in: place, key }]) => {
      const message = `"${publisher}" is not in ${file.path}.${didYouMean(publisher, publishers.keys())} Add it there with what it is: ${oneOf(Object.keys(SOURCE_KINDS))}.`;
      return place.problem(["sources", key, "publisher"], message);
    }),
    ...unused.map((publisher) =>
      file.problem(["publishers"], `No source is by "${publisher}". Delete it.`, { onKey: publisher }),
    ),
  ];
}
