/** The workflows of `.github`, read as data. */
import { readdirSync, readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { parse } from "yaml";

export interface Step {
  id?: string;
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

export interface Job {
  "runs-on": string;
  "timeout-minutes"?: number;
  permissions?: Record<string, string>;
  needs?: string;
  outputs?: Record<string, string>;
  steps: Step[];
}

export interface Workflow {
  file: string;
  text: string;
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const FOLDER = ".github/workflows";

export const WORKFLOWS: readonly Workflow[] = readdirSync(FOLDER).map((name) => {
  const file = `${FOLDER}/${name}`;
  const text = readFileSync(file, "utf8");
  return { ...(parse(text) as Omit<Workflow, "file" | "text">), file, text };
});

/** Every job with a name for messages. */
export const JOBS = WORKFLOWS.flatMap((workflow) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ workflow, job, id, where: `${workflow.file} ${id}` })),
);

/** Every step with a name for messages. */
export const STEPS = JOBS.flatMap(({ job, ...rest }) =>
  job.steps.map((step, i) => ({
    ...rest,
    job,
    step,
    where: `${rest.where} ${step.name ?? step.id ?? step.uses ?? step.run ?? i}`,
  })),
);

/** A workflow by the name of its file. */
export function workflow(name: string): Workflow {
  const found = WORKFLOWS.find(({ file }) => file === `${FOLDER}/${name}`);
  if (!found) throw new Error(`No ${name}`);
  return found;
}

/**
 * What GitHub's own language service finds in a workflow: `5:13 Unexpected value 'reed'`. It is written for bundlers and
 * imports JSON without saying so, which Node asks for; the hook says it.
 * @param file no two alike: what was read under a name is kept
 */
export async function lintWorkflow(file: string, text: string): Promise<string[]> {
  const hooks = registerHooks({
    load: (url, context, next) => {
      if (!url.endsWith(".json")) return next(url, context);
      return next(url, { ...context, importAttributes: { ...context.importAttributes, type: "json" } });
    },
  });
  const { validate } = await import("@actions/languageservice");
  const { TextDocument } = await import("vscode-languageserver-textdocument");
  hooks.deregister();
  const found = await validate(TextDocument.create(`file:///${file}`, "yaml", 1, text));
  return found.map(({ range: { start }, message }) => `${start.line + 1}:${start.character + 1} ${message}`);
}
