/**
 * Footnotes: one numbering per page over table, history and prose. A source is one note however often it is cited, and
 * each reference has an id of its own for the way back.
 */
import type { Source } from "./schema/source.ts";

/** A reference to a note, to be placed where the statement stands. */
export interface NoteRef {
  number: number;
  /** Id of the reference, unique on the page: `ref-3`, `ref-3-2`. */
  id: string;
  /** Id of the note: `note-3`. */
  note: string;
}

/** A note, with the ids of all references to it. */
export interface Note {
  number: number;
  id: string;
  source: Source;
  refs: string[];
}

/** The notes of one page. Cite in reading order. */
export interface Notes {
  cite(source: Source): NoteRef;
  list(): readonly Note[];
}

/** Starts the numbering of a page. Sources are the same when their address is. */
export function createNotes(): Notes {
  const notes = new Map<string, Note>();
  return {
    cite: (source) => {
      const number = notes.get(source.url)?.number ?? notes.size + 1;
      const note = notes.get(source.url) ?? { number, id: `note-${number}`, source, refs: [] };
      notes.set(source.url, note);
      const id = note.refs.length === 0 ? `ref-${number}` : `ref-${number}-${note.refs.length + 1}`;
      note.refs.push(id);
      return { number, id, note: note.id };
    },
    list: () => [...notes.values()],
  };
}
