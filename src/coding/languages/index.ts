import { english } from "./eng/pack.ts";
import { french } from "./fra/pack.ts";
import type { LanguagePack } from "./pack.ts";
import { portuguese } from "./por/pack.ts";
import { russian } from "./rus/pack.ts";
import { spanish } from "./spa/pack.ts";

/** Every language the coder knows. */
export const languages: readonly LanguagePack[] = [english, spanish, portuguese, french, russian];
