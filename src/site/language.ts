/** Whether a language is written from left to right or from right to left. */
export function textDirection(tag: string): "ltr" | "rtl" {
  // The method is in the ECMAScript standard since 2026; TypeScript's library does not know it yet.
  const locale = new Intl.Locale(tag) as Intl.Locale & { getTextInfo(): { direction: "ltr" | "rtl" } };
  return locale.getTextInfo().direction;
}
