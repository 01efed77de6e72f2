/** Raised whenever a coder that has been released is followed by one that codes otherwise: older numbers never supersede newer ones. */
export const releaseNumber = 2;

/** The hash of the coder's own source files; `npm run golden:update` writes it, and a test fails when it is not theirs. */
export const engineHash = "33bd8da07b64dd0ef9cb4ed4ada08123d5136fb0be72e1f580efedf63b9a0127";
