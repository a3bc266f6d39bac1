/* Addresses that seem to lead somewhere and lead elsewhere, or say more than where a page is. */
import assert from "node:assert/strict";
import test from "node:test";
import { urlFault } from "../../../../src/tracker/schema/web-address.ts";
import { pin } from "../../sample.ts";

pin([
  [
    "an address has an invisible character",
    "https://herald.example/door",
    "https://herald.ex\u200bample/door",
    `20:10  sources.herald-1998.url: "https://herald.ex\u200bample/door" contains an invisible character (U+200B). Copy the whole address from the browser, starting with https://`,
  ],
  [
    "a host has a letter of another alphabet",
    "https://herald.example/door",
    "https://her\u0430ld.example/door",
    `20:10  sources.herald-1998.url: "https://her\u0430ld.example/door" has letters in "her\u0430ld" that only look like others, as in a forged address. Copy the whole address from the browser, starting with https://`,
  ],
  [
    "a host has only letters that look like Latin ones",
    "https://herald.example/door",
    "https://\u0430\u0440\u0440\u04cf\u0435.example/door",
    `20:10  sources.herald-1998.url: "https://\u0430\u0440\u0440\u04cf\u0435.example/door" has letters in "\u0430\u0440\u0440\u04cf\u0435" that only look like others, as in a forged address. Copy the whole address from the browser, starting with https://`,
  ],
  [
    "a host has letters of another width",
    "https://herald.example/door",
    "https://\uff48erald.example/door",
    `20:10  sources.herald-1998.url: "https://\uff48erald.example/door" has letters in "\uff48erald" that only look like others, as in a forged address. Copy the whole address from the browser, starting with https://`,
  ],
  [
    "an address is shortened",
    "https://herald.example/door",
    "https://bit.ly/3door",
    `20:10  sources.herald-1998.url: "https://bit.ly/3door" is a shortened address. Open it, and copy the address that the browser then shows.`,
  ],
  [
    "an address of this machine ends in a dot",
    "https://herald.example/door",
    "http://localhost./door",
    `20:10  sources.herald-1998.url: "http://localhost./door" has a dot too many in the name of its site. Copy the whole address from the browser, starting with https://`,
  ],
  [
    "a host has two dots on end",
    "https://herald.example/door",
    "https://herald..example/door",
    `20:10  sources.herald-1998.url: "https://herald..example/door" has a dot too many in the name of its site. Copy the whole address from the browser, starting with https://`,
  ],
  [
    "a host ends in a dot",
    "https://herald.example/door",
    "https://herald.example./door",
    `20:10  sources.herald-1998.url: "https://herald.example./door" has a dot too many in the name of its site. Copy the whole address from the browser, starting with https://`,
  ],
  [
    "a host of a house is no address on the web",
    "https://herald.example/door",
    "http://printer.local/door",
    `20:10  sources.herald-1998.url: "http://printer.local/door" is not an address on the web. Copy the whole address from the browser, starting with https://`,
  ],
  [
    "an address tells who followed it",
    "https://herald.example/door",
    "https://herald.example/door?utm_source=feed&page=2&fbclid=x#top",
    '20:10  sources.herald-1998.url: "utm_source" tells who followed the link, not which page it is. Write https://herald.example/door?page=2#top',
  ],
]);

test("addresses in other alphabets, with joined letters or words like parameters of tracking, are sound", () => {
  for (const address of [
    "https://пример.рф/новости",
    "https://сор.рф/1",
    "https://新闻abc.example/1",
    "https://news.example/دیدار-آتش\u200cبس",
    "https://news.example/utm_source/?q=fbclid",
    "https://192-168.example/1",
  ]) {
    assert.equal(urlFault(address), undefined, address);
  }
});
