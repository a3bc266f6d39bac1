/** Loaded into a command under measurement: writes the most memory that it had, in KB, when it ends. */
import { writeFileSync } from "node:fs";

const target = process.env["PEAK_MEMORY_FILE"];
if (target !== undefined) process.on("exit", () => writeFileSync(target, String(process.resourceUsage().maxRSS)));
