/* The entry of every command, in plain JavaScript so that an old Node can read it far enough to say what is wrong. */
import { existsSync } from "node:fs";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This needs Node 22.18 or newer, and this is ${process.versions.node}. Run "npm ci" once and then use the npm scripts, which bring their own Node.`,
  );
  process.exit(1);
}

// Compiled code is kept for the next run, which an editor notices.
process.getBuiltinModule("node:module").enableCompileCache?.();
// What stands in .env counts where the environment says nothing.
if (existsSync(".env")) process.loadEnvFile();
// Nothing here talks to anybody else.
process.env.ASTRO_TELEMETRY_DISABLED = "1";

const [command = "", ...args] = process.argv.slice(2);
const commands = {
  check: async () => (await import("./check.ts")).check(args),
  build: async () => (await import("./build.ts")).build(args),
  start: async () => (await import("./start.ts")).start(args),
  dev: async () => (await import("./dev.ts")).dev(),
  format: async () => (await import("./format.ts")).format(args),
  new: async () => (await import("./new.ts")).newEntry(args),
  diff: async () => (await import("./diff.ts")).diff(args),
  links: async () => (await import("./links.ts")).links(args),
  schema: async () => (await import("./schema.ts")).schema(args),
  types: async () => (await import("./types.ts")).types(),
};
if (!Object.hasOwn(commands, command)) {
  console.error(`There is no command "${command}". There are: ${Object.keys(commands).join(", ")}.`);
  process.exit(1);
}
const { argumentFault, swallowedFlag, usageFor, usageText } = await import("./usage.ts");
const usage = usageFor(command, args);
const swallowed = swallowedFlag(command, args, process.env);
// What stands behind "--" is no flag.
const flags = args.slice(0, args.includes("--") ? args.indexOf("--") : undefined);
if (usage && flags.some((arg) => arg === "--help" || arg === "-h")) {
  console.log(usageText(usage));
} else if (swallowed) {
  console.error(swallowed);
  process.exitCode = 1;
} else {
  try {
    process.exitCode = await commands[command]();
  } catch (error) {
    const isArgument = String(error.code).startsWith("ERR_PARSE_ARGS");
    if (!isArgument && error.name !== "Refusal") throw error;
    console.error(isArgument ? argumentFault(command, args, error.message) : error.message);
    process.exitCode = 1;
  }
}
