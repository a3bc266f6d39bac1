/** Notes, claims and corrections as zod schemas: the objects that the API gives. */
import { z } from "zod";
import { day, RECORD, text, texts, word } from "./fields.ts";

/** What a record's relation rests on. */
export const noteSchema = () =>
  z.strictObject({
    record: text(RECORD),
    record_name: text("The name of the state or organisation."),
    note: text("What the relation rests on: Markdown that cites sources by their keys, [^key]."),
    keys: texts("The keys that it cites, each once."),
    sources: texts("Addresses of these sources, in the order of the keys."),
    page: text("Address of the note on its record's page."),
  });

/** A claim that was checked. */
export const claimSchema = () =>
  z.strictObject({
    id: text("Its id."),
    claim: text("What was said, in one sentence of plain text."),
    verdict: word(
      ["confirmed", "corrected", "unsupported"],
      "Confirmed: the sources say so too. Corrected: wrong in a point. Unsupported: no source was found for it.",
    ),
    finding: text("What the sources say, in plain text."),
    sources: texts("Addresses of the sources that decide it."),
    page: text("Address of the claim on its page."),
  });

/** Something that the tracker had wrong. */
export const correctionSchema = () =>
  z.strictObject({
    id: text("Its id."),
    date: day("When it was corrected."),
    record: text(RECORD),
    record_name: text("The name of the state or organisation."),
    was: text("What stood there, in plain text."),
    now: text("What stands there now."),
    why: text("Why it changed."),
    sources: texts("Addresses of the sources that say so."),
    former_events: texts("Ids that events of the record had before."),
    former_days: texts("Days on which a change was shown that is shown on them no more."),
    page: text("Address of the correction on its page."),
  });
