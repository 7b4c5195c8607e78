/** Where this package lies; ends in a slash. It is one folder up, from the sources and from the build alike. */
export const ROOT = new URL('../', import.meta.url)
