/* Which addresses, languages and dates a source may have. */
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
