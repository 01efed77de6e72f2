import { english } from "./eng/pack.ts";
import type { LanguagePack } from "./pack.ts";

/** Every language the coder knows. */
export const languages: readonly LanguagePack[] = [english];
