/** A running `npm run dev`, with what it says in the terminal and lays over its pages. */
import assert from "node:assert/strict";
import { start, until } from "./project.ts";

/** What a page answers. */
export interface Answer {
  status: number;
  text: string;
}

/** The server of a copy of the project. */
export interface DevServer {
  /** Its address, without a slash at the end. */
  origin: string;
  ask(path: string): Promise<Answer>;
  /** Waits until a page fits. */
  shows(path: string, fits: (answer: Answer) => boolean): Promise<Answer>;
  /** Waits until a message is laid over a page and stands in the terminal. */
  tells(path: string, message: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts the server for a content folder, on a port that is free, and listens as a page does. */
export async function openDev(project: string, content: string): Promise<DevServer> {
  const child = start(project, ["src/cli/run.mjs", "dev"], { PORT: "0", CONTENT_DIR: content });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream!.setEncoding("utf8").on("data", (text: string) => (said += text));
  }
  const address = () => /The site is at (http:\/\/localhost:\d+)/.exec(said)?.[1];
  const origin = (await until(address, (found) => found !== undefined, child))!;
  const overlays: string[] = [];
  const connection = await connect(origin, (message) => overlays.push(message));
  const ask = async (path: string): Promise<Answer> => {
    const response = await fetch(origin + path);
    return { status: response.status, text: await response.text() };
  };
  const shows = (path: string, fits: (answer: Answer) => boolean) => until(() => ask(path), fits, child);
  const tells = async (path: string, message: string): Promise<void> => {
    const [seen, printed] = [overlays.length, said.length];
    // The page itself has no more than the script that lays errors over it.
    await shows(path, ({ status, text }) => status === 500 && text.includes("/@vite/client"));
    for (const words of [() => overlays.slice(seen).join("\n"), () => said.slice(printed)]) {
      await until(words, (text) => text.includes(message), child);
    }
  };
  const close = async () => {
    connection.close();
    const gone = new Promise((resolve) => child.once("exit", resolve));
    if (child.exitCode === null && child.kill()) await gone;
  };
  return { origin, ask, shows, tells, close };
}

/** Connects as the script does that every page has in development, and hears of errors. */
async function connect(origin: string, hear: (message: string) => void): Promise<WebSocket> {
  const script = await fetch(`${origin}/@vite/client`);
  const token = /wsToken = "([^"]+)"/.exec(await script.text())?.[1];
  assert.ok(token);
  const connection = new WebSocket(`${origin.replace("http", "ws")}/?token=${token}`, "vite-hmr");
  connection.addEventListener("message", ({ data }) => {
    const { type, err } = JSON.parse(String(data)) as { type: string; err?: { message: string } };
    // The message is shown as HTML.
    if (type === "error") hear(err!.message.replaceAll("&quot;", '"'));
  });
  await new Promise((resolve) => connection.addEventListener("open", resolve));
  return connection;
}
