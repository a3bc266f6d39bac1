/** Reads `_headers` as the hosts that know it do: rules of a path, with `*` at the end for all below. */

export interface HeaderRule {
  path: string;
  headers: [name: string, value: string][];
}

/** The rules of a `_headers` file. */
export function headerRules(text: string): HeaderRule[] {
  return text
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [path = "", ...lines] = block.split("\n");
      const headers = lines.map((line): [string, string] => {
        const [, name = "", value = ""] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
        return [name, value];
      });
      return { path, headers };
    });
}

/** What is sent with a path: the values of all rules that match, joined where several give the same header. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const sent = new Map<string, string>();
  for (const { path: rule, headers } of rules) {
    const matches = rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule;
    for (const [name, value] of matches ? headers : []) {
      const known = sent.get(name);
      sent.set(name, known === undefined ? value : `${known}, ${value}`);
    }
  }
  return sent;
}
