/** `npm run links`: asks every address of the sources whether its page is still there. */
import { parseArgs } from "node:util";
import { createAsker, MANNERS, type Manners } from "../io/ask.ts";
import { memoryWriter, readMemory } from "../io/link-memory.ts";
import { loadContent, today } from "../io/load.ts";
import { addressesOf, type Address } from "../authoring/links/address.ts";
import { wordAnswer, type Answer } from "../authoring/links/answer.ts";
import { findingsOf } from "../authoring/links/findings.ts";
import { hostOf } from "../authoring/links/judge.ts";
import { remember, remembered, type Memory } from "../authoring/links/memory.ts";
import { fails, linksJson, linksText } from "../authoring/links/report.ts";
import type { Reading } from "../authoring/read/dataset.ts";
import { contentFolder } from "../io/content-folder.ts";
import { showProgress } from "./progress.ts";

/**
 * Prints what it finds. Gives 1 when a link is dead, a host refuses without being listed, or is listed for nothing.
 * @param manners for tests, which have no minutes to wait
 */
export async function links(args: string[], manners: Partial<Manners> = {}): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      content: { type: "string", default: contentFolder() },
      state: { type: "string", default: ".cache/links.json" },
      fresh: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const reading = await loadContent(values.content);
  if (reading.problems.length > 0) {
    console.error("The content has problems, so some addresses may be missing here: npm run check tells which.");
  }
  const addresses = addressesOf(reading.parts);
  const memory = values.fresh ? {} : await readMemory(values.state);
  const day = today();
  const known = new Map(addresses.flatMap(({ url }) => entry(url, remembered(memory, url, day))));
  const open = addresses.filter(({ url }) => !known.has(url));
  const asked = await askAll(open, { reading, memory, path: values.state, day, manners });
  if (asked.size > 0 && [...asked.values()].every(isSilence)) {
    console.error(`No address answers; for the first, ${wordAnswer([...asked.values()][0]!)}. Is this machine online?`);
    return 1;
  }
  const findings = findingsOf(addresses, new Map([...known, ...asked]), memory, reading.hosts, day);
  const tally = { addresses: addresses.length, remembered: known.size };
  console.log(values.json ? linksJson(findings, tally) : linksText(findings, tally));
  return fails(findings) ? 1 : 0;
}

const entry = (url: string, answer: Answer | undefined): [string, Answer][] => (answer ? [[url, answer]] : []);

const SILENCE = new Set<Answer["fault"]>(["no-host", "no-network", "no-connection"]);
const isSilence = ({ fault }: Answer) => SILENCE.has(fault);

interface Run {
  reading: Reading;
  memory: Memory;
  path: string;
  day: string;
  manners: Partial<Manners>;
}

/** Asks all addresses and remembers each answer at once, so that a run can be broken off and taken up again. */
async function askAll(
  addresses: readonly Address[],
  { reading, memory, path, day, manners }: Run,
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const repository = reading.readable?.tracker.repository;
  const agent = repository === undefined ? MANNERS.agent : `${MANNERS.agent} (+${new URL(repository).href})`;
  const asker = createAsker({ ...MANNERS, agent, ...manners });
  const writer = memoryWriter(path, memory);
  const progress = showProgress(addresses.length);
  try {
    const listed = reading.hosts?.data["refuse-programs"] ?? {};
    const askOne = async ({ url }: Address) => {
      const answer = await asker.ask(url, Object.hasOwn(listed, hostOf(url)));
      answers.set(url, answer);
      remember(memory, url, answer, day);
      writer.save();
      progress.step();
    };
    await Promise.all(addresses.map(askOne));
  } finally {
    progress.end();
    await asker.close();
    await writer.done();
  }
  return answers;
}
