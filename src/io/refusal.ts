/** A command can't go on. The message tells the user why, and what to do; nobody needs a stack for it. */
export class Refusal extends Error {
  override name = "Refusal";
}
