/* Fields of an event that say how it stands in the tracker: its address, the day it came, what of it is disputed. */
import { pin } from "../../sample.ts";

pin([
  [
    "a tracker without a list leaves it to the author to say what is disputed",
    "sets: {passport: accepted}",
    "sets: {passport: accepted}\n    certainty: disputed\n    disputes: the day\n    dispute: One says so.",
  ],
  [
    "what is disputed goes with a disputed event",
    "sets: {passport: accepted}",
    "sets: {passport: accepted}\n    disputes: the day",
    '14:15  events[1].disputes: "disputes" goes with "certainty: disputed". Add that line or delete this one.',
  ],
  [
    "an event is not added after today",
    "sets: {passport: accepted}",
    "sets: {passport: accepted}\n    added: 2026-11-23",
    "14:12  events[1].added: 2026-11-23 is after 2026-11-22, the day of this check. Write the day on which the event came into this tracker.",
  ],
  ["an event may be added today", "sets: {passport: accepted}", "sets: {passport: accepted}\n    added: 2026-11-22"],
  [
    "two events have two addresses",
    "date: 1998-03-01\n    kind: remark",
    "date: 2004-02-29\n    kind: treaty\n    ahead: The Herald.\n    sets: {passport: visa}",
    '13:11  events[1].kind: An earlier event has the address #2004-02-29-treaty too. Give this one a word of its own for it, as in "id: handover".',
  ],
  [
    "two events of a day and a kind may stand with a word for one",
    "date: 1998-03-01\n    kind: remark",
    "date: 2004-02-29\n    kind: treaty\n    ahead: The Herald.\n    id: first\n    sets: {passport: visa}",
  ],
]);
