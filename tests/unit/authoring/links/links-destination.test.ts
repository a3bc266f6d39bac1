/* Where redirects lead: to the same text, or to a page that only stands in for it. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Answer } from "../../../../src/authoring/links/answer.ts";
import { destinationOf } from "../../../../src/authoring/links/destination.ts";
import { judge } from "../../../../src/authoring/links/judge.ts";

const START = "https://news.example/2024/story";

test("pages for missing addresses, logins, front pages and other hosts are told apart", () => {
  for (const [end, destination] of [
    ["https://news.example/404.html", "missing"],
    ["https://news.example/en/page-not-found/", "missing"],
    ["https://news.example/error/404", "missing"],
    ["https://news.example/notfound", "missing"],
    ["https://news.example/login?next=/2024/story", "login"],
    ["https://news.example/account/sign-in/", "login"],
    ["https://login.news.example/x/y", "login"],
    ["https://news.example/", "front"],
    ["https://news.example/en/", "front"],
    ["https://news.example/index.html", "front"],
    ["https://park.example/", "front"],
    ["https://other.example/2024/story", "other-host"],
    ["https://www.news.example/2024/story/", undefined],
    ["https://news.example/2024/story-404-people-met", undefined],
    ["https://news.example/2024/blogin/", undefined],
    ["https://news.example/?p=12", undefined],
  ] as const) {
    assert.equal(destinationOf(START, end), destination, end);
  }
  assert.equal(destinationOf("https://news.example/", "https://news.example/en/"), undefined);
  assert.equal(destinationOf("https://news.example/login/a", "https://news.example/login/b"), undefined);
});

const KNOWN = { lost: undefined, listed: undefined, saved: false };
const address = { url: START, places: [{ file: "a.yaml", line: 1, column: 1, field: "sources.a.url" }], copies: [] };
const leading = (to: string, permanent = false): Answer => ({ status: 200, redirects: [{ to, permanent }] });

test("each has its own finding", () => {
  const find = (to: string, permanent?: boolean) => judge(address, leading(to, permanent), KNOWN);
  assert.deepEqual(find("https://news.example/404.html"), {
    list: "dead",
    message: `${START}: it leads to a page for missing addresses, https://news.example/404.html. Add a copy as "archived", or cite another source.`,
    search: true,
  });
  assert.equal(find("https://news.example/login")?.list, "refused");
  assert.match(
    find("https://news.example/login")?.message ?? "",
    /leads to a page to log in, .* Open it in a browser\./,
  );
  assert.match(
    find("https://park.example/")?.message ?? "",
    /leads to the front page of another host, .* probably gone/,
  );
  assert.match(find("https://b.example/2024/story")?.message ?? "", /: leads to another host, .* the same text\.$/);
  assert.match(find("https://b.example/2024/story", true)?.message ?? "", /: has moved for good to another host, /);
  assert.match(find("https://news.example/b")?.message ?? "", /Nothing needs to change/);
});

test("a copy, or the list of hosts, provides for a login", () => {
  const login = leading("https://news.example/login");
  assert.equal(judge(address, login, { ...KNOWN, saved: true })?.list, "excused");
  assert.equal(judge(address, login, { ...KNOWN, listed: "Asks for a login." })?.list, "excused");
  const missing = leading("https://news.example/404");
  assert.equal(judge(address, missing, { ...KNOWN, listed: "Asks for a login." })?.list, "dead");
});
