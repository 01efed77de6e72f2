/** Raised whenever a coder that has been released is followed by one that codes otherwise: older numbers never supersede newer ones. */
export const releaseNumber = 2;

/** The hash of the coder's own source files; `npm run golden:update` writes it, and a test fails when it is not theirs. */
export const engineHash = "b5b36fcb812d64e287af795b45fc51a72ffe12e378f3da6225ae33d1c6d37a00";
