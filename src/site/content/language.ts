/** Whether a language is written from left to right or from right to left. */
export function textDirection(tag: string): "ltr" | "rtl" {
  let direction = known.get(tag);
  if (direction === undefined) {
    direction = new Intl.Locale(tag).getTextInfo().direction ?? "ltr";
    known.set(tag, direction);
  }
  return direction;
}

/** Asking the locale data costs more than all else on a page of sources. */
const known = new Map<string, "ltr" | "rtl">();
