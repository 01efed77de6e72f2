/** Raised whenever a coder that has been released is followed by one that codes otherwise: older numbers never supersede newer ones. */
export const releaseNumber = 2;

/** The hash of the coder's own source files; `npm run golden:update` writes it, and a test fails when it is not theirs. */
export const engineHash = "5d701ac7e0c3eccfa7242904b5d6ec189f8213eaeccafa03c0176c79d2381221";
