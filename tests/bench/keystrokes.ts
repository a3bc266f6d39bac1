import { openBrowser } from "../browser/chromium.ts";
import { serve } from "../serve.ts";

/** Milliseconds from a key to the frame that shows its result, the slowest of several, on a CPU slowed four times. */
export async function keystrokes(folder: string): Promise<number> {
  const { browser, close } = await openBrowser();
  const site = await serve(folder);
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    const field = page.getByRole("searchbox");
    await field.focus();
    await page.waitForLoadState("networkidle");
    const client = await page.context().newCDPSession(page);
    await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    let slowest = 0;
    for (const key of ["c", "o", "a", "s", "t", " ", "1", "7", "Backspace", "Backspace"]) {
      await page.evaluate(() => {
        const since = (event: Event) => event.timeStamp;
        document.addEventListener(
          "input",
          (event) =>
            requestAnimationFrame(() => setTimeout(() => (document.title = String(performance.now() - since(event))))),
          { once: true },
        );
      });
      await page.keyboard.press(key);
      await page.waitForFunction(() => Number(document.title) > 0);
      slowest = Math.max(slowest, Number(await page.title()));
      await page.evaluate(() => (document.title = ""));
    }
    return Math.round(slowest);
  } finally {
    await close();
    await site.close();
  }
}
