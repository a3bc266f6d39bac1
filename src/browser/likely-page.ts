import leven from "leven";

const plain = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}|[’']/gu, "")
    .replaceAll("-", " ")
    .toLowerCase();
const last = (path: string) => path.split("/").findLast((word) => word !== "") ?? "";

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

/** The page whose address is nearest to the one asked for: the whole of it or its last word, if the folder is wrong. */
function nearest(asked: string, pages: readonly HTMLAnchorElement[]): HTMLAnchorElement | undefined {
  const distance = (path: string) => Math.min(leven(asked, path), leven(last(asked), last(path)) + 1);
  const [best] = pages.map((link) => ({ link, far: distance(link.pathname) })).sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(1, last(asked).length / 3) ? best.link : undefined;
}

/**
 * `<likely-page>` on the page for missing addresses: offers the listed page that was meant. What has no page of its own,
 * days without a change and states without a record, leads to the links in its template.
 */
class LikelyPage extends HTMLElement {
  connectedCallback(): void {
    void this.#offer(askedFor());
  }

  async #offer(asked: string): Promise<void> {
    const pages = [...document.querySelectorAll<HTMLAnchorElement>(".all-pages a")];
    const further = [...this.querySelector("template")!.content.querySelectorAll("a")];
    // Links in a template are not resolved: they have attributes alone. Days compare as texts.
    const [, folder] = /^(.*\/)\d{4}-\d\d-\d\d\/$/.exec(asked) ?? [];
    const day = further.findLast((link) => {
      const path = link.getAttribute("href")!;
      return folder !== undefined && path.startsWith(folder) && !path.includes("?") && path < asked;
    });
    // A page in a folder that there is; the home page is above everything.
    const above = pages.slice(1).find(({ pathname }) => pathname === asked.replace(/[^/]*\/$/, ""));
    // Names are fetched only where a record may have been meant: they stand in a folder below the home page.
    const deep = asked.slice(pages[0]!.pathname.length).split("/").length > 2;
    const named = deep ? await this.#named(asked, [...pages, ...further]) : undefined;
    const likely = named ?? nearest(asked, pages) ?? day ?? above;
    const here = this.querySelector("a");
    if (!likely || !here) return;
    here.href = likely.href;
    here.textContent = likely.textContent;
    this.hidden = false;
  }

  /** The state that has the last word of the address for a name in any language, or for a code. */
  async #named(asked: string, links: readonly HTMLAnchorElement[]): Promise<HTMLAnchorElement | undefined> {
    const response = await fetch(this.dataset["names"]!).catch(() => undefined);
    const names = (response?.ok ? await response.json() : {}) as Record<string, string>;
    const word = plain(last(asked));
    return links.find((link) => {
      const key = link.dataset["k"];
      if (key === undefined) return false;
      return [link.textContent.trim(), ...(names[key] ?? "").split("|")].some((name) => plain(name) === word);
    });
  }
}
customElements.define("likely-page", LikelyPage);
