/** The port to serve on: `PORT`, or 4321 when it is left out. Says what is wrong when that is none. */
export function readPort(text = process.env["PORT"] ?? "4321"): number | undefined {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  console.error(`PORT is "${text}", and that is not a port. Write a number from 1 to 65535: PORT=4322 npm start`);
  return undefined;
}
