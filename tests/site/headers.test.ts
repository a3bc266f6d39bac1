/* What hosts are told to send, and the policy that each page carries itself. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import test from "node:test";
import { headerRules, headersFor } from "../headers.ts";
import { fileAt } from "./data.ts";
import { all, attribute, filesOf, one, pagesOf } from "./html.ts";
import { based, harbour, rooted } from "./sites.ts";
import { rawText } from "./tree.ts";

for (const [name, make] of Object.entries({ rooted, based, harbour })) {
  test(`pages may be framed below /embed/ and nowhere else: ${name}`, async () => {
    const site = await make();
    const rules = headerRules(fileAt(site, "_headers"));
    for (const { path } of pagesOf(site)) {
      const sent = headersFor(rules, path);
      const embed = path.startsWith(`${site.base}embed/`);
      assert.equal(sent.get("Content-Security-Policy"), embed ? "frame-ancestors *" : "frame-ancestors 'none'", path);
      assert.equal(sent.get("X-Frame-Options"), embed ? undefined : "DENY", path);
      if (embed) assert.equal(sent.get("Cross-Origin-Resource-Policy"), "cross-origin", path);
      assert.equal(sent.get("X-Content-Type-Options"), "nosniff", path);
    }
  });

  test(`any program may fetch the data, and files with a hash in their name are kept: ${name}`, async () => {
    const site = await make();
    const rules = headerRules(fileAt(site, "_headers"));
    const files = filesOf(site.folder).filter((file) => !file.endsWith(".html"));
    const sharedFolders = /^(api|data|schema|badge|oembed|social|map|countries|organisations)\//;
    assert.ok(files.some((file) => sharedFolders.test(file)));
    for (const file of files) {
      const sent = headersFor(rules, site.base + file);
      const shared = sharedFolders.test(file) || ["feed.atom", "embed.js", "map.svg", "map.png"].includes(file);
      assert.equal(sent.get("Access-Control-Allow-Origin"), shared ? "*" : undefined, file);
      assert.equal(sent.get("Cross-Origin-Resource-Policy"), shared ? "cross-origin" : undefined, file);
      if (file.endsWith(".atom")) assert.ok(shared, file);
      const kept = file.startsWith("_astro/");
      assert.equal(sent.get("Cache-Control"), kept ? "public, max-age=31536000, immutable" : undefined, file);
      if (kept) assert.match(file, /\.[\w-]{8}\.\w+$/);
    }
  });

  test(`each page carries a policy that allows nothing but the site's own: ${name}`, async () => {
    for (const { root, path, html } of pagesOf(await make())) {
      const policy = attribute(one(root, "meta[http-equiv=Content-Security-Policy]"), "content")!;
      assert.match(policy, /^default-src 'none'; /, path);
      assert.doesNotMatch(policy, /unsafe|https?:|data:|\*/, path);
      assert.match(policy, /base-uri 'none'/, path);
      assert.ok(html.indexOf("Content-Security-Policy") < 200, `${path}: the policy comes after what it is for`);
      const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
      for (const style of all(root, "style")) assert.ok(policy.includes(hash(rawText(style))), path);
      const scripts = all(root, "script").filter((script) => attribute(script, "type") !== "application/ld+json");
      for (const script of scripts) {
        const source = attribute(script, "src");
        if (source === undefined) assert.ok(policy.includes(hash(rawText(script))), path);
        else assert.ok(source.startsWith("/"), path);
      }
      assert.deepEqual(all(root, "[style]"), [], `${path}: styles in attributes are not allowed by the policy`);
    }
  });
}
