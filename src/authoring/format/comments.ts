/** Comments of a YAML document, each with the entry that it stands by. */
import { isMap, isPair, isSeq, visit, type Document, type Node, type Pair } from "yaml";

type Parent = Document | Node | Pair;

/** Comment lines in the form in which the library keeps them: without `#`, blank lines empty. */
const join = (...parts: (string | null | undefined)[]) => parts.filter((part) => part).join("\n");

/**
 * The library gives all comment lines after the last line of an entry to that entry, also those which are indented
 * like the entry that follows. Gives the latter to the entry that follows, so that they move with it.
 * @param text that the document was parsed from, with LF line ends
 */
export function placeComments(doc: Document, text: string): void {
  visit(doc, {
    Collection: (_key, node, path) => {
      if (!node.comment || !node.range || node.flow) return;
      const end = node.range[1];
      // What is left of the last line is no line of its own.
      const start = text[end - 1] === "\n" ? end : text.indexOf("\n", end) + 1;
      const tail = text.slice(start, node.range[2]).split("\n");
      const from = tail.findIndex((line) => line.trim() !== "" && indentOf(line) < columnOf(node, text));
      if (from < 0) return;
      const words = (lines: string[]) => lines.map((line) => line.trim().slice(1)).join("\n");
      const staying = words(tail.slice(0, from)).replace(/\n+$/, "");
      node.comment = staying === "" ? null : staying;
      const moving = words(tail.slice(from)).replace(/\n+$/, "");
      giveToNext(moving, indentOf(tail[from] ?? ""), node, path, text);
    },
  });
}

const indentOf = (line: string) => line.length - line.trimStart().length;
const columnOf = (node: Node, text: string) =>
  (node.range?.[0] ?? 0) - text.lastIndexOf("\n", (node.range?.[0] ?? 0) - 1) - 1;

/** The entry after `node`, or after the entry around it that is not indented more than the comment. */
function giveToNext(comment: string, indent: number, node: Node, path: readonly Parent[], text: string): void {
  const doc = path[0] as Document;
  let inner: Parent = node;
  for (const outer of path.toReversed()) {
    if ((isMap(outer) || isSeq(outer)) && columnOf(outer, text) <= indent) {
      const items = outer.items as Parent[];
      const next = items[items.indexOf(inner) + 1];
      const holder = (isPair(next) ? next.key : next) as Node | undefined;
      if (holder) holder.commentBefore = join(comment, holder.commentBefore);
      else if (outer === doc.contents) doc.comment = join(comment, doc.comment);
      else outer.comment = join(comment, outer.comment);
      return;
    }
    inner = outer;
  }
}
