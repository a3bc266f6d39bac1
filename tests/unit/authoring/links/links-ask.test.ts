/* Asking a host whether a page is there, with every way in which hosts fail. */
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { createAsker, MANNERS, type Asker, type Manners } from "../../../../src/io/ask.ts";
import { answers, byMethod, first, HASTY, startServer, type Behaviour, type LinkServer } from "./link-server.ts";

let server: LinkServer;
let asker: Asker;
before(async () => {
  server = await startServer();
  asker = createAsker({ ...MANNERS, ...HASTY });
});
after(async () => {
  await asker.close();
  await server.close();
});

/** Asks for a path that behaves so, and gives the answer and the requests that it took. */
async function askFor(path: string, behaviour: Behaviour, by = asker, once = false) {
  server.paths[path] = behaviour;
  const answer = await by.ask(`${server.origin}${path}`, once);
  return { ...answer, took: server.asked.filter((line) => line.endsWith(` ${path}`)).join(", ") };
}

/** Asks with other manners. */
async function patiently<T>(manners: Partial<Manners>, use: (by: Asker) => Promise<T>): Promise<T> {
  const by = createAsker({ ...MANNERS, ...HASTY, ...manners });
  try {
    return await use(by);
  } finally {
    await by.close();
  }
}

const redirects: never[] = [];

test("a page that is there costs one request", async () => {
  assert.deepEqual(await askFor("/there", answers(200)), { status: 200, redirects, took: "HEAD /there" });
});

for (const status of [400, 403, 404, 410, 451]) {
  test(`${status} is asked for again with GET, once`, async () => {
    const took = `HEAD /${status}, GET /${status}`;
    assert.deepEqual(await askFor(`/${status}`, answers(status)), { status, redirects, took });
  });
}

for (const status of [405, 501, 404, 500]) {
  test(`a host that answers HEAD with ${status} and GET with the page has the page`, async () => {
    const path = `/head-${status}`;
    const took = `HEAD ${path}, GET ${path}`;
    const found = await askFor(path, byMethod(answers(status), answers(200)));
    assert.deepEqual(found, { status: 200, redirects, took });
  });
}

test("a host that breaks HEAD off and answers GET has the page", async () => {
  const found = await askFor(
    "/head-cut",
    byMethod((response) => void response.destroy(), answers(200)),
  );
  assert.deepEqual(found, { status: 200, redirects, took: "HEAD /head-cut, GET /head-cut" });
});

test("500 and then the page is the page", async () => {
  const found = await askFor("/late", byMethod(answers(500), first(answers(500), answers(200))));
  assert.deepEqual(found, { status: 200, redirects, took: "HEAD /late, GET /late, GET /late" });
});

test("500 for ever is told after the last retry", async () => {
  const { status, took } = await askFor("/ill", answers(500));
  assert.equal(status, 500);
  assert.equal(took, "HEAD /ill, GET /ill, GET /ill, GET /ill");
});

test("Retry-After counts, not the own back-off", async () => {
  const found = await patiently({ backOff: 3_600_000, longestWait: 3_600_000 }, (by) =>
    askFor("/busy", first(answers(429, { "retry-after": "0" }), answers(200)), by),
  );
  assert.deepEqual(found, { status: 200, redirects, took: "HEAD /busy, HEAD /busy" });
});

test("a Retry-After of days is waited for no longer than the longest wait, and 429 is the answer", async () => {
  const found = await askFor("/busier", answers(429, { "retry-after": "900000" }));
  assert.deepEqual(found, { status: 429, redirects, took: "HEAD /busier, HEAD /busier, HEAD /busier" });
});

test("a Retry-After that is a date counts too", async () => {
  const found = await askFor(
    "/until",
    first(answers(503, { "retry-after": "Fri, 31 Dec 2100 23:59:59 GMT" }), answers(200)),
  );
  assert.equal(found.status, 200);
});

test("a host that never answers is given up", async () => {
  const { fault, took } = await patiently({ retries: 1, timeout: 100 }, (by) => askFor("/slow", () => undefined, by));
  assert.equal(fault, "timeout");
  assert.equal(took, "HEAD /slow, GET /slow, GET /slow");
});

test("a connection that breaks off is tried again and then told", async () => {
  const { fault, took } = await askFor("/cut", (response) => void response.socket?.resetAndDestroy());
  assert.equal(fault, "broken-off");
  assert.equal(took, "HEAD /cut, GET /cut, GET /cut, GET /cut");
});

test("a connection that breaks off once is no fault", async () => {
  const cut: Behaviour = (response) => void response.destroy();
  assert.equal((await askFor("/cut-once", byMethod(cut, first(cut, answers(200))))).status, 200);
});

test("an answer that is no HTTP is told", async () => {
  const { fault } = await askFor("/noise", (response) => void response.socket?.end("NOISE\r\n\r\n"));
  assert.equal(fault, "garbled");
});

test("a port at which nobody listens takes no connection", async () => {
  const gone = await startServer();
  await gone.close();
  assert.deepEqual(await asker.ask(`${gone.origin}/`), { fault: "no-connection", redirects });
});

test("a body without end is cut off", async () => {
  let sent = 0;
  let closed: () => void = () => undefined;
  const end = new Promise<void>((resolve) => (closed = resolve));
  const flood: Behaviour = (response) => {
    response.writeHead(200);
    const chunk = Buffer.alloc(64 * 1024);
    const more = () => {
      while (!response.destroyed && response.write(chunk)) sent += chunk.length;
      sent += chunk.length;
    };
    response.on("drain", more).on("close", closed);
    more();
  };
  const found = await askFor("/flood", byMethod(answers(405), flood));
  await end;
  assert.deepEqual(found, { status: 200, redirects, took: "HEAD /flood, GET /flood" });
  assert.ok(sent < 20_000_000, `${sent} bytes`);
});

test("asked once, a host is not asked again", async () => {
  const found = await askFor("/once", answers(503, { "retry-after": "1" }), asker, true);
  assert.deepEqual(found, { status: 503, redirects, took: "HEAD /once, GET /once" });
});
