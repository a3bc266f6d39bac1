/** The built sites that the tests read. Each is built once, when the first test asks for it. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { copyProject, run, type Env } from "./project.ts";

/** A built site. */
export interface Site {
  /** The project that it was built in. */
  project: string;
  /** What the build wrote. */
  folder: string;
  /** Path under which it stands, with slashes at both ends. */
  base: string;
  origin: string;
}

/** The folder of a quite different subject. */
export const HARBOUR = "tests/fixtures/harbour/content";

/** Builds a copy of the project, which may be changed before. */
export async function build(
  name: string,
  env: Env = {},
  content?: string,
  change: (project: string) => void = () => undefined,
): Promise<Site> {
  const project = copyProject(name, content);
  change(project);
  const all = { SITE: "https://tracker.example", BASE: "/", ...env };
  const { status, out, err } = await run(project, ["build", "--quiet"], all);
  assert.equal(status, 0, `${out}${err}`);
  return { project, folder: join(project, "dist"), base: all.BASE, origin: all.SITE };
}

const once = (make: () => Promise<Site>): (() => Promise<Site>) => {
  let made: Promise<Site> | undefined;
  return () => (made ??= make());
};

/** The real content at the root of a host, built on a machine of one's own. */
export const rooted = once(() => build("rooted"));

/** The real content below a path, built by the workflow of a repository. */
export const based = once(() =>
  build("based", {
    SITE: "https://someone.example",
    BASE: "/tracker/",
    GITHUB_SERVER_URL: "https://git.example",
    GITHUB_REPOSITORY: "someone/tracker",
  }),
);

/** Another subject: passports of a harbour. */
export const harbour = once(() => build("harbour", {}, HARBOUR));
