import { strToU8, zipSync, type Zippable } from "fflate";

/** A file to be packed: its name in the archive and its content. */
export interface PackedFile {
  name: string;
  content: string | Uint8Array;
}

/** Packs files. Every entry has the same date, because a clock would make two builds differ. */
export function zipFile(files: readonly PackedFile[]): Uint8Array {
  // The format has local times without a zone, so the same local time gives the same bytes everywhere.
  const mtime = new Date(1980, 0, 1);
  const entries = files.map(({ name, content }): [string, Zippable[string]] => [
    name,
    [typeof content === "string" ? strToU8(content) : content, { mtime, level: 6 }],
  ]);
  return zipSync(Object.fromEntries(entries));
}
