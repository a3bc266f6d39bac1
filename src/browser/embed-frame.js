/**
 * In a page made to be framed: shows the colours asked for, tells the host its height, and opens the site's ordinary
 * pages, which may not be framed, beside the host or in its place. Without it the page is complete.
 *
 * It stands in the page as it is written here, because a sealed frame may load nothing: so it is plain JavaScript.
 */
const { search, hash } = location;
const root = document.documentElement;
/** Attributes of the frame may forbid it all that an origin may do. */
const sealed = self.origin === "null";
/** WordPress puts a secret behind the address, and hears only messages that have it. */
const secret = /^#\?secret=([a-zA-Z0-9]+)$/.exec(hash)?.[1];
/** @param {object} message */
const say = (message) => parent.postMessage(message, "*");

const theme = new URLSearchParams(search).get("theme");
if (theme === "light" || theme === "dark") root.style.colorScheme = theme;

function sayHeight() {
  const height = Math.ceil(root.getBoundingClientRect().height);
  say({ type: "recognition-tracker:height", height });
  if (secret !== undefined) say({ message: "height", value: height, secret });
}

/**
 * Opens an ordinary page beside the host; where that is forbidden, the page made for frames opens within.
 * @param {string} page
 * @param {string} within
 */
function openBeside(page, within) {
  const opened = open(page);
  if (opened) opened.opener = null;
  else location.href = within;
}

/**
 * Asks WordPress to open an ordinary page in its place. Where nobody does, the page made for frames opens within.
 * @param {string} page
 * @param {string} within
 */
function askHost(page, within) {
  say({ message: "link", value: page, secret });
  // The host's page leaves no longer once its frame does, so the frame waits to see whether the host is leaving.
  const waiting = setTimeout(() => (location.href = within), 1000);
  addEventListener("beforeunload", () => clearTimeout(waiting));
}

/**
 * Makes a link do something else when it is followed plainly.
 * @param {HTMLAnchorElement} link
 * @param {() => void} way
 */
function lead(link, way) {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    way();
  });
}

if (parent !== self) {
  // At once, because browsers observe nothing in a frame that is out of sight.
  sayHeight();
  new ResizeObserver(sayHeight).observe(root);
  addEventListener("message", ({ data }) => data?.message === "ready" && sayHeight());
  // A source is opened beside; where that is forbidden, the page about what it stands for, which has its address.
  if (sealed)
    for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (
      document.querySelectorAll("td a:not([data-page])")
    ))
      lead(link, () => {
        if (open(link.href)) return;
        const about = link.closest("tr")?.querySelector("th a") ?? document.querySelector("footer a");
        /** @type {HTMLElement} */ (about).click();
      });
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a[data-page]"))) {
    const page = new URL(link.dataset.page, location.href).href;
    const outward = link.target !== "";
    if (!outward) Object.assign(link, { search, hash: secret === undefined ? "" : hash });
    const within = link.href;
    if (!sealed) Object.assign(link, { href: page, target: "_blank", rel: "noopener" });
    if (!sealed && !outward) lead(link, () => openBeside(page, within));
    if (sealed && secret !== undefined && !outward) lead(link, () => askHost(page, within));
    if (sealed && secret !== undefined && outward)
      link.addEventListener("click", () => say({ message: "link", value: page, secret }));
  }
}
