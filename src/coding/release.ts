/** Raised whenever a coder that has been released is followed by one that codes otherwise: older numbers never supersede newer ones. */
export const releaseNumber = 2;

/** The hash of the coder's own source files; `npm run golden:update` writes it, and a test fails when it is not theirs. */
export const engineHash = "17b913a1b45e37f289c0a320d59b1bf8c77f7112bacaba8d5c6493a09a6fb926";
