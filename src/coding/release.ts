/** Raised whenever a coder that has been released is followed by one that codes otherwise: older numbers never supersede newer ones. */
export const releaseNumber = 2;

/** The hash of the coder's own source files; `npm run golden:update` writes it, and a test fails when it is not theirs. */
export const engineHash = "10d9c37b9eb38cf1f282455ca420e433bcc9117c7acc4e348ff391b3f3d5b2a9";
