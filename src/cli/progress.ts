/** How far a long run is: a bar on a terminal, a plain line now and then elsewhere. Both leave stdout to the result. */
import { progress } from "@clack/prompts";

/** Counts steps up to `most`. */
export function showProgress(most: number): { step: () => void; end: () => void } {
  let done = 0;
  const tell = () => `${done} of ${most} addresses`;
  if (process.stderr.isTTY !== true || most === 0) {
    const stride = Math.max(25, Math.ceil(most / 10));
    const step = () => {
      done++;
      if (done % stride === 0 && done < most) console.error(`${tell()} …`);
    };
    return { step, end: () => undefined };
  }
  const bar = progress({
    max: most,
    output: process.stderr,
    cancelMessage: "Broken off. The next run goes on from here.",
  });
  // The bar takes Ctrl+C for itself and would end with status 0.
  const brokenOff = () => void (process.exitCode = 130);
  process.once("exit", brokenOff);
  bar.start(tell());
  const step = () => {
    done++;
    bar.advance(1, tell());
  };
  const end = () => {
    process.off("exit", brokenOff);
    bar.stop(tell());
  };
  return { step, end };
}
