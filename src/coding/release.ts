/** Raised whenever a coder that has been released is followed by one that codes otherwise: older numbers never supersede newer ones. */
export const releaseNumber = 2;

/** The hash of the coder's own source files; `npm run golden:update` writes it, and a test fails when it is not theirs. */
export const engineHash = "c93cd39747bb53d00c490e2f3e2cb1318786dbe14df887c4d5de0fe4d99d6ad8";
