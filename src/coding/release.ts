/** Raised whenever a coder that has been released is followed by one that codes otherwise: older numbers never supersede newer ones. */
export const releaseNumber = 2;

/** The hash of the coder's own source files; `npm run golden:update` writes it, and a test fails when it is not theirs. */
export const engineHash = "e48fa69f50ac8d12f26959d4d2d95cb898acf43e2703fb8262c84bddb09540d7";
