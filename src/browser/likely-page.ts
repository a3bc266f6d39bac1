import leven from "leven";

/** The address asked for, as one of the site's own is written. */
function askedFor(): string {
  let path = location.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // Not an address that anybody misspelt.
  }
  return path
    .toLowerCase()
    .replace(/\.html?$/, "")
    .replace(/\/?$/, "/");
}

/** `<likely-page>` on the page for missing addresses: offers the listed page whose address is nearest to the one asked for. */
class LikelyPage extends HTMLElement {
  connectedCallback(): void {
    const asked = askedFor();
    const last = (path: string) => path.split("/").findLast((word) => word !== "") ?? "";
    // The whole address or its last word: a misspelt state under a wrong folder is still found.
    const distance = (path: string) => Math.min(leven(asked, path), leven(last(asked), last(path)) + 1);
    const links = [...document.querySelectorAll<HTMLAnchorElement>(".all-pages a")];
    const [best] = links.map((link) => ({ link, far: distance(link.pathname) })).sort((a, b) => a.far - b.far);
    const near = best && best.far <= Math.max(1, last(asked).length / 3) ? best.link : undefined;
    // A day without a page lies below the page of all days; the home page is above everything.
    const above = links.slice(1).find(({ pathname }) => pathname === asked.replace(/[^/]*\/$/, ""));
    const likely = near ?? above;
    const here = this.querySelector("a");
    if (!likely || !here) return;
    here.href = likely.href;
    here.textContent = likely.textContent;
    this.hidden = false;
  }
}
customElements.define("likely-page", LikelyPage);
