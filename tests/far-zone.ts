/* Loaded before any test: a calendar date that passes through local time comes out a day off this far from Greenwich. */
process.env.TZ = "Pacific/Kiritimati";
