/* Loaded before another program: it ends at once, with words on the error stream, when it wants to talk to anybody. */
import { Socket } from "node:net";

Socket.prototype.connect = function refuse(...target: unknown[]): never {
  process.stderr.write(`A connection was tried: ${JSON.stringify(target[0])}\n`);
  process.exit(7);
};
