import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Gives a file another text. Nothing else ever lies in the folder, because others watch it. */
export async function replaceFile(path: string, text: string): Promise<void> {
  await writeFile(path, text);
}

/** Writes a file that is not there yet. Gives false, and changes nothing, when it is. */
export async function createFile(path: string, text: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, text, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
