/** The YAML language server that editors' plug-ins run, over its standard input and output. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from "vscode-jsonrpc/node";

interface Position {
  line: number;
  character: number;
}

export interface Completion {
  label: string;
  insertText: string;
  documentation: string | { value: string } | undefined;
}

const PACKAGE = dirname(createRequire(import.meta.url).resolve("yaml-language-server/package.json"));

/** `{"yaml.format.enable": true}` → `{format: {enable: true}}` for the section `yaml`. */
function section(settings: Record<string, unknown>, name: string): unknown {
  if (settings[name] !== undefined) return settings[name];
  const found: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(settings)) {
    if (!key.startsWith(`${name}.`)) continue;
    const steps = key.slice(name.length + 1).split(".");
    const last = steps.pop()!;
    let at = found;
    for (const step of steps) at = (at[step] ??= {}) as Record<string, unknown>;
    at[last] = value;
  }
  return found;
}

/** Everything before and after the place that ‸ marks in a text, and the place. */
function placeOf(marked: string): { text: string; position: Position } {
  const [before = "", after = ""] = marked.split("‸");
  const lines = before.split("\n");
  return { text: before + after, position: { line: lines.length - 1, character: lines.at(-1)!.length } };
}

/** A running server for a folder. End it. */
export class LanguageServer {
  readonly #child: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #root: string;
  readonly #waiting = new Map<string, (found: { range: { start: Position }; message: string }[]) => void>();
  readonly #gone = Promise.withResolvers<never>();
  #opened = 0;
  #errors = "";

  private constructor(root: string, settings: Record<string, unknown>) {
    this.#root = root;
    const guard = pathToFileURL(join(import.meta.dirname, "no-network.ts")).href;
    const program = join(PACKAGE, "bin/yaml-language-server");
    const child = spawn(process.execPath, ["--import", guard, program, "--stdio"]);
    child.stderr.setEncoding("utf8").on("data", (text: string) => (this.#errors += text));
    child.once("close", () => this.#gone.reject(new Error(`The server ended. ${this.#errors}`)));
    this.#gone.promise.catch(() => undefined);
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.onRequest("workspace/configuration", ({ items }: { items: { section: string }[] }) =>
      items.map((item) => section(settings, item.section)),
    );
    connection.onRequest("client/registerCapability", () => undefined);
    connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) =>
      this.#waiting.get(uri)?.(diagnostics),
    );
    connection.listen();
    this.#child = child;
    this.#connection = connection;
  }

  /** Starts a server with the settings of an editor, named as in `.vscode/settings.json`. */
  static async start(root: string, settings: Record<string, unknown>): Promise<LanguageServer> {
    const server = new LanguageServer(root, settings);
    const rootUri = pathToFileURL(root).href;
    const format = ["markdown"];
    await server.#connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: "root" }],
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true },
        textDocument: {
          completion: { completionItem: { snippetSupport: true, documentationFormat: format } },
          hover: { contentFormat: format },
        },
      },
    });
    await server.#connection.sendNotification("initialized", {});
    return server;
  }

  /** Opens a text as a file of the folder and gives what is underlined: `5:11 …`, lines and columns from 1. */
  async open(path: string, text: string): Promise<string[]> {
    const uri = this.#uri(path);
    const { promise, resolve } = Promise.withResolvers<{ range: { start: Position }; message: string }[]>();
    this.#waiting.set(uri, resolve);
    await this.#show(uri, text);
    const found = await Promise.race([promise, this.#gone.promise]);
    this.#waiting.delete(uri);
    return found.map(({ range: { start }, message }) => `${start.line + 1}:${start.character + 1} ${message}`);
  }

  #uri(path: string): string {
    return pathToFileURL(join(this.#root, path)).href;
  }

  #show(uri: string, text: string): Promise<void> {
    const textDocument = { uri, languageId: "yaml", version: 1, text };
    return this.#connection.sendNotification("textDocument/didOpen", { textDocument });
  }

  /** What is offered at the place marked ‸ of a file in a folder. */
  async complete(folder: string, marked: string): Promise<Completion[]> {
    const { text, position } = placeOf(marked);
    const uri = this.#uri(`${folder}/complete-${this.#opened++}.yaml`);
    await this.#show(uri, text);
    const list = await this.#connection.sendRequest<{ items: Completion[] }>("textDocument/completion", {
      textDocument: { uri },
      position,
    });
    return list.items;
  }

  /** What is shown over the place marked ‸ of a file in a folder. */
  async hover(folder: string, marked: string): Promise<string> {
    const { text, position } = placeOf(marked);
    const uri = this.#uri(`${folder}/hover-${this.#opened++}.yaml`);
    await this.#show(uri, text);
    const shown = await this.#connection.sendRequest<{ contents: { value: string } } | null>("textDocument/hover", {
      textDocument: { uri },
      position,
    });
    return shown?.contents.value ?? "";
  }

  /** Ends the server; gives its exit status and what it wrote on its error stream. */
  async end(): Promise<{ status: unknown; errors: string }> {
    const ended = once(this.#child, "exit");
    await this.#connection.sendRequest("shutdown");
    await this.#connection.sendNotification("exit");
    const [status] = await ended;
    this.#connection.dispose();
    return { status, errors: this.#errors };
  }
}
