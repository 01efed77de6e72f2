/** Raised whenever a coder that has been released is followed by one that codes otherwise: older numbers never supersede newer ones. */
export const releaseNumber = 2;

/** The hash of the coder's own source files; `npm run golden:update` writes it, and a test fails when it is not theirs. */
export const engineHash = "5be0a2cb806931cc27c7171323070e3cc2d49bb25c784f6bc7c63bd5a8c5d10e";
