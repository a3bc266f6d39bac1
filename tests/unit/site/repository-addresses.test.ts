/* Links from a page to the file that it is made from, and to the form for reporting a mistake in it. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { parse } from "yaml";
import { editUrl, issueUrl } from "../../../src/site/addresses/repository.ts";

const REPOSITORY = "https://code.example.org/harbour/passports";
const FILE = "content/countries/red-island.yaml";

test("a page links to the editor of its file", () => {
  assert.equal(editUrl(REPOSITORY, FILE), `${REPOSITORY}/edit/main/${FILE}`);
  assert.equal(editUrl(`${REPOSITORY}/`, FILE), `${REPOSITORY}/edit/main/${FILE}`);
});

test("a page links to a report that knows the record already", () => {
  const address = new URL(issueUrl(`${REPOSITORY}/`, "Côte & Salz #1: ", FILE));
  assert.equal(address.origin + address.pathname, `${REPOSITORY}/issues/new`);
  assert.deepEqual(Object.fromEntries(address.searchParams), {
    template: "wrong-entry.yml",
    title: "Côte & Salz #1: ",
    record: FILE,
  });
  assert.equal(address.hash, "");
});

test("the form that is filled in is there and has the field", () => {
  const fields = new URL(issueUrl(REPOSITORY, "", FILE)).searchParams;
  const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${fields.get("template")}`, "utf8")) as {
    body: { id?: string; type: string }[];
  };
  assert.ok(form.body.some(({ id, type }) => id === "record" && type === "input"));
});
