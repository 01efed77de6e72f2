/** Raised whenever a coder that has been released is followed by one that codes otherwise: older numbers never supersede newer ones. */
export const releaseNumber = 2;

/** The hash of the coder's own source files; `npm run golden:update` writes it, and a test fails when it is not theirs. */
export const engineHash = "dd4da20aee47b9a72dd6dfcfc32a2361783fb1176d7ac08f1a4862c901f0326c";
