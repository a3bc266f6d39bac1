import { explainingShifts, faultsIn } from "../indent/open-yaml.ts";
import { shifted, type Shift } from "../indent/slips.ts";
import { yamlOf, type Draft, type Edit } from "./edit.ts";

/** Lines too far left or right, or led by tabs, go where their fields belong. */
export function repairIndentation(draft: Draft): Edit[] {
  const yaml = yamlOf(draft);
  const starts = [0, ...[...yaml.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const shifts = explainingShifts(yaml, draft.schema).filter(isSure);
  // While something else spoils the file, where a line belongs is not certain.
  if (shifts.length === 0 || faultsIn(shifted(yaml, shifts), draft.schema)[0] > 0) return [];
  return shifts.flatMap(({ lines }) =>
    [...lines].map(([index, begin]) => {
      const from = draft.start + starts[index]!;
      const width = (begin.endsWith("- ") ? /^[ \t]*(?:-[ \t]*)?/ : /^[ \t]*/).exec(yaml.slice(starts[index]))![0]
        .length;
      const said = begin.endsWith("- ") ? `line begins with "${begin}"` : `indentation → ${begin.length}`;
      return { from, to: from + width, text: begin, said };
    }),
  );
}

/** A line without a key may be more of a text, but also something that lacks its key. */
const isSure = ({ placed }: Shift) => placed.part !== "text" || placed.text?.block !== undefined;
