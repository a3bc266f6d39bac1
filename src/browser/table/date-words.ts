/** A whole day in words, from the names of the months and the order of the parts: "{day} {month} {year}". */
export function dayInWords(day: string, months: readonly string[], order: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return order
    .replace("{day}", String(Number(date)))
    .replace("{month}", months[Number(month) - 1] ?? "")
    .replace("{year}", year);
}
