/** The content folder that commands read where they are not told another one: the same that a build is made from. */
export const contentFolder = (): string => process.env["CONTENT_DIR"] ?? "content";
