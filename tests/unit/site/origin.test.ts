/* SITE, BASE and PORT: what they may be, and what is said of anything else. */
import assert from "node:assert/strict";
import test from "node:test";
import { Refusal } from "../../../src/io/refusal.ts";
import { originFrom, portFrom, rootFrom } from "../../../src/site/addresses/origin.ts";

const refusal = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof Refusal);
    return error.message;
  }
  return assert.fail("Nothing was refused.");
};

test("the origin is protocol and host, without a slash at its end", () => {
  assert.equal(originFrom({ SITE: "https://example.org" }), "https://example.org");
  assert.equal(originFrom({ SITE: "https://example.org/" }), "https://example.org");
  assert.equal(originFrom({ SITE: "http://localhost:4000/" }), "http://localhost:4000");
});

test("without SITE, or with an empty one, the origin is that of npm start, at its port", () => {
  assert.equal(originFrom({}), "http://localhost:4321");
  assert.equal(originFrom({ SITE: "", PORT: "" }), "http://localhost:4321");
  assert.equal(originFrom({ PORT: "4999" }), "http://localhost:4999");
  assert.equal(originFrom({ SITE: "https://example.org", PORT: "4999" }), "https://example.org");
});

test("a SITE that is no address is named, with how to write it", () => {
  for (const SITE of ["example.org", "ftp://example.org", "https://", "localhost:4321", "//example.org", " "]) {
    const said = `SITE is "${SITE}", and that is not an address. Write it like SITE=https://example.org`;
    assert.equal(
      refusal(() => originFrom({ SITE })),
      said,
    );
  }
});

test("a SITE with more than an origin is not shortened in silence", () => {
  const said = (SITE: string) => refusal(() => originFrom({ SITE })).split("Write ")[1];
  assert.equal(said("https://example.org/tracker"), "SITE=https://example.org BASE=/tracker");
  assert.equal(said("https://example.org/?a=1"), "SITE=https://example.org");
  assert.equal(said("https://example.org/#top"), "SITE=https://example.org");
  assert.equal(said("https://me:secret@example.org/"), "SITE=https://example.org");
});

test("the root has a slash at both ends, however BASE is written", () => {
  for (const BASE of ["tracker", "/tracker", "tracker/", "//tracker//"]) assert.equal(rootFrom({ BASE }), "/tracker/");
  assert.equal(rootFrom({ BASE: "/~user/a.b/" }), "/~user/a.b/");
  for (const env of [{}, { BASE: "" }, { BASE: "/" }]) assert.equal(rootFrom(env), "/");
});

test("a BASE that is no path is refused", () => {
  for (const BASE of ["/a#b/", "/a?b/", "a b", "../a", "/a/./b", "https://example.org/a/", "/ä/", "/a%20b/", "a\\b"]) {
    assert.match(
      refusal(() => rootFrom({ BASE })),
      /^BASE is ".+", and that is not a path\. Write it like BASE=/,
      BASE,
    );
  }
});

test("a port is a number up to 65535", () => {
  assert.equal(portFrom({ PORT: "65535" }), 65_535);
  assert.equal(portFrom({ PORT: "0" }), 0);
  for (const PORT of ["65536", "many", "-1", "4321 ", "1e3"]) {
    assert.match(
      refusal(() => portFrom({ PORT })),
      /^PORT is ".+", and that is not a port\./,
      PORT,
    );
  }
});
