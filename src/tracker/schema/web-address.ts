/** What makes an address no source: it leads nowhere, elsewhere than it seems, or tells who followed it. */

/** An IPv4 number, however it was written, or an IPv6 number: URL parsing has brought it into this form. */
const IP_NUMBER = /^(?:\d+\.){3}\d+$|^\[/;
/** A label of the host that marks the copy on which a site's makers try things out: `stg-www.example.org`. */
const STAGING = /(?:^|\.)(?:stg|staging)(?:-[^.]*)?\.[^.]+\./;
/** Names that lead nowhere outside a house. */
const PRIVATE = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home)$/;

const SHORTENERS = new Set(
  "aje.io apne.ws bbc.in bit.ly buff.ly cnn.it cutt.ly dlvr.it fb.me goo.gl is.gd lnkd.in nyti.ms on.ft.com ow.ly rb.gy reut.rs rebrand.ly shorturl.at t.co t.ly tiny.cc tinyurl.com trib.al v.gd wapo.st".split(
    " ",
  ),
);

/** Parameters that tell who clicked where, and nothing of the page. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|ref_src|at_(?:medium|campaign|custom\d|link_\w+|ptr_name|bbc_team))$/i;

/** Characters that nobody sees. Some scripts join and part letters with two of them, within a word. */
const HIDDEN = /(?<!\p{Script=Arabic})[\u200c\u200d]|(?![\u200c\u200d])\p{C}/u;

const HOW = "Copy the whole address from the browser, starting with https://";
const OWN_NAME = "Write the page's address under the site's public name, as in https://www.example.org/news/1";

/** What is wrong with a web address, or undefined. */
export function urlFault(value: string): string | undefined {
  if (value.length > 2000) return `has ${value.length} characters, which no address needs. ${HOW}`;
  if (/\s/.test(value)) return `"${value}" contains a space. ${HOW}`;
  const hidden = HIDDEN.exec(value)?.[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  if (hidden !== undefined) return `"${value}" contains an invisible character (U+${hidden}). ${HOW}`;
  const odd = /[\\<>]/.exec(value)?.[0];
  if (odd !== undefined) return `"${value}" contains ${odd}, which no web address has. ${HOW}`;
  const found = URL.parse(value);
  if (!found || !/^https?:\/\//i.test(value)) return `"${value}" is not a web address. ${HOW}`;
  if (found.username !== "" || found.password !== "") return `"${value}" contains a user name. ${HOW}`;
  return hostFault(value, found.hostname) ?? trackingFault(value, found);
}

function hostFault(value: string, host: string): string | undefined {
  if (IP_NUMBER.test(host)) return `"${value}" gives its site a number for a name. ${OWN_NAME}`;
  const labels = host.split(".");
  if (labels.includes("")) return `"${value}" has a dot too many in the name of its site. ${HOW}`;
  if (STAGING.test(host)) return `"${value}" is on a site's own trial copy. ${OWN_NAME}`;
  const isReal = labels.length > 1 && host.length < 254 && labels.every((label) => label.length < 64);
  if (!isReal || PRIVATE.test(host)) return `"${value}" is not an address on the web. ${HOW}`;
  const [, written = ""] = /^https?:\/\/([^/?#:]*)/i.exec(value) ?? [];
  const alike = written.split(".").find((label) => isLookAlike(label) || (isTwin(label) && /[a-z]$/i.test(written)));
  if (alike !== undefined)
    return `"${value}" has letters in "${alike}" that only look like others, as in a forged address. ${HOW}`;
  if (SHORTENERS.has(host.replace(/^www\./, "")))
    return `"${value}" is a shortened address. Open it, and copy the address that the browser then shows.`;
  return undefined;
}

/** Whether part of a host is made of Cyrillic letters alone that look like Latin ones. */
const isTwin = (label: string) => /^[асеорхуѕіјһԁԛԝӏк-]*[асеорхуѕіјһԁԛԝӏк][асеорхуѕіјһԁԛԝӏк-]*$/i.test(label);

/** Whether part of a host mixes alphabets, or has letters of another width. */
function isLookAlike(label: string): boolean {
  const others = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
  const isMixed = /\p{Script=Latin}/u.test(label) && others.test(label);
  return isMixed || label.normalize("NFKC") !== label.normalize("NFC");
}

/** The address of a copy has that of its page behind it, with all that belonged to it when it was copied. */
function trackingFault(value: string, { hostname, searchParams }: URL): string | undefined {
  const tracking = [...searchParams.keys()].find((name) => TRACKING.test(name));
  if (tracking === undefined || hostname === "web.archive.org") return undefined;
  return `"${tracking}" tells who followed the link, not which page it is. Write ${withoutTracking(value)}`;
}

/** An address without the parameters that tell who followed it; all else stays as it was written. */
export function withoutTracking(address: string): string {
  const [, page = "", query = "", rest = ""] = /^([^?#]*)(?:\?([^#]*))?(.*)$/s.exec(address) ?? [];
  const kept = query.split("&").filter((part) => !TRACKING.test(part.split("=", 1).join("")));
  const left = kept.join("&");
  return `${page}${left === "" ? "" : `?${left}`}${rest}`;
}
