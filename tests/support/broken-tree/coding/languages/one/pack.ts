import { pack } from "../two/pack.ts";
export const one = pack;
