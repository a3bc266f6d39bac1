import type { Page } from "playwright-core";
import { openBrowser } from "../browser/chromium.ts";
import { serve } from "../serve.ts";

const RUNS = 5;
const KEYS = ["c", "o", "a", "s", "t", " ", "1", "7", "Backspace", "Backspace"];

declare global {
  interface Window {
    /** Milliseconds of each key so far. */
    waits: { frame: number; rows: number }[];
  }
}

/** What keys kept a reader waiting, in milliseconds: for the next frame, and for the last change of the rows. */
interface Waits {
  frame: number[];
  rows: number[];
}

/** Types into the search of a built site's table, several times, on a CPU slowed four times. */
export async function keystrokes(folder: string, pause: number): Promise<Waits> {
  const { browser, close } = await openBrowser();
  const site = await serve(folder);
  try {
    const waits: Waits = { frame: [], rows: [] };
    for (let run = 0; run < RUNS; run++) {
      const page = await browser.newPage();
      await page.goto(site.url);
      await type(page, pause);
      for (const { frame, rows } of await page.evaluate(() => window.waits)) {
        waits.frame.push(frame);
        // Of keys without a pause only the last is followed by its rows.
        if (rows > 0) waits.rows.push(rows);
      }
      await page.close();
    }
    return waits;
  } finally {
    await close();
    await site.close();
  }
}

async function type(page: Page, pause: number): Promise<void> {
  await page.getByRole("searchbox").focus();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(500);
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.evaluate(watch);
  for (const key of KEYS) {
    await page.keyboard.press(key);
    await page.waitForTimeout(pause);
  }
  await page.waitForTimeout(2000);
}

/** Runs in the page. A key counts from when the browser had it, so time in the queue counts too. */
function watch(): void {
  window.waits = [];
  let since = 0;
  const painted = (then: () => void) => requestAnimationFrame(() => setTimeout(then));
  const begin = (event: Event) => {
    since = event.timeStamp;
    const wait = { frame: 0, rows: 0 };
    window.waits.push(wait);
    painted(() => (wait.frame = performance.now() - event.timeStamp));
  };
  document.addEventListener("keydown", begin, { capture: true });
  new MutationObserver(() => {
    const [wait, start] = [window.waits.at(-1)!, since];
    painted(() => (wait.rows = performance.now() - start));
  }).observe(document.querySelector("record-table")!, {
    subtree: true,
    attributeFilter: ["hidden", "aria-hidden"],
  });
}
