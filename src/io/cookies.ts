/** The cookies of one chain of redirects, without which some hosts send a visitor round in a circle. */
export class Cookies {
  /** By the host that set them, or the domain that they are for. */
  readonly #kept = new Map<string, Map<string, string>>();

  /** Keeps what a host sets. */
  keep({ hostname }: URL, header: string | string[] | undefined): void {
    for (const line of [header ?? []].flat()) {
      const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
      const named = attributes.map((part) => /^domain=\.?(.+)$/i.exec(part)?.[1]?.toLowerCase()).find(Boolean);
      const domain = named !== undefined && isWithin(hostname, named) ? named : hostname;
      const kept = this.#kept.get(domain) ?? new Map<string, string>();
      this.#kept.set(domain, kept.set(pair.replace(/=.*/s, ""), pair));
    }
  }

  /** The header for a request; empty where there is nothing to send. */
  for({ hostname }: URL): string {
    const all = [...this.#kept].flatMap(([domain, kept]) => (isWithin(hostname, domain) ? [...kept.values()] : []));
    return all.join("; ");
  }
}

const isWithin = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);
