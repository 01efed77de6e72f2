/** Raised whenever a coder that has been released is followed by one that codes otherwise: older numbers never supersede newer ones. */
export const releaseNumber = 2;

/** The hash of the coder's own source files; `npm run golden:update` writes it, and a test fails when it is not theirs. */
export const engineHash = "5d61e6e2b73a2e64c0d53f19847db6288a58ce4ee3c3783f83fdb73e79cbdbe7";
