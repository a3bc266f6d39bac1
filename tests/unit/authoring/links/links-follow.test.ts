/* Following redirects, and how many requests are under way at once. */
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { createAsker, MANNERS, type Asker } from "../../../../src/io/ask.ts";
import { Cookies } from "../../../../src/io/cookies.ts";
import { answers, HASTY, startServer, type Behaviour, type LinkServer } from "./link-server.ts";

let server: LinkServer;
let other: LinkServer;
let asker: Asker;
before(async () => {
  server = await startServer();
  other = await startServer();
  asker = createAsker({ ...MANNERS, ...HASTY, timeout: 10_000 });
});
after(async () => {
  await asker.close();
  await Promise.all([server.close(), other.close()]);
});

/** Asks for a page that behaves so. */
function askFor(behaviour: Behaviour) {
  server.paths["/page"] = behaviour;
  return asker.ask(`${server.origin}/page`);
}

test("redirects are followed and told, with whether they are for good", async () => {
  server.paths["/old"] = answers(301, { location: "/newer" });
  server.paths["/newer"] = answers(302, { location: `${other.origin}/newest` });
  assert.deepEqual(await asker.ask(`${server.origin}/old`), {
    status: 200,
    redirects: [
      { to: `${server.origin}/newer`, permanent: true },
      { to: `${other.origin}/newest`, permanent: false },
    ],
  });
  assert.deepEqual(other.asked, ["HEAD /newest"]);
});

test("redirects in a circle, and ever onward, have no end", async () => {
  server.paths["/round"] = answers(302, { location: "/about" });
  server.paths["/about"] = answers(302, { location: "/round" });
  assert.equal((await asker.ask(`${server.origin}/round`)).fault, "endless");
  for (let i = 0; i < 20; i++) server.paths[`/on/${i}`] = answers(302, { location: `/on/${i + 1}` });
  assert.equal((await asker.ask(`${server.origin}/on/0`)).fault, "endless");
});

test("a redirect to something that is no web page is told", async () => {
  assert.equal((await askFor(answers(302, { location: "app://open" }))).fault, "elsewhere");
  assert.equal((await askFor(answers(302, { location: "file:///etc/hosts" }))).fault, "elsewhere");
});

test("a redirect without a target is only a status", async () => {
  assert.equal((await askFor(answers(302))).status, 302);
});

test("never more than two at a host and eight in all, and no fewer", async () => {
  const servers = await Promise.all(Array.from({ length: 6 }, () => startServer()));
  let now = 0;
  let most = 0;
  const mostAt: number[] = [];
  const open: (() => void)[] = [];
  for (const [i, { paths }] of servers.entries()) {
    let here = 0;
    for (let page = 0; page < 5; page++) {
      paths[`/${page}`] = (response) => {
        here++;
        most = Math.max(most, ++now);
        mostAt[i] = Math.max(mostAt[i] ?? 0, here);
        open.push(() => {
          here--;
          now--;
          response.end();
        });
      };
    }
  }
  // Answers go out when no further request has come for a moment.
  const timer = setInterval(() => open.splice(0).forEach((answer) => answer()), 25);
  await Promise.all(servers.flatMap(({ origin }) => [0, 1, 2, 3, 4].map((page) => asker.ask(`${origin}/${page}`))));
  clearInterval(timer);
  await Promise.all(servers.map(({ close }) => close()));
  assert.equal(most, 8);
  assert.equal(Math.max(...mostAt), 2);
});

test("a page that sets a cookie and leads to itself is asked again with it", async () => {
  server.paths["/consent"] = (response, request) => {
    const isKnown = request.headers.cookie === "seen=1; lang=en";
    if (isKnown) response.writeHead(200).end();
    else response.writeHead(302, { location: "/consent", "set-cookie": ["seen=1; Path=/", "lang=en; HttpOnly"] }).end();
  };
  assert.deepEqual(await asker.ask(`${server.origin}/consent`), { status: 200, redirects: [] });
  server.paths["/again"] = answers(302, { location: "/again", "set-cookie": "seen=1" });
  assert.equal((await asker.ask(`${server.origin}/again`)).fault, "endless");
});

test("cookies of one page are not sent for another, and those of a host not to a stranger", () => {
  const cookies = new Cookies();
  cookies.keep(new URL("https://www.a.example/"), ["one=1", "two=2; Domain=.a.example", "three=3; domain=b.example"]);
  assert.equal(cookies.for(new URL("https://www.a.example/x")), "one=1; three=3; two=2");
  assert.equal(cookies.for(new URL("https://consent.a.example/")), "two=2");
  assert.equal(cookies.for(new URL("https://b.example/")), "");
  assert.equal(cookies.for(new URL("https://nota.example/")), "");
  cookies.keep(new URL("https://www.a.example/"), "one=9");
  assert.match(cookies.for(new URL("https://www.a.example/")), /^one=9; /);
});
