/** Rules between files. */
import type { Parts } from "./parts.ts";
import type { Problem } from "../messages/problems.ts";
import type { CorrectionsFile } from "../../tracker/schema/prose.ts";
import type { Source } from "../../tracker/schema/source.ts";
import type { YamlFile } from "../yaml/file.ts";

/** No two records share a country code. */
export function checkCodesUnique(records: readonly { file: YamlFile; code: string | undefined }[]): Problem[] {
  const first = new Map<string, string>();
  return records.flatMap(({ file, code }) => {
    if (code === undefined) return [];
    const other = first.get(code);
    if (other === undefined) {
      first.set(code, file.path);
      return [];
    }
    return [
      file.problem(["code"], `${other} has the code ${code} too. One state has one file: bring the two together.`),
    ];
  });
}

/** A URL is described alike wherever it stands: same title, publisher and date. */
export function checkSameSource(all: readonly Parts[]): Problem[] {
  const first = new Map<string, { source: Source; key: string; file: YamlFile }>();
  return all.flatMap(({ file, sources }) =>
    [...sources].flatMap(([key, source]) => {
      if (!source) return [];
      const known = first.get(source.url);
      if (!known) {
        first.set(source.url, { source, key, file });
        return [];
      }
      const mine = describe(source);
      const other = describe(known.source);
      return Object.keys(mine)
        .filter((name) => mine[name] !== other[name])
        .map((name) => {
          const { line } = known.file.problem(["sources", known.key, name], "");
          const where = `${known.file.path === file.path ? "this file" : known.file.path}, line ${line}`;
          const told = `The same address has the ${NAMES[name]} "${other[name]}" in ${where}, and "${mine[name]}" here.`;
          const message = `${told} They must be the same: write in both what the page itself says.`;
          return file.problem(["sources", key, name], message);
        });
    }),
  );
}

const NAMES: Record<string, string> = { title: "title", publisher: "publisher", published: "date" };

const describe = (source: Source): Record<string, string> => ({
  title: source.title,
  publisher: source.publisher,
  published: source.published.text,
});

/** A correction names a record that is there, and no day after its own. */
export function checkCorrections(
  file: YamlFile,
  { corrections }: CorrectionsFile,
  records: ReadonlySet<string>,
): Problem[] {
  return corrections.flatMap(({ record, date, days = [] }, i) => {
    const how = `There is no file content/${record}.yaml. Write the folder and the id, e.g. countries/northland.`;
    const late = days.flatMap((day, n) => {
      const message = `${day} comes after the day of the correction. Give a day whose page has been there.`;
      return day > date ? [file.problem(["corrections", i, "days", n], message)] : [];
    });
    return [...(records.has(record) ? [] : [file.problem(["corrections", i, "record"], how)]), ...late];
  });
}

/** Claims have ids of their own. */
export function checkClaimIds(file: YamlFile, ids: readonly string[]): Problem[] {
  return ids.flatMap((id, i) =>
    ids.indexOf(id) < i
      ? [file.problem(["claims", i, "id"], `"${id}" is the id of an earlier claim. Choose another.`)]
      : [],
  );
}
