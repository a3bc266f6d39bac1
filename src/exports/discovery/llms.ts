/** `/llms.txt` (llmstxt.org): for programs that read text, what the site is and where its data are. */
import { plainCharacters } from "../feeds/xml.ts";

/** A list of links under a heading. Addresses are full ones. */
export interface LinkList {
  heading: string;
  links: readonly { name: string; address: string }[];
}

/** Writes the file: a title, what the site is, and lists of links. */
export function llmsText(title: string, about: readonly string[], lists: readonly LinkList[]): string {
  const links = lists.map(({ heading, links }) =>
    [`## ${line(heading)}`, links.map(({ name, address }) => `- [${line(name)}](${address})`).join("\n")].join("\n\n"),
  );
  return `${[`# ${line(title)}`, ...about.map((text) => `> ${line(text)}`), ...links].join("\n\n")}\n`;
}

/** A text in one line, without the brackets that make links. */
const line = (text: string) => plainCharacters(text).replace(/\s+/g, " ").replace(/[[\]]/g, "\\$&");
