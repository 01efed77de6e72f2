/** Raised whenever a coder that has been released is followed by one that codes otherwise: older numbers never supersede newer ones. */
export const releaseNumber = 2;

/** The hash of the coder's own source files; `npm run golden:update` writes it, and a test fails when it is not theirs. */
export const engineHash = "09af1d75c96d8a3686dc6a65fd2c5ed4908231b0351940c0d7b4739b4480cf8e";
