/** Raised whenever a coder that has been released is followed by one that codes otherwise: older numbers never supersede newer ones. */
export const releaseNumber = 2;

/** The hash of the coder's own source files; `npm run golden:update` writes it, and a test fails when it is not theirs. */
export const engineHash = "4809a13b0292a2e49645c8ef86d61ed5a7d108827eff5604715f41fbb7f9d9b6";
