/**
 * Every word of the interface in English. A translation is a file beside this one, named by its language code, that
 * gives the same keys: `export default {…} satisfies Words`. What the tracker itself says stands in `content/`.
 */
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const NUMBERS = ["None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
const percent = new Intl.NumberFormat("en", { style: "percent", roundingMode: "floor" });
const dates = {
  shortMonths: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
  dayMonth: (day: number, month: string) => `${day} ${month}`,
  months: "January February March April May June July August September October November December".split(" "),
  day: (day: number | string, month: string, year: string) => `${day} ${month} ${year}`,
  month: (month: string, year: string) => `${month} ${year}`,
  about: (date: string) => `about ${date}`,
  by: (date: string) => `by ${date}`,
  since: (date: string) => `since ${date}`,
  sinceLatest: (date: string) => `since ${date} at the latest`,
};

const en = {
  direction: "ltr" as "ltr" | "rtl",
  dates,
  /** For tables. */
  shortDates: { ...dates, months: dates.shortMonths },
  site: {
    skip: "Skip to the content",
    menu: "Pages",
    asOf: (date: string) => `As of ${date}`,
    find: "Find a state, in any language",
    findShort: "Find a state",
    reach: (month: string) => `Sources reach ${month}`,
    reviewed: (day: string) => `last reviewed ${day}`,
    furtherPages: "Further pages",
    footer: "Content under CC BY 4.0, code under the MIT licence. No cookies, no requests to other servers.",
    nav: {
      table: "Table",
      next: "Who may follow",
      timeline: "Timeline",
      days: "Changes",
      sources: "Sources",
      claims: "Claims",
      method: "Method",
      about: "About",
      data: "Data and embed",
    },
    pageTitle: (page: string, site: string) => `${page} – ${site}`,
    list: (items: string[]) => items.join(", ").replace(/, ([^,]*)$/, " and $1"),
    eitherOf: (items: string[]) =>
      items
        .map((item, i) => (i === 0 ? item : item.charAt(0).toLowerCase() + item.slice(1)))
        .join(", ")
        .replace(/, ([^,]*)$/, " or $1"),
    either: (items: string[]) => `${items.join(", ").replace(/, ([^,]*)$/, " or $1")}.`,
  },
  home: {
    counted: (n: number) => NUMBERS[n] ?? String(n),
    early: (since: string) =>
      `This is a day before ${since}, from which on states are counted. The table shows what earlier events left behind.`,
    ofMembers: (members: number, other: boolean) => ` of ${members} ${other ? "other " : ""}UN member states`,
    share: (share: number) => ` (${percent.format(share)}), most recently `,
    alsoOutside: (names: string[], n: number) =>
      n > names.length
        ? `Another ${n}, not UN members, are not counted.`
        : `Not counted, as not members: ${names.join(", ")}.`,
    ladder: "How far states go",
    counting: (members: number, other: boolean) =>
      `The numbers count the ${members} ${other ? "other " : ""}UN member states. Observers are listed but not counted.`,
    meanings: "What the words mean",
    newest: "Newest events",
    map: "Map of who stands where",
    past: "On an earlier day",
    changes: "All changes",
    states: "States",
    organisations: "Organisations",
  },
  table: {
    caption: (date: string) => `States on a rung as of ${date}, strongest ties first`,
    dayCaption: (date: string) => `Every state of which anything was recorded as of ${date}, strongest ties first`,
    framedCaption: (date: string) => `States as of ${date}, strongest ties first`,
    organisationsCaption: (date: string) => `Organisations as of ${date}`,
    state: "State",
    organisation: "Organisation",
    since: "Since",
    newest: "Newest evidence",
    source: "Source",
    sources: "Sources",
    moreSources: "more",
    states: (n: number) => count(n, "state", "states"),
    othersReach: (date: string) => `Sources for this reach ${date}.`,
    standing: { observer: "observer", other: "not a UN member", member: "UN member" },
    any: "any",
    region: "Region",
    regions: {
      Africa: "Africa",
      Americas: "Americas",
      Antarctic: "Antarctic",
      Asia: "Asia",
      Europe: "Europe",
      Oceania: "Oceania",
    } as Readonly<Record<string, string>>,
    filters: (questions: string[]) => `Filter: ${questions.join(" · ")}`,
    reset: "Show all",
    results: (shown: string, all: string, what: string) => `${shown} of ${all} shown: ${what}`,
    none: (what: string) => `No state or organisation has a name like ${what} in any language known here.`,
    unlisted: (name: string) =>
      `${name} is not listed: the table has the members and observers of the United Nations, and others only with a record.`,
    self: (name: string) => `${name} is the subject itself, so it has no row.`,
    sortBy: (column: string) => `Sort by ${column}`,
    controls: "Search and filter",
  },
  next: {
    title: "Who may follow",
    heading: (name: string) => `Who may follow ${name}?`,
    description: (name: string) =>
      `The steps that ${name} took before it answered yes, which of them other states have taken, which way each moves, and its last word.`,
    most: (names: string, taken: number, all: number, precedent: string) =>
      `Of the ${all} steps that ${precedent} had taken before, ${names} ${names.includes(" and ") ? "have" : "has"} taken ${taken}, more than any other state.`,
    mostMany: (states: number, taken: number, all: number, precedent: string) =>
      `Of the ${all} steps that ${precedent} had taken before, ${states} states have taken ${taken}, more than any other.`,
    none: (precedent: string) => `No other state has taken any of the steps that ${precedent} had taken before.`,
    noForecast:
      "This page compares what is on record. It is not a forecast: a state can take every step and stop there, or answer yes without any of them.",
    precedent: (name: string, date: string) => `What ${name} had done before ${date}`,
    table: "How far others have come",
    caption: (day: string) =>
      `States with a step or a word on record as of ${day}: those on the highest rung first, then those with the most steps, then those that moved last`,
    steps: "Steps",
    direction: "In 24 months",
    stance: "Last word",
    up: (from: string) => `up from ${from}`,
    down: (from: string) => `down from ${from}`,
    same: "no change",
    until: (date: string) => `until ${date}`,
    of: (taken: number, all: number) => `${taken} of ${all}`,
    notTaken: "not on record",
    rest: (n: number) =>
      `Of ${n === 1 ? "one more state" : `${n} more states`} no step and no word is on record. That is not a finding.`,
  },
  record: {
    facet: "Question",
    answer: "Answer",
    standing: { observer: "UN observer state", other: "Not a UN member state", member: "UN member state" },
    best: "Source:",
    newest: (month: string) => `Newest evidence ${month}`,
    data: "Data (JSON)",
    checked: (date: string) => `last reviewed ${date}`,
    now: (date: string) => `Where it stands as of ${date}`,
    history: "History",
    historyOrder: "Newest first.",
    background: "Before that",
    note: "What it rests on",
    claimed: "Claimed by one side",
    disputed: "Disputed",
    isDisputed: (what: string) => `${what} disputed`.trim(),
    ahead: "Announced beforehand:",
    sets: "Sets",
    confirmedAnew: "again on ",
    more: "Further records",
    edit: "Edit this page",
    issue: "Report a mistake",
    issueTitle: (page: string) => `${page}: `,
    editFile: (path: string) => `This page is made from ${path}.`,
  },
  notes: {
    heading: "Sources",
    via: (carrier: string) => `via ${carrier}`,
    stateMedia: "state media",
    back: (place: number | undefined) => (place === undefined ? "Back" : `Back ${place}`),
    archived: "archived copy",
    wayback: "Wayback Machine",
  },
  days: {
    title: "By date",
    intro: "Each day on which the table changed, as it stood that evening. A month or year counts from its last day.",
    heading: (date: string) => `As of ${date}`,
    changed: "New in the table that day",
    given: (date: string) => `(counts from that day; the source gives ${date})`,
    change: (facet: string, from: string, to: string) => `${facet}: ${from} → ${to}`,
    previous: "Earlier change",
    next: "Later change",
    held: "The table stood so up to and including",
    pick: "Show the table as of",
    go: "Go",
    otherStates: (n: number | undefined) =>
      `Of all ${n === undefined ? "" : `${n} `}other states nothing was recorded.`,
    cited: (question: string, heading: string) => `${question} ${heading}`,
    citedEarly: (heading: string, since: string) => `${heading}, before ${since}`,
    stood: (date: string) => `The table on ${date}`,
    none: "No change is recorded on or before that day.",
    changes: (n: number) => count(n, "change", "changes"),
  },
  sources: {
    title: "Sources",
    intro: (n: number) => `All ${n} sources of this tracker, each once, with what rests on it.`,
    caption: "Sources, newest first; where only a month or year is known, by its first day",
    published: "Published",
    publisher: "Publisher",
    source: "Source",
    carries: "What rests on it",
    search: "Find a source, publisher or state",
    note: (record: string) => `${record}, what it rests on`,
    event: (record: string, date: string, kind: string) => `${record}, ${date}: ${kind}`,
    general: "States without a record",
    claim: (id: string) => `Claim checked: ${id.replaceAll("-", " ")}`,
  },
  timeline: {
    title: "Timeline",
    intro: "How many states stand on the upper rungs, what each state has done, and when.",
    finding: (labels: string, now: number, then: number, date: string) =>
      `${labels}: ${count(now, "state", "states")} today, ${then === 0 ? "none" : then} on ${date}`,
    areas: "The upper rungs through time",
    areasNow: (date: string, counts: string) => `On ${date}: ${counts}.`,
    count: (label: string, n: number) => `${label}: ${n}`,
    hatched: (date: string) => `Hatched: after ${date} there is no source.`,
    laneHatched: "hatched: after the newest source on that state",
    lanes: "State by state",
    sort: "Order",
    sorts: { rung: "by rung", last: "by last step", region: "by region" },
    otherStates: (n: number, label: string) => `All ${n} other states: ${label}.`,
    withoutRung: (n: number) => `${count(n, "more state has", "more states have")} a record but no rung.`,
    event: (state: string, date: string, summary: string, doubt: string | undefined) =>
      `${state}, ${date}: ${summary}${doubt === undefined ? "" : ` (${doubt.toLowerCase()})`}`,
    follow: "Open it for the sources.",
    stretch: (label: string, since: string, until: string | undefined) =>
      `${label} ${since}${until === undefined ? "" : `, until ${until}`}`,
    early: (label: string, date: string) => `${label}: reached in ${date}, the day is not known`,
    keyStep: "a step to another rung",
    keyEvent: "any other event",
    keyOpen: "claimed by one side, or disputed",
    keySpan: "on some day of that time",
    keyEarly: "possibly on that rung already",
    keyEarlier: (n: number, date: string) => `not drawn: ${count(n, "event", "events")} before ${date}`,
    toEvents: "All events as a list",
  },
  events: {
    title: "Events",
    intro: "Everything that is recorded, newest first. Each event leads to its sources.",
    inYear: (year: string) => `Events of ${year}`,
    yearCounts: (n: number, steps: number) =>
      `${count(n, "event", "events")}; ${steps === 0 ? "none" : steps} took a state or body to another rung.`,
    since: (year: string) => `Listed here: ${year} and later. Older events stand on the pages of their years.`,
    years: "Years",
    kind: "Kind",
    allKinds: "all kinds",
    record: "State or body",
    allRecords: "all",
    steps: "Only steps to another rung",
    shown: (shown: string, all: string) => `${shown} of ${all} events`,
  },
  map: {
    title: "Map",
    intro: "How far each state goes, on a map of the world, today and on any day before.",
    finding: (label: string, who: string, close: string | undefined) =>
      `${label}: ${who || "nobody"}${close === undefined ? "" : `. Just short of it: ${close}`}`,
    counted: (n: number, most: number, region: string) =>
      `${count(n, "state", "states")}${n > 1 && most > 1 && most < n ? `, ${most} of them in ${region}` : n > 1 && most === n ? `, all in ${region}` : ""}`,
    world: (date: string) => `Map of the world as of ${date}`,
    skip: "Skip the map, to the same as a list",
    state: (name: string, label: string, since: string) => `${name}: ${label} ${since}`.trim(),
    subject: (name: string) => `${name}, the subject`,
    credit: (site: string) => `${site} · shapes: Natural Earth · CC BY 4.0`,
    key: "Rungs, and how many states stand on each",
    list: "The same as a list",
    days: "The map of another day",
    allDays: "All days on which something changed",
    earlier: "Earlier change",
    later: "Later change",
    slider: "Day of change",
    dayTable: "Table of that day",
    unchanged: (asked: string, since: string) => `${asked}, unchanged since ${since}`,
    before: (asked: string) => `${asked}, before anything was recorded`,
    zoom: "Zoom",
    whole: "World",
    borders:
      "Borders, also disputed ones, are those of Natural Earth; the tracker takes no side in them. Land that is no state of this table, such as a territory, has no colour. A dot stands for a state too small to see.",
    keys: "With the keyboard: one stop for the whole map, arrow keys from state to state in the order of the list, letters to a name.",
    image: "Picture to download",
  },
  claims: {
    title: "Claims checked",
    verdicts: { confirmed: "Confirmed", corrected: "Corrected", unsupported: "Unsupported" },
    glyphs: { confirmed: "✓", corrected: "≠", unsupported: "?" },
    tally: (confirmed: number, corrected: number, unsupported: number) =>
      `${confirmed} confirmed, ${corrected} corrected, ${unsupported} without support.`,
  },
  corrections: {
    title: "Corrections",
    intro: "What this tracker itself had wrong, and when it was put right.",
    none: "Nothing has had to be corrected so far.",
    was: "Was",
    now: "Now",
    why: "Why",
    stay: "Page that stays",
    link: (record: string, date: string) => `Correction: ${record}, ${date}`,
    formerDay: "Nothing is recorded as having changed on this day any more.",
    formerEvent: "An entry that stood at this address was corrected.",
  },
  edit: {
    title: "How to edit",
    description: "How to put a fact right or to add one, alone and in minutes, and what every field is for.",
    start: `
You can put a fact right here without knowing anything about programming. You change one text file, and before anybody looks at it a check tells you whether the file is sound and, where it is not, what to write instead. All you need is a browser and an account on GitHub.

Facts are kept as **events**: on this date this happened, these sources say so, and it sets these values. Where a state stands today follows from its events; nobody writes that down.

## In the browser, in a few minutes

1. Find the file. “Edit this page” at the foot of a page opens it on GitHub. In the repository, states are in \`content/countries/\` and organisations in \`content/organisations/\`, each in a file with its name.
2. If the text can’t be changed yet, press the pencil. GitHub makes a copy of your own when you need one; nothing you do there can harm the site.
3. Correct the event that is wrong, or add one: copy the lines of an event, from one \`- date:\` to the next, and put in what you found. Events stand oldest first. Leave the spaces at the beginning of the lines as they are: they say what belongs to what. If one slips, the check tells how many there must be.
4. Give the source under \`sources\`, with a key made of publisher and date, and write that key into the \`sources\` of the event. Use only what you have read yourself.
5. Press “Commit changes”, say in a line what you found, choose “Propose changes” and then “Create pull request”.
6. Wait a minute. A comment tells what your change means, and the check tells whether the files are sound. If not, each message stands at its line under “Files changed”. Mend it there (“…”, then “Edit file”) and commit; the check runs again by itself.

If this tracker was wrong, say so too: add an entry to \`content/corrections.yaml\`. Where an event gets another date or kind, or goes, its address goes with it; name it there under \`ids\`, and under \`days\` a day on which no change is left, and both addresses stay.

A state that is missing is a new file in \`content/countries/\`, named after the state in lower-case letters with hyphens and ending in \`.yaml\`. This is all that a record needs:`,
    slips: `
## What the check says

Suppose three slips had come in: a date as people say it, a field misspelt, and a field forgotten.`,
    said: "The check tells all of them at once, each with its file, line and column, and with what to write:",
    rest: `
## On your own computer

You need [Node](https://nodejs.org/) and a copy of the repository. Run \`npm ci\` in it once. If your Node is older than the one that the site is built with, that prints a dozen warnings with the word \`EBADENGINE\`. They do no harm, because the commands bring a newer Node along; all is well when it ends with \`added … packages\`. Then:

| Command | What it does |
| --- | --- |
| \`npm run dev\` | shows the site, and each time you save either the change or what is wrong with it |
| \`npm run check\` | tells everything that is wrong in any file |
| \`npm run check -- --fix\` | repairs what can only be meant one way, and says what it did |
| \`npm run new -- country\` | asks for what a new state needs and writes its file |
| \`npm run new -- event <id>\`, \`source <id> <address>\` | adds an event or a source to a file |
| \`npm run format\` | puts fields, quotation marks and events in order |
| \`npm run diff -- main\` | tells what your change means, before you commit it too |

Each tells how it is called: \`npm run check -- --help\`. The two hyphens in the middle hand what follows on to the command.

In VS Code, accept the extension that the folder recommends. It offers the fields and words that fit, underlines what does not, and explains a word when you point at it.

## Every field

What stands below a bad line is what the check says of it.`,
    groups: {
      record: "A record: one file for a state or organisation",
      event: "An event: an entry under `events`",
      source: "A source: an entry under `sources`",
      correction: "A correction: an entry in `content/corrections.yaml`",
      claim: "A claim: an entry in `content/claims.yaml`",
    },
    required: "Required.",
    optional: "May be left out.",
    good: "**Good:**",
    bad: "**Bad:**",
    word: "Word",
    meaning: "Meaning",
  },
  cite: {
    page: "Cite this page",
    plain: (page: string, site: string, date: string, address: string) => `“${page}”, ${site}, ${date}, ${address}`,
    source: (title: string, publisher: string, via: string | undefined, date: string, address: string) =>
      `“${title}”, ${publisher}${via === undefined ? "" : ` (${via})`}, ${date}, ${address}`,
    one: "Cite",
    forms: "As Wikipedia, BibTeX, RIS or CSL-JSON",
    sources: "Cite its sources",
    copy: "Copy",
    copied: "Copied",
    title: (page: string) => `Cite: ${page}`,
    intro: (n: number) => `${count(n, "source", "sources")}, each in every form.`,
    back: (page: string) => `To the page: ${page}`,
  },
  data: {
    title: "Data",
    description: "All data of this tracker: JSON, CSV, SQLite and a Data Package, at addresses that stay.",
    intro: (date: string, version: string) =>
      `Every fact that this site shows is here for programs too, under CC BY 4.0: use it for anything and name the tracker. The data speaks of ${date}; its version is ${version}.`,
    everything: "Everything in one file",
    tables: "Tables",
    json: "JSON",
    files: {
      "tracker.zip": "All tables and lists with their description.",
      "tracker.sqlite":
        "A database with all tables, and event_sources, note_sources and the like to join them with sources.",
      "datapackage.json": "What every column of the tables means (Data Package, version 2).",
      "countries.csv": "Every state, with what is recorded on each question, since when, and on which sources.",
      "organisations.csv": "The same for organisations.",
      "events.csv": "Every event.",
      "sources.csv": "Every source, with the events that rest on it.",
      "notes.csv": "What each record’s relation rests on, in prose.",
      "claims.csv": "The claims of the article that this began with, and what sources say of them.",
      "corrections.csv": "What this tracker had wrong, with the ids and days that went with it.",
      "steps.csv": "Which of the steps that the first state to say yes took before it each state has taken, and when.",
      "tracker.json": "The subject, the questions and the words.",
      "countries.json": "Every state.",
      "organisations.json": "Every organisation.",
      "events.json": "Every event, oldest first.",
      "sources.json": "Every source, newest first.",
      "notes.json": "The note of every record.",
      "claims.json": "Every claim that was checked.",
      "corrections.json": "Every correction, newest first.",
      "steps.json": "Every step towards a yes that a state has taken.",
    },
    lines: "From a command line",
    examples: {
      answer: (label: string) => `Who stands at “${label}”`,
      record: (name: string) => `All that is known of ${name}`,
      table: "All events as a table",
    },
    promise: "What stays and what may change",
    promises: [
      "An address once published here stays, and so do the names, types and meanings of fields in version 1. When that can’t be kept, a version 2 is put beside it and version 1 stays for a year.",
      "New fields, new files, new words of a closed list and new columns at the end of a table may come at any time. Read fields by their names.",
      "Facts change: that is what a tracker is for. A value put right is not a break; it is listed under corrections and in the feed.",
      "The ids of states and organisations stay. The id of an event holds its date and kind, so it changes when those are put right; its old address on the page of its record then leads to the correction that says so. The pages of a day stay too when no change falls on that day any more.",
      "version is the same as long as the content is. Compare it to learn whether anything has changed.",
      "A state without a record is listed with recorded = false and null values. That is not a finding about it.",
    ],
    aboutCsv: "The form of the tables",
    csvForm:
      "CSV after RFC 4180: UTF-8 without a byte order mark, a head line, commas, CRLF. An empty cell is null. Several ids or addresses in a cell are joined by spaces. A text that begins with = + - @, a tab or a line end has an apostrophe in front, so that no spreadsheet runs it as a formula. Dates are as precise as their source, with a column that says how precise.",
    api: "The JSON files",
    apiForm:
      "They are static files, and any page or program may fetch them. Each is one object: what it is, and then its content. A field always has the same type; what is not known is null.",
    own: (file: string) => `${file}, beside the fields of every file`,
    schema: (name: string) => `JSON Schema of ${name}`,
    fields: "Every field",
    field: "Field",
    type: "Type",
    types: {
      string: "text",
      boolean: "true or false",
      integer: "number",
      object: "object",
      list: "list of texts",
      "list of objects": "list of objects",
      date: "day",
    },
    orNull: ", or null",
    objects: {
      envelope: "Every file",
      country: "A state",
      organisation: "An organisation",
      facet: "What is recorded on a question",
      event: "An event",
      source: "A source",
      recordSource: "A source in the file of a record",
      note: "A note",
      claim: "A claim",
      correction: "A correction",
      step: "A step of a state",
      tracker: "The tracker",
    },
  },
  missing: {
    title: "Page not found",
    text: "There is no page at this address.",
    likely: "Did you mean",
    all: "All pages",
  },
  embed: {
    title: "Embed",
    description: "How to show the table, the map, the timeline, a state or a day on a page of your own.",
    whole: "Table, map and timeline",
    group: (name: string, n: number) => `${name} (${n})`,
    all: "All states",
    others: (n: number) => count(n, "other state", "other states"),
    uncounted: (shown: number) => (shown === 0 ? "all states" : "all other states"),
    source: "Source",
    sources: (n: number) => count(n, "source", "sources"),
    none: "No state.",
    rows: (n: number) => `${count(n, "state", "states")} in all: scroll, or open the full page.`,
    card: "Card: the answer in short",
    cardTop: (n: number) => `and ${count(n, "more state", "more states")}`,
    fullPage: "Full page:",
    intro:
      "Copy a few lines, and your page shows what this site shows, always as of its last update. A frame needs no script on your page, asks nobody but this site, sets no cookie, shows its date, and leads to the full page and to the sources.",
    choose: "What to show",
    theme: "Colours",
    themes: { "": "match the reader’s device", light: "light", dark: "dark" },
    width: "Width",
    pixels: (n: number) => `${n} px`,
    further: "Without a script, by address alone, or as a badge",
    preview: "Preview",
    code: "Code",
    copy: "Copy",
    copied: "Copied.",
    asOfOrLater: (date: string) => `as of ${date} or later`,
    ways: {
      frame: "Frame",
      frameHint: "Works wherever a page may have frames. Give it any height; longer content scrolls.",
      script: "Frame and script",
      scriptHint:
        "Paste this into your page. The script keeps the frame as high as its content and is needed once a page; without it the frame works too.",
      oembed: "Address alone",
      oembedHint: "For WordPress and whatever else knows oEmbed: put this address in a line of its own.",
      badge: "Badge, in Markdown",
      badgeHint: "A small picture that leads to the page, for a readme.",
    },
    list: "Everything that can be embedded",
    listIntro:
      "Each address shows a page without anything around it. Put ?theme=light or ?theme=dark behind it for colours that do not follow the reader’s device.",
    shows: "Shows",
    address: "Address",
    hostsTitle: "WordPress, Ghost, Notion, newsletters, and your own script",
    hosts: `
## What becomes of it

| Where | What to do | What you get |
| --- | --- | --- |
| A page of your own | Paste the frame, with the script if you like. | The frame; with the script as high as its content. |
| WordPress | Put the address of a page of this site in a line of its own. | The frame, up to 1,000 pixels high; a click on a state opens its page. |
| Ghost | Paste the frame into an HTML card. | The frame. A bare address becomes a card with a title and a picture. |
| Notion and the like | Choose “Embed” and paste the address of a frame from the list below. | The frame, in a box whose size you choose. |
| A feed, a newsletter, a rich text field | Paste the frame or the badge. | Where frames are taken out, a link with the date remains. |

If your page has a Content-Security-Policy, allow this site in \`frame-src\`, and for the script in \`script-src\`. An attribute \`sandbox\` does no harm: with \`allow-scripts\` the frame tells its height, and with \`allow-popups\` links to sources open. Links to states lead on within the frame where nothing else is allowed, and each shows the address of the full page as text.

Ordinary pages of this site are not made to be framed. Take the addresses below.

## The height, for your own script

A frame tells its host how high its content is when it has loaded and whenever that changes. It sends a message with this as \`data\`, the height in whole CSS pixels:

\`\`\`
{ "type": "recognition-tracker:height", "height": 431 }
\`\`\`

Compare \`event.source\` with the \`contentWindow\` of your frame. \`event.origin\` is this site, or \`"null"\` where the frame has an attribute \`sandbox\`. A script that comes late can send \`{ "message": "ready" }\` to the frame and gets the message again. WordPress is told in its own form: behind an address with \`#?secret=…\`, the frame also sends \`{ "message": "height", "value": 431, "secret": "…" }\`.

Where a browser knows \`frame-sizing: content-height\`, that line of CSS for the frame does the same without any script.
`,
  },
  badge: {
    name: (record: string, subject: string) => `${record} – ${subject}`,
    count: (n: number, members: number, label: string) => `${label}: ${n} of ${members} UN members`,
    title: (name: string, value: string, date: string) => `${name}: ${value}, as of ${date}`,
  },
  feed: {
    link: "Feed of changes",
    newest: (n: number) => `Events and corrections by the day on which they came into the tracker; the newest ${n}.`,
    record: (name: string) => `Every event recorded of ${name}, by the day on which it came into the tracker.`,
    set: (facet: string, value: string) => `${facet}: ${value}`,
    correction: (record: string, date: string) => `${record}, ${date}: Correction`,
  },
  llms: {
    pages: "Pages",
    data: "Data",
    sitemap: "All addresses",
  },
};

export type Words = typeof en;
export default en;
