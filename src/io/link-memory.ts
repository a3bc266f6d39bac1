/** Keeps what was asked between runs, and through a run that is broken off. */
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Memory } from "../authoring/links/memory.ts";

/** Reads a memory; one that is missing or can't be read is empty, for all in it can be asked again. */
export async function readMemory(path: string): Promise<Memory> {
  try {
    return Memory.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return {};
  }
}

/** Writes a memory after each call, one write at a time; `done` waits for the last. */
export function memoryWriter(path: string, memory: Memory): { save: () => void; done: () => Promise<void> } {
  let dirty = false;
  let writing: Promise<void> | undefined;
  const write = async () => {
    await mkdir(dirname(path), { recursive: true });
    while (dirty) {
      dirty = false;
      const fresh = `${path}.${process.pid}.new`;
      await writeFile(fresh, `${JSON.stringify(memory, undefined, 1)}\n`);
      await rename(fresh, path);
    }
    writing = undefined;
  };
  const save = () => {
    dirty = true;
    writing ??= write();
  };
  return { save, done: async () => writing };
}
