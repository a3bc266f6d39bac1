/** Which file of the content folder is what. A file that is nothing is a problem: nothing is skipped in silence. */
import type { Folder } from "../../tracker/dataset.ts";
import { RESERVED_PAGES, RESERVED_RECORDS } from "./reserved-names.ts";
import { badId, ID_PATTERN } from "../../tracker/schema/fields.ts";
import type { ContentFile } from "../yaml/text.ts";

export interface Place {
  kind: "tracker" | "claims" | "corrections" | "links" | "publishers" | "record" | "page" | "guide";
  /** The file's name without its ending. */
  id: string;
  folder: Folder | undefined;
}

const SINGLE = {
  "tracker.yaml": "tracker",
  "claims.yaml": "claims",
  "corrections.yaml": "corrections",
  "links.yaml": "links",
  "publishers.yaml": "publishers",
  "README.md": "guide",
} as const;
const ENDINGS: Record<string, string> = { countries: ".yaml", organisations: ".yaml", pages: ".md" };

/** What a file is by its path, or what is wrong with the path. */
export function placeFile(root: string, path: string, files: readonly ContentFile[]): Place | { message: string } {
  const inner = path.slice(root.length + 1);
  if (Object.hasOwn(SINGLE, inner)) {
    return { kind: SINGLE[inner as keyof typeof SINGLE], id: inner, folder: undefined };
  }
  const [folder = "", name = "", ...deeper] = inner.split("/");
  const ending = Object.hasOwn(ENDINGS, folder) ? ENDINGS[folder] : undefined;
  if (ending === undefined || name === "" || deeper.length > 0) {
    return {
      message:
        "This file belongs nowhere. Records go into countries/ or organisations/ (.yaml), pages into pages/ (.md).",
    };
  }
  if (!name.endsWith(ending)) {
    const stem = name.replace(/(?:\.ya?ml|\.md)?\.[^.]*$/i, "");
    const advice = stem === "" ? "Delete it." : `Rename it to ${stem}${ending}, or delete it.`;
    return { message: `"${name}" is not read, because files in ${folder}/ end in ${ending}. ${advice}` };
  }
  const id = name.slice(0, -ending.length);
  const original = id.replace(/(?: - copy| copy)?(?: \(?\d+\)?)?$/i, "");
  if (original !== id && files.some((file) => file.path === `${root}/${folder}/${original}${ending}`)) {
    return { message: `This is a copy of ${original}${ending}. Delete one of them.` };
  }
  if (!new RegExp(ID_PATTERN).test(id)) return { message: `The file name ${badId(id)}` };
  const reserved = folder === "pages" ? RESERVED_PAGES : RESERVED_RECORDS;
  if (reserved.has(id)) {
    return { message: `The site itself has a page or picture named "${id}". Rename the file, e.g. to the-${name}.` };
  }
  const twin = folder === "organisations" && files.some((file) => file.path === `${root}/countries/${name}`);
  if (twin) return { message: `countries/${name} has the same name. Choose another name for one of them.` };
  if (folder === "pages") return { kind: "page", id, folder: undefined };
  return { kind: "record", id, folder: folder as Folder };
}
