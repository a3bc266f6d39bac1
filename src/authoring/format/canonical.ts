/**
 * The one form of a content file, so that a pull request shows changes of meaning and no others: keys in the order of
 * the schema, events by date, lists of words in one line, quotes (double ones) only where they are needed, long texts
 * in the lines that their author gave them, at most one blank line, no byte order mark, LF line ends.
 */
import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { placeComments } from "./comments.ts";
import { readDate } from "../../tracker/dates.ts";
import type { Problem } from "../messages/problems.ts";
import { chooseStyle, isRow, printable, SOFT_BREAK, TAB } from "./scalar-style.ts";
import { keysAt, schemaAt, type Schema } from "../messages/schema-at.ts";
import { openYaml } from "../indent/open-yaml.ts";
import { statementsOf } from "./statements.ts";

/**
 * Puts a YAML text into its canonical form. No value changes, and a second run changes nothing.
 * @param path for messages
 * @param text of the file, with LF or CRLF line ends, with or without a byte order mark
 * @param schema of the file; its order of keys is the canonical one
 * @returns the text; unchanged, with problems, where it is no YAML that a content file may have
 */
export function canonicalText(path: string, text: string, schema: Schema): { text: string; problems: Problem[] } {
  const plain = text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
  const { problems } = openYaml(path, plain, schema);
  if (problems.length > 0) return { text, problems };
  // The library may move a comment to a line of its own, where a second run puts it right.
  const found = arrange(arrange(plain, schema), schema);
  // A text that no style can hold as it is, such as one that ends in a line of spaces, keeps the form it has.
  return { text: statementsOf(found) === statementsOf(text) ? found : text, problems: [] };
}

function arrange(text: string, schema: Schema): string {
  const doc = parseDocument(text, { schema: "failsafe", logLevel: "error" });
  placeComments(doc, text);
  if (doc.contents) arrangeNode(doc.contents, schema, text);
  sortEvents(doc);
  const printed = doc.toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    singleQuote: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  return printed.split("\n").map(finish).join("\n");
}

/** Gives folded texts their line breaks, and others their tabs. */
function finish(line: string): string {
  return line.replaceAll(SOFT_BREAK, `\n${/^ */.exec(line)![0]}`).replaceAll(TAB, "\t");
}

function arrangeNode(node: Node, schema: Schema | undefined, text: string): void {
  if (isScalar(node)) {
    const type = chooseStyle(node as Scalar<string>, schema);
    node.value = printable(node as Scalar<string>, text);
    node.type = type;
  } else if (isSeq(node)) {
    node.flow = node.items.every(isScalar) && !hasComment(node);
    for (const item of node.items) arrangeNode(item as Node, schema && schemaAt(schema, [0]), text);
    if (node.items[0]) (node.items[0] as Node).spaceBefore = false;
  } else if (isMap(node)) {
    node.flow = node.items.length === 0 || (isRow(schema) && !hasComment(node));
    sortKeys(node, keysAt(schema, []));
    for (const { key, value } of node.items as { key: Scalar<string>; value: Node | null }[]) {
      key.type = "PLAIN";
      if (value) arrangeNode(value, schema && schemaAt(schema, [key.value]), text);
    }
  }
}

/** Known keys in their order, unknown ones behind them. What stands above the first entry stays at the top. */
function sortKeys(map: YAMLMap, order: readonly string[]): void {
  const first = map.items[0]?.key as Scalar<string> | undefined;
  const head = first?.commentBefore;
  if (first) first.commentBefore = null;
  const rank = (key: unknown) => (order.indexOf((key as Scalar<string>).value) + order.length + 1) % (order.length + 1);
  if (order.length > 0) map.items.sort((a, b) => rank(a.key) - rank(b.key));
  const top = map.items[0]?.key as Scalar<string> | undefined;
  if (!top) return;
  top.spaceBefore = false;
  if (head) top.commentBefore = top.commentBefore ? `${head}\n${top.commentBefore}` : head;
}

/** Oldest first, by the last day that a date can mean; events of one day stay as they stand. */
function sortEvents(doc: Document): void {
  const events = doc.get("events");
  if (!isSeq(events)) return;
  const dated = events.items.flatMap((item) => {
    const date = isMap(item) ? readDate(String(item.get("date"))) : "";
    return typeof date === "string" ? [] : [{ item: item as YAMLMap, end: date.end }];
  });
  // Where one has no date, none knows its place.
  if (dated.length < events.items.length || dated[0] === undefined) return;
  // A comment above the first event is its own.
  if (events.commentBefore) dated[0].item.commentBefore = events.commentBefore;
  events.commentBefore = null;
  dated.sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));
  events.items = dated.map(({ item }) => item);
  dated[0].item.spaceBefore = false;
}

/** Whether a comment stands between the entries of a group; one behind it, in its line, may stay there. */
function hasComment(node: YAMLMap | YAMLSeq): boolean {
  let found = Boolean(node.commentBefore) || node.comment?.includes("\n") === true;
  visit(node, {
    Node: (_key, inner) => {
      if (inner !== node && (inner.comment || inner.commentBefore)) found = true;
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}
