/** Runs a command of the project's tool as an editor does, without a terminal. */
import { execFile } from "node:child_process";

export interface Run {
  status: number | string | null | undefined;
  out: string;
  err: string;
}

/** @param args the command and its arguments */
export function run(args: string[], env: Record<string, string> = {}): Promise<Run> {
  const options = { env: { ...process.env, GITHUB_ACTIONS: "", ...env } };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ["src/cli/run.mjs", ...args], options, (error, out, err) =>
      resolve({ status: error ? error.code : 0, out, err }),
    );
    child.stdin?.end();
  });
}
