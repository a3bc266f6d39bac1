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
  // The bar takes Ctrl+C for itself and would end with status 0.
  const onCancel = () => void process.once("exit", () => (process.exitCode = 130));
  const bar = progress({ max: most, output: process.stderr, onCancel });
  bar.start(tell());
  const step = () => {
    done++;
    bar.advance(1, tell());
  };
  return { step, end: () => bar.stop(tell()) };
}
