/** A page of every kind that the site has. */
export const TEMPLATES: Readonly<Record<string, string>> = {
  home: "",
  "a state with a long history": "countries/pakistan/",
  "a state with a short history": "countries/oman/",
  "an organisation": "organisations/united-nations/",
  timeline: "timeline/",
  "all days": "on/",
  "one day": "on/2025-07-03/",
  sources: "sources/",
  claims: "claims/",
  corrections: "corrections/",
  method: "method/",
  about: "about/",
  "a missing page": "404.html",
};
