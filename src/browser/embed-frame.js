/**
 * In a page made to be framed: shows the colours asked for, tells the host its height, and opens the site's ordinary
 * pages, which may not be framed, beside the host. Without it the page is complete.
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
 * @param {MouseEvent} event
 * @param {string} page
 * @param {string} within
 */
function openBeside(event, page, within) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const opened = open(page);
  if (opened) opened.opener = null;
  else location.href = within;
}

if (parent !== self) {
  // At once, because browsers observe nothing in a frame that is out of sight.
  sayHeight();
  new ResizeObserver(sayHeight).observe(root);
  addEventListener("message", ({ data }) => data?.message === "ready" && sayHeight());
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a[data-page]"))) {
    const page = new URL(link.dataset.page, location.href).href;
    if (link.target === "") Object.assign(link, { search, hash: secret === undefined ? "" : hash });
    const within = link.href;
    if (!sealed) {
      Object.assign(link, { href: page, target: "_blank", rel: "noopener" });
      if (within !== page) link.addEventListener("click", (event) => openBeside(event, page, within));
    } else if (secret !== undefined) {
      link.addEventListener("click", () => say({ message: "link", value: page, secret }));
    }
  }
}
