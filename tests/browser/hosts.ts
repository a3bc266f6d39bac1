/** Pages of other people, on a server of their own, that frame pages of the site. */
import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame, Page } from "playwright-core";
import { eventually, real, visit, type Visit } from "./site.ts";

/** A page that frames some of the site. */
export interface Host {
  html: string;
  /** Its Content-Security-Policy. */
  policy?: string;
}

/** Opens such a page from another origin, as {@link visit} does. */
export async function visitHost(host: Host, look: (page: Page) => Promise<void>, how: Visit = {}): Promise<void> {
  const head = '<!doctype html><html lang="en"><head><title>A host</title><link rel="icon" href="data:,"></head>';
  const headers = {
    "content-type": "text/html; charset=utf-8",
    ...(host.policy === undefined ? {} : { "content-security-policy": host.policy }),
  };
  const server = createServer((_, response) =>
    response.writeHead(200, headers).end(`${head}<body>${host.html}</body></html>`),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await visit("", look, { ...how, host: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** The origin of the site. */
export const origin = async (): Promise<string> => new URL(await real()).origin;

/** A frame as the page on embedding gives it, 400 pixels high. */
export const frameOf = async (path: string, attributes = ""): Promise<string> =>
  `<iframe src="${await real()}${path}" title="A frame" width="600" height="400" ${attributes}></iframe>`;

/** The line that makes frames fit. */
export const script = async (): Promise<string> => `<script async src="${await real()}embed.js"></script>`;

/** What a frame holds, once it is there. */
export async function inside(page: Page, n = 0): Promise<Frame> {
  const frame = await (await page.locator("iframe").nth(n).elementHandle())!.contentFrame();
  assert.ok(frame);
  await frame.getByRole("heading", { level: 1 }).waitFor();
  return frame;
}

/**
 * Follows a link in a frame, and waits until a page of the site is open: beside the host, instead of it, or in the frame.
 * @param leads what stands behind the origin in the address of that page
 */
export async function follow(page: Page, frame: Frame, name: string, leads: string): Promise<void> {
  const host = page.url();
  await frame.getByRole("link", { name, exact: true }).first().click();
  await eventually(async () => {
    const beside = page.context().pages()[1];
    assert.equal(beside?.url() ?? (page.url() === host ? frame.url() : page.url()), (await origin()) + leads);
  });
}

/** Whether all that a frame holds can be seen without scrolling it down. */
export const fits = (page: Page, n = 0): Promise<boolean> =>
  inside(page, n).then((frame) =>
    frame.evaluate(() => document.documentElement.scrollHeight <= document.documentElement.clientHeight),
  );
