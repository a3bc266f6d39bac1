import { composeRecord, type Fields } from "../../authoring/new/compose.ts";
import { findState } from "../../authoring/new/find-state.ts";
import { fieldQuestion } from "../../authoring/new/question.ts";
import type { StateFacts } from "../../tracker/geography.ts";
import { idFrom } from "../../tracker/schema/fields.ts";
import { recordSchema } from "../../tracker/schema/record.ts";
import { Refusal } from "../../io/refusal.ts";
import { type Answers } from "./answers.ts";
import { askAhead, askEvent } from "./ask-event.ts";
import { askSource } from "./ask-source.ts";
import type { Desk } from "./desk.ts";
import { save } from "./save.ts";

/** `new country <code or name>`: gives the path of the file that it wrote. */
export async function newCountry(desk: Desk, answers: Answers, subject: string | undefined): Promise<string> {
  const { tracker, content, countries } = desk;
  const word =
    subject ??
    (await answers.ask({
      flag: "country",
      ask: "Which state? Its code or its name.",
      example: "FR",
      fault: () => undefined,
    }));
  if (word === undefined) throw new Refusal("Write which state: npm run new -- country <code or name>");
  const state = await chooseState(desk, answers, word);
  if (state.code === tracker.subject.code) throw new Refusal(`${state.name} is the subject's own state.`);
  const known = countries.find(({ code }) => code === state.code);
  if (known) {
    throw new Refusal(`There is ${known.path} already. Add to it: npm run new -- event ${known.id}`);
  }
  const path = pathOf(desk, "countries", idFrom(tracker.universe.observers[state.code] ?? state.name));
  if (content.files.some((file) => file.path === path)) throw new Refusal(`There is a file ${path} already.`);
  const { shape } = recordSchema(tracker);
  const name = answers.has("name") ? await answers.ask(fieldQuestion("name", shape.name)) : undefined;
  return finish(desk, answers, path, { code: state.code, name });
}

/** `new organisation <name>`: gives the path of the file that it wrote. */
export async function newOrganisation(desk: Desk, answers: Answers, subject: string | undefined): Promise<string> {
  const { shape } = recordSchema(desk.tracker);
  const question = fieldQuestion("name", shape.name, { optional: false, ask: "Its name." });
  const name = subject ?? (await answers.ask(question));
  if (name === undefined) throw new Refusal("Write its name: npm run new -- organisation <name>");
  const id = idFrom(name);
  if (id === "") throw new Refusal(`"${name}" has no Latin letter, of which the file's name could be made.`);
  const path = pathOf(desk, "organisations", id);
  if (desk.content.files.some((file) => file.path === path)) {
    throw new Refusal(`There is ${path} already. Add to it: npm run new -- event ${id}`);
  }
  const short = await answers.ask(fieldQuestion("short", shape.short));
  return finish(desk, answers, path, { name, short });
}

const pathOf = ({ content }: Desk, folder: string, id: string) => `${content.root}/${folder}/${id}.yaml`;

async function chooseState({ content }: Desk, answers: Answers, word: string): Promise<StateFacts> {
  const { geography } = content.context;
  const { found, candidates } = findState(word, geography);
  if (found) return found;
  if (candidates.length === 0)
    throw new Refusal(`No state is called "${word}". Write its two-letter code or its name.`);
  if (answers.interactive) {
    const words = candidates.map(({ code, name }) => ({ value: code, label: name, hint: code }));
    const code = await answers.ask({
      flag: "country",
      ask: `Which state is "${word}"?`,
      words,
      fault: () => undefined,
    });
    const chosen = geography.get(code ?? "");
    if (chosen) return chosen;
  }
  const names = candidates.map(({ code, name }) => `  ${code}  ${name}`);
  throw new Refusal([`"${word}" is not the whole name of one state. Write a code instead:`, ...names].join("\n"));
}

/** Asks for what every record has, its first event and that event's source. */
async function finish(desk: Desk, answers: Answers, path: string, head: Fields): Promise<string> {
  const { tracker, content, parts, publishers, today } = desk;
  const schema = recordSchema(tracker);
  const inSentence = await answers.ask(fieldQuestion("in-sentence", schema.shape["in-sentence"]));
  const note = answers.has("note") ? await answers.ask(fieldQuestion("note", schema.shape.note)) : undefined;
  const event = await askEvent(answers, tracker, today);
  const { keys, fresh } = await askSource(answers, { own: new Map(), parts, publishers, today });
  const published = Object.values(fresh).map((source) => source["published"] as string | undefined);
  const ahead = await askAhead(answers, tracker, event["date"] as string | undefined, published);
  answers.settle();
  const record = {
    ...head,
    "in-sentence": inSentence,
    checked: today,
    note,
    events: [withoutGaps({ ...event, sources: keys, ahead })],
    sources: Object.fromEntries(Object.entries(fresh).map(([key, source]) => [key, withoutGaps(source)])),
  };
  return save(content, path, composeRecord(path, record, schema, desk.headOf(path)));
}

const withoutGaps = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
