/** `publishers.yaml`: what the publishers of the sources are. */
import type { SourceKind, Sources } from "../../tracker/schema/source.ts";
import { PublishersFile } from "../../tracker/schema/publishers.ts";
import { openYaml } from "../indent/open-yaml.ts";
import { validate } from "../rules/parts.ts";
import { checkPublishers } from "../rules/publishers.ts";
import type { Pass } from "./files.ts";

type Publishers = ReadonlyMap<string, SourceKind>;

/** Every publisher with its kind, checked against the sources of all files that were read. Empty where there is no such file. */
export function readPublishers(pass: Pass): Publishers {
  const opened = pass.files.find(({ place }) => place.kind === "publishers");
  if (!opened) return new Map();
  const file = openYaml(opened.path, opened.text, PublishersFile);
  const { data, problems } = validate(file, PublishersFile);
  const publishers = new Map(Object.entries(data?.publishers ?? {}));
  pass.problems.push(...problems, ...(data ? checkPublishers(file, publishers, pass.parts) : []));
  return publishers;
}

/** A file whose sources have the kinds of their publishers, but for those that name one of their own. */
export function withKinds<File extends { sources?: Sources | undefined }>(file: File, publishers: Publishers): File {
  const sources = Object.entries(file.sources ?? {}).map(([key, source]) => {
    const kind = source.kind ?? publishers.get(source.publisher);
    return [key, kind === undefined ? source : { ...source, kind }] as const;
  });
  return file.sources === undefined ? file : { ...file, sources: Object.fromEntries(sources) };
}
