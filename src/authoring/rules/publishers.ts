/** Rules between the sources of all files and the list of publishers. */
import { SOURCE_KINDS, type SourceKind } from "../../tracker/schema/source.ts";
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
  const told = new Set<string>();
  const unlisted = all.flatMap((parts) =>
    [...parts.sources].flatMap(([key, source]) => {
      if (!source) return [];
      const { publisher, kind } = source;
      used.add(publisher);
      if (kind !== undefined || publishers.has(publisher) || told.has(publisher)) return [];
      told.add(publisher);
      const message = `"${publisher}" is not in ${file.path}.${didYouMean(publisher, publishers.keys())} Add it there with what it is: ${oneOf(Object.keys(SOURCE_KINDS))}.`;
      return [parts.file.problem(["sources", key, "publisher"], message)];
    }),
  );
  const unused = [...publishers.keys()].filter((publisher) => !used.has(publisher));
  return [
    ...unlisted,
    ...unused.map((publisher) =>
      file.problem(["publishers"], `No source is by "${publisher}". Delete it.`, { onKey: publisher }),
    ),
  ];
}
