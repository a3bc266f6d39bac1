/** Languages of the interface: one file each beside this one. */
export const LANGUAGES: readonly string[] = ["en"];
