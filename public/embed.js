/* Gives frames of this site the height that their pages tell. Include it once; frames are complete without it. */
(() => {
  /**
   * The frames of the page, those in open shadow roots too.
   * @param {ParentNode} root
   * @returns {HTMLIFrameElement[]}
   */
  const framesIn = (root) =>
    [...root.querySelectorAll("*")].flatMap((element) => {
      if (element.shadowRoot) return framesIn(element.shadowRoot);
      return element instanceof HTMLIFrameElement ? [element] : [];
    });
  addEventListener("message", ({ data, origin, source }) => {
    if (data?.type !== "recognition-tracker:height" || !source) return;
    const frame = framesIn(document).find(({ contentWindow }) => contentWindow === source);
    // A frame with the attribute "sandbox" has the origin "null".
    if (!frame || (origin !== "null" && !frame.src.startsWith(`${origin}/`))) return;
    frame.style.height = `${Math.min(Math.max(Math.ceil(data.height), 100), 20000)}px`;
  });
  // Only pages of this site answer; the others hear a word that they do not know.
  const ask = () => {
    for (const { src, contentWindow } of framesIn(document))
      if (src.includes("/embed/")) contentWindow?.postMessage({ message: "ready" }, "*");
  };
  ask();
  // Frames that stand behind this script in the page.
  addEventListener("DOMContentLoaded", ask);
})();
