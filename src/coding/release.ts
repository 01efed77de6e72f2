/** Raised whenever a coder that has been released is followed by one that codes otherwise: older numbers never supersede newer ones. */
export const releaseNumber = 2;

/** The hash of the coder's own source files; `npm run golden:update` writes it, and a test fails when it is not theirs. */
export const engineHash = "92ab9e50680073448e1daaa2d6991f1b1e7fcbdcf1add5dbf833816b7d604dec";
