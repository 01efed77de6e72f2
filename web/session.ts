import { mayDo, type Role, type Who } from "../src/serve/access/roles.ts";
import { useAnswer } from "./answers.ts";

/** Who looks at the page, and whether he is known by a session, which he can end. */
export interface Session extends Who {
  readonly signedIn: boolean;
}

/** Who looks at the page; null until that is known. */
export function useSession(): Session | null {
  return useAnswer<Session>("/api/session").answer;
}

/** Whether who looks at the page may do what takes this role: what he may not is not offered to him. */
export function useMay(least: Role): boolean {
  return mayDo(useSession(), least);
}
