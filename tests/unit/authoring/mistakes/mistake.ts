/**
 * A slip of an editor in the record: its name; a text of the record and what it became; the line where the slip is;
 * words of the message that say how to mend it; and all that a check says, without the path.
 */
export type Mistake = readonly [
  slip: string,
  from: string,
  to: string,
  line: number,
  mend: string,
  ...says: readonly string[],
];
