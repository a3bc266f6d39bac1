/** Texts that break what is put together without care, and what may be left of them where characters are limited. */
export const HOSTILE: readonly string[] = [
  `"double" 'single' \`back\``,
  "</script><script>alert(1)</script>",
  "</title></svg><script>alert(1)</script>",
  "]]> <![CDATA[ <!-- --> <?xml ?>",
  "a & b &amp; &#0; &#xFFFF; &unknown;",
  "nul\u0000 bell\u0007 escape\u001b delete\u007f \u0085 \u2028 \u2029",
  "\u202eevil\u202c \u2066turned\u2069 \u202a\u202b\u202d",
  "Evil \u202Egnp.exe \u0007",
  "\tSUM(A1) \u2066x",
  "half \ud800 pair \udfff and none \uffff \ufffe",
  "🏝️ 👩‍👩‍👧 🇺🇳 emoji",
  "قال الكاتب שלום 港町",
  "${7*7} {{7*7}} %00 \\u0000 \\",
  'x" onload="alert(1)',
  "=cmd() \t tab",
  "name ".repeat(2000),
  "x".repeat(10_000),
];

// oxlint-disable-next-line no-control-regex
const GONE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** The text without what XML can't hold and what turns directions, with each space and line end as one space. */
export const tame = (text: string): string =>
  text
    .toWellFormed()
    .replace(GONE, "")
    .replace(/[\s\x85]+/g, " ")
    .trim();
