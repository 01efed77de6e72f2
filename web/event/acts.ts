import { cameo } from "../../src/coding/ontology/cameo.ts";
import { spoken } from "../../src/serve/phrases.ts";

/** What was done, by its CAMEO code: "sign formal agreement" for 057; empty for a code that has no name. */
export function sayAct(code: string): string {
  const name = cameo.get(code)?.name ?? "";
  // the names of CAMEO's roots are in capitals
  return name === name.toUpperCase() ? name.toLowerCase() : name.charAt(0).toLowerCase() + name.slice(1);
}

/** A type and what was done: "Support (sign formal agreement)"; the type alone where the act says no more. */
export function sayTypeAndAct({ plover, cameo: code }: { readonly plover: string; readonly cameo: string }): string {
  const [type, act] = [spoken(plover), sayAct(code)];
  return act === "" || act === type.toLowerCase() ? type : `${type} (${act})`;
}
