import { notAWord } from "../../authoring/messages/explain.ts";
import { addToRecord, type Fields } from "../../authoring/new/compose.ts";
import { recordSchema } from "../../tracker/schema/record.ts";
import { Refusal } from "../../io/refusal.ts";
import { type Answers } from "./answers.ts";
import { askAhead, askEvent, askId } from "./ask-event.ts";
import { askSource, askSources, type KnownSources } from "./ask-source.ts";
import type { Desk } from "./desk.ts";
import { save } from "./save.ts";

/** `new event <id>`: gives the path of the file that it changed. */
export async function newEvent(desk: Desk, answers: Answers, id: string | undefined): Promise<string> {
  const { tracker, content, today } = desk;
  const { record, text } = desk.record(id);
  const known = knownOf(desk, record.sources);
  const event = await askEvent(answers, tracker, today);
  const word = await askId(answers, tracker, record, event);
  const { keys, fresh } = await askSources(answers, known);
  const ahead = await askAhead(answers, tracker, event["date"] as string | undefined, [
    ...keys.map((key) => record.sources[key]?.published.text),
    ...publishedOf(fresh),
  ]);
  answers.settle();
  const addition = { event: { ...event, id: word, sources: keys, ahead }, sources: fresh };
  return save(content, record.path, addToRecord(record.path, text, addition, today, recordSchema(tracker)));
}

/** `new source <id> <url>`: adds a source to an event of a record; gives the path of the file that it changed. */
export async function newSource(
  desk: Desk,
  answers: Answers,
  id: string | undefined,
  url: string | undefined,
): Promise<string> {
  const { tracker, content, today } = desk;
  const { record, text } = desk.record(id);
  const words = record.events.map(({ id, summary }) => ({ value: id, label: id, hint: summary }));
  const chosen = await answers.ask({
    flag: "event",
    ask: "Which event does it carry?",
    words,
    fault: (answer) =>
      words.some(({ value }) => value === answer)
        ? undefined
        : notAWord(
            answer,
            words.map(({ value }) => value),
          ),
  });
  const index = record.events.findIndex((event) => event.id === chosen);
  const event = record.events[index];
  const { keys, fresh } = await askSource(answers, knownOf(desk, record.sources), url);
  const ahead =
    event?.ahead === undefined ? await askAhead(answers, tracker, event?.date.text, publishedOf(fresh)) : undefined;
  answers.settle();
  const added = keys.filter((key) => !event?.sources.includes(key));
  if (added.length === 0) throw new Refusal(`The event cites this source already, as ${keys.join(", ")}.`);
  const addition = { cite: { event: index, keys: added, ahead }, sources: fresh };
  return save(content, record.path, addToRecord(record.path, text, addition, today, recordSchema(tracker)));
}

const knownOf = ({ parts, publishers, today }: Desk, sources: Desk["countries"][number]["sources"]): KnownSources => ({
  own: new Map(Object.entries(sources)),
  parts,
  publishers,
  today,
});

const publishedOf = (fresh: Record<string, Fields>) =>
  Object.values(fresh).map((source) => source["published"] as string | undefined);
