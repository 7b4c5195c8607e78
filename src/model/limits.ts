/** The most bytes that are read of a letter. The longest known have 1 MB as PDF; a file this big is something else. */
export const MOST_BYTES = 32 * 1024 * 1024
