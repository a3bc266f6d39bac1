/* Which addresses, languages and dates a source may have. */
import assert from "node:assert/strict";
import test from "node:test";
import { urlFault } from "../../../../src/tracker/schema/web-address.ts";
import { pin } from "../../sample.ts";

pin([
  [
    "an address with a script is no address on the web",
    "https://herald.example/door",
    "javascript:alert(1)",
    '20:10  sources.herald-1998.url: "javascript:alert(1)" is not a web address. Copy the whole address from the browser, starting with https://',
  ],
  [
    "an address without its protocol is told what to copy",
    "https://herald.example/door",
    "herald.example/door",
    '20:10  sources.herald-1998.url: "herald.example/door" is not a web address. Copy the whole address from the browser, starting with https://',
  ],
  [
    "a protocol of files is no address on the web",
    "https://herald.example/door",
    "ftp://herald.example/door",
    '20:10  sources.herald-1998.url: "ftp://herald.example/door" is not a web address. Copy the whole address from the browser, starting with https://',
  ],
  [
    "an address contains a space",
    "https://herald.example/door",
    "https://herald.example/the door",
    '20:10  sources.herald-1998.url: "https://herald.example/the door" contains a space. Copy the whole address from the browser, starting with https://',
  ],
  [
    "an address contains a user name",
    "https://herald.example/door",
    "https://me:secret@herald.example/door",
    '20:10  sources.herald-1998.url: "https://me:secret@herald.example/door" contains a user name. Copy the whole address from the browser, starting with https://',
  ],
  [
    "an address of this machine is no address on the web",
    "https://herald.example/door",
    "http://localhost/door",
    '20:10  sources.herald-1998.url: "http://localhost/door" is not an address on the web. Copy the whole address from the browser, starting with https://',
  ],
  [
    "an address has a number for a host",
    "https://herald.example/door",
    "http://203.0.113.7/door",
    "20:10  sources.herald-1998.url: \"http://203.0.113.7/door\" gives its site a number for a name. Write the page's address under the site's public name, as in https://www.example.org/news/1",
  ],
  [
    "the number of a host is written as one",
    "https://herald.example/door",
    "https://3405803783/door",
    "20:10  sources.herald-1998.url: \"https://3405803783/door\" gives its site a number for a name. Write the page's address under the site's public name, as in https://www.example.org/news/1",
  ],
  [
    "the number of a host is a long one",
    "https://herald.example/door",
    '"https://[2001:db8::7]/door"',
    "20:10  sources.herald-1998.url: \"https://[2001:db8::7]/door\" gives its site a number for a name. Write the page's address under the site's public name, as in https://www.example.org/news/1",
  ],
  ["a host may have numbers in its name", "https://herald.example/door", "https://24.herald7.example/203.0.113.7"],
  [
    "an address is on a trial copy of the site",
    "https://herald.example/door",
    "https://stg-www.herald.example/door",
    "20:10  sources.herald-1998.url: \"https://stg-www.herald.example/door\" is on a site's own trial copy. Write the page's address under the site's public name, as in https://www.example.org/news/1",
  ],
  [
    "an address is on a trial copy of a part of the site",
    "https://herald.example/door",
    "https://www.staging.herald.example/door",
    "20:10  sources.herald-1998.url: \"https://www.staging.herald.example/door\" is on a site's own trial copy. Write the page's address under the site's public name, as in https://www.example.org/news/1",
  ],
  [
    "a site may be called after staging",
    "https://herald.example/door",
    "https://www.staging-herald.example/staging.x.y/",
  ],
  [
    "an address has no host",
    "https://herald.example/door",
    "https://",
    '20:10  sources.herald-1998.url: "https://" is not a web address. Copy the whole address from the browser, starting with https://',
  ],
  [
    "an address has one slash",
    "https://herald.example/door",
    "https:/herald.example/door",
    '20:10  sources.herald-1998.url: "https:/herald.example/door" is not a web address. Copy the whole address from the browser, starting with https://',
  ],
  [
    "a language is written out",
    "    language: en\n  gazette-2004",
    "    language: English\n  gazette-2004",
    '21:15  sources.herald-1998.language: "English" is not a language code. Write two letters, e.g. en, fa, ru, zh.',
  ],
  [
    "a language has an empty part",
    "    language: en\n  gazette-2004",
    "    language: en-\n  gazette-2004",
    '21:15  sources.herald-1998.language: "en-" is not a language code. Write two letters, e.g. en, fa, ru, zh.',
  ],
  ["a language may name its script", "    language: en\n  gazette-2004", "    language: uz-Latn\n  gazette-2004"],
  [
    "a date of publication is no date",
    "published: 2004-03-01",
    "published: 1 Mar 2004",
    '32:16  sources.herald-2004.published: "1 Mar 2004" is not a date. Did you mean 2004-03-01?',
  ],
  [
    "a title is too long",
    "title: Signed",
    "title: " + "x".repeat(501),
    "29:12  sources.herald-2004.title: has 501 characters; 500 are the most. Shorten it.",
  ],
  [
    "an archived copy is an address",
    "https://web.archive.org/web/20040302000000/http://herald.example/signed",
    "yes",
    '34:15  sources.herald-2004.archived: "yes" is not a web address. Copy the whole address from the browser, starting with https://',
  ],
]);

// What seems an address and leads elsewhere, or says more than where its page is.
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
