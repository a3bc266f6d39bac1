/** Reads XML and fails at whatever is not well-formed. */
import { SaxesParser } from "saxes";

/** An element of a document. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** All text in it, also that of elements in it. */
  text: string;
}

/** The root of a document. */
export function readXml(source: string): XmlElement {
  const open: XmlElement[] = [{ name: "", attributes: {}, children: [], text: "" }];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (text) => open.forEach((element) => (element.text += text)));
  parser.write(source).close();
  return open[0]!.children[0]!;
}

/** All elements of a name, in the order of the document. */
export function named(root: XmlElement, name: string): XmlElement[] {
  return root.children.flatMap((child) => [...(child.name === name ? [child] : []), ...named(child, name)]);
}

/** The names of all elements and attributes, each once. */
export function vocabulary(root: XmlElement): Set<string> {
  const inside = root.children.flatMap((child) => [...vocabulary(child)]);
  return new Set([root.name, ...Object.keys(root.attributes).map((key) => `${root.name} ${key}`), ...inside]);
}
