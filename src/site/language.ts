/** Whether a language is written from left to right or from right to left. */
export function textDirection(tag: string): "ltr" | "rtl" {
  return new Intl.Locale(tag).getTextInfo().direction ?? "ltr";
}
