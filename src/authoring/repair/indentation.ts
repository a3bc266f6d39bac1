import { explainingShifts, faultsIn } from "../indent/open-yaml.ts";
import { keyColumn, linesOf } from "../indent/lines.ts";
import { shifted } from "../indent/shifts.ts";
import { yamlOf, type Draft, type Edit } from "./edit.ts";

/** Lines too far left or right, or led by tabs, go where their fields belong. */
export function repairIndentation(draft: Draft): Edit[] {
  const yaml = yamlOf(draft);
  const shifts = explainingShifts(yaml, draft.schema);
  // While something else spoils the file, where a line belongs is not certain.
  if (shifts.length === 0 || faultsIn(shifted(yaml, shifts), draft.schema)[0] > 0) return [];
  const begins = new Map(shifts.flatMap(({ lines }) => [...lines]));
  return linesOf(yaml).flatMap((line) => {
    const text = begins.get(line.index);
    if (text === undefined) return [];
    const isItem = text.endsWith("- ");
    const said = isItem ? `line begins with "${text}"` : `indentation → ${text.length}`;
    const from = draft.start + line.at;
    return [{ from, to: from + (isItem ? keyColumn(line) : line.blanks.length), text, said }];
  });
}
