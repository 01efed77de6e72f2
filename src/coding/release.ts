/** Raised whenever a coder that has been released is followed by one that codes otherwise: older numbers never supersede newer ones. */
export const releaseNumber = 2;

/** The hash of the coder's own source files; `npm run golden:update` writes it, and a test fails when it is not theirs. */
export const engineHash = "3c8dafefb7bfaa17f5780fc3177a2cc18daf2644e44b40bd19853501e165ec2e";
