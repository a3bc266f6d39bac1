import { parseDocument } from "yaml";
import { parseYaml } from "../yaml-file.ts";
import { yamlOf, type Draft, type Edit } from "./edit.ts";

/** Tabs in front of a line become spaces, where only one width of a tab gives a file that can be read. */
export function repairTabs(draft: Draft): Edit[] {
  const yaml = yamlOf(draft);
  if (!/^[ ]*\t/m.test(yaml)) return [];
  const sound = [2, 4].flatMap((width) => {
    const text = untabbed(yaml, width);
    const { data, problems } = parseYaml(draft.path, text);
    return text === yaml || problems.length > 0 ? [] : [{ text, meaning: JSON.stringify(data) }];
  });
  if (sound[0] === undefined || sound.some(({ meaning }) => meaning !== sound[0]!.meaning)) return [];
  return changedLines(yaml, sound[0].text, draft.start);
}

/** Only lines which YAML refuses for their tabs: in a note a tab is text. */
function untabbed(yaml: string, width: number): string {
  for (let text = yaml; ;) {
    const { errors } = parseDocument(text, { schema: "failsafe", logLevel: "error", prettyErrors: false });
    const lines = text.split("\n");
    const bad = new Set(
      errors
        .filter(({ code }) => code === "TAB_AS_INDENT")
        .map(({ pos }) => text.slice(0, pos[0] + 1).split("\n").length - 1),
    );
    const next = lines
      .map((line, i) =>
        bad.has(i) ? line.replace(/^\s+/, (space) => space.replaceAll("\t", " ".repeat(width))) : line,
      )
      .join("\n");
    if (next === text) return text;
    text = next;
  }
}

function changedLines(before: string, after: string, start: number): Edit[] {
  const fresh = after.split("\n");
  let offset = start;
  return before.split("\n").flatMap((line, i) => {
    const from = offset;
    offset += line.length + 1;
    if (line === fresh[i]) return [];
    return [{ from, to: from + line.length, text: fresh[i]!, said: "tabs → spaces" }];
  });
}
