/** Raised whenever a coder that has been released is followed by one that codes otherwise: older numbers never supersede newer ones. */
export const releaseNumber = 2;

/** The hash of the coder's own source files; `npm run golden:update` writes it, and a test fails when it is not theirs. */
export const engineHash = "e6fa5548ae32e186903202c8c6c8c4b6e1645cc380bb83699f2fd56fa8b572f0";
