import { partsOf, validate, type Parts } from "../rules/parts.ts";
import type { ProsePage } from "../../tracker/dataset.ts";
import type { Problem } from "../messages/problems.ts";
import { PageFrontMatter } from "../../tracker/schema/prose.ts";
import { checkSources } from "../rules/sources.ts";
import { placeAt } from "../yaml/text.ts";
import { openYaml } from "../indent/open-yaml.ts";
import type { YamlFile } from "../yaml/file.ts";

/** The lines between the two lines of `---` are the first group. */
export const FRONT_MATTER = /^---\r?\n([\s\S]*?\n)---[ \t]*(?:\r?\n|$)/;

/**
 * Reads a page: YAML front matter between two lines of `---`, then Markdown.
 * @param path of the file, whose name is the page's id
 */
export function readPage(
  path: string,
  id: string,
  text: string,
  today: string,
): { page: ProsePage | undefined; parts: Parts | undefined; problems: Problem[] } {
  const match = FRONT_MATTER.exec(text);
  if (!match) {
    const message = `A page starts with "---", then "title: …" and "description: …", then "---".`;
    return { page: undefined, parts: undefined, problems: [{ file: path, line: 1, column: 1, message }] };
  }
  const front = openYaml(path, match[1]!, PageFrontMatter, 1);
  const body = text.slice(match[0].length);
  const file: YamlFile = {
    ...front,
    problem: (at, message, where) => (at[0] === "body" ? inBody(message, where) : front.problem(at, message, where)),
  };
  const inBody = (message: string, where: { snippet?: string; nth?: number } = {}): Problem => {
    let at = -1;
    for (let n = 0; n <= (where.nth ?? 0); n++) at = body.indexOf(where.snippet ?? "", at + 1);
    return { file: path, ...placeAt(text, match[0].length + Math.max(at, 0)), message };
  };
  const { data, problems } = validate(file, PageFrontMatter);
  const parts = partsOf(file, "none", [], [{ path: ["body"], text: body, mode: "block" }]);
  const all = [...problems, ...(file.data === undefined ? [] : checkSources(parts, today))];
  return { page: data && { ...data, id, path, body }, parts, problems: all };
}
