/** Raised whenever a coder that has been released is followed by one that codes otherwise: older numbers never supersede newer ones. */
export const releaseNumber = 2;

/** The hash of the coder's own source files; `npm run golden:update` writes it, and a test fails when it is not theirs. */
export const engineHash = "edd70eb4bdc731afbc60a6b718eef4e0efecd254a881df8acb5a0c8dcc5f82ba";
