import leven from "leven";

/** `<likely-page>` on the page for missing addresses: offers the listed page whose address is nearest to the one asked for. */
class LikelyPage extends HTMLElement {
  connectedCallback(): void {
    const asked = decodeURIComponent(location.pathname)
      .toLowerCase()
      .replace(/\.html?$/, "")
      .replace(/\/?$/, "/");
    const last = (path: string) => path.split("/").findLast((word) => word !== "") ?? "";
    // The whole address or its last word: a misspelt state under a wrong folder is still found.
    const distance = (path: string) => Math.min(leven(asked, path), leven(last(asked), last(path)) + 1);
    const links = [...document.querySelectorAll<HTMLAnchorElement>(".all-pages a")];
    const [best] = links.map((link) => ({ link, far: distance(link.pathname) })).sort((a, b) => a.far - b.far);
    const here = this.querySelector("a");
    if (!best || !here || best.far > Math.max(3, last(asked).length / 2)) return;
    here.href = best.link.href;
    here.textContent = best.link.textContent;
    this.hidden = false;
  }
}
customElements.define("likely-page", LikelyPage);
