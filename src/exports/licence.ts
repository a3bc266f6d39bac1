/** The licence of the content, as machines name it. */
export const CONTENT_LICENCE = "https://creativecommons.org/licenses/by/4.0/";
