import { useEffect, useState } from "preact/hooks";

/** What came of a question: the last answer stays while the next is awaited. */
export interface Answered<Answer> {
  readonly answer: Answer | null;
  /** What went wrong, in words for people. */
  readonly problem: string | null;
  readonly waiting: boolean;
}

/** Answers are kept for going back and forth; what is asked again after `forget` is asked of the server. */
const kept = new Map<string, Promise<unknown>>();
const mostKept = 40;
const forgotten = new EventTarget();

/** What the API answers at this address; nothing is asked while it is null. */
export function useAnswer<Answer>(url: string | null): Answered<Answer> {
  return useAsked(url, () => ask<Answer>(url ?? ""));
}

/**
 * What `load` gives for a key; nothing is asked while that is null. The same key is asked again after `forget`, unseen: what is
 * shown stays until something else is known.
 */
export function useAsked<Answer>(key: string | null, load: () => Promise<Answer>): Answered<Answer> {
  const [state, setState] = useState<Answered<Answer> & { readonly key: string | null }>({
    key: null,
    answer: null,
    problem: null,
    waiting: key !== null,
  });
  const [round, setRound] = useState(0);
  useEffect(() => {
    const again = () => setRound((number) => number + 1);
    forgotten.addEventListener("forgotten", again);
    return () => forgotten.removeEventListener("forgotten", again);
  }, []);
  // the key says what is loaded, and a round asks the same once more
  useEffect(() => {
    if (key === null) return;
    let current = true;
    const isShown = (shown: typeof state) => shown.key === key && shown.answer !== null;
    setState((before) => (isShown(before) ? before : { ...before, waiting: true }));
    load().then(
      (answer) =>
        current &&
        setState((before) =>
          isShown(before) && JSON.stringify(before.answer) === JSON.stringify(answer)
            ? before
            : { key, answer, problem: null, waiting: false },
        ),
      (error) =>
        current &&
        setState((before) =>
          isShown(before) ? before : { key, answer: null, problem: messageOf(error), waiting: false },
        ),
    );
    return () => {
      current = false;
    };
  }, [key, round]);
  return key === null ? { answer: null, problem: null, waiting: false } : state;
}

/** Asks the API. Throws what it says is wrong. */
export function ask<Answer>(url: string): Promise<Answer> {
  const known = kept.get(url);
  if (known) return known as Promise<Answer>;
  const asked = request<Answer>(url);
  kept.set(url, asked);
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(oldest);
  }
  // what failed may work next time
  asked.catch(() => kept.delete(url));
  return asked;
}

/** One request to the API, past what is kept. Throws what the server says is wrong. */
export async function request<Answer>(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, { ...init, headers: { accept: "application/json", ...init.headers } }).catch(() => {
    throw new Error("The server does not answer. Is Entente still running?");
  });
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body as Answer;
  throw new Refusal(detailOf(body) ?? `The server answered ${response.status}.`, faultsOf(body));
}

/** What the server says is wrong with a request, and which parameters are. */
export class Refusal extends Error {
  readonly parameters: readonly string[];

  constructor(detail: string, parameters: readonly string[]) {
    super(detail);
    this.name = "Refusal";
    this.parameters = parameters;
  }
}

/** Forgets all answers, and asks again for those that are shown. */
export function forget(): void {
  kept.clear();
  forgotten.dispatchEvent(new Event("forgotten"));
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function detailOf(body: unknown): string | null {
  return typeof body === "object" && body !== null && "detail" in body ? String(body.detail) : null;
}

function faultsOf(body: unknown): string[] {
  const { errors } = (body ?? {}) as { errors?: readonly { parameter: string }[] };
  return (errors ?? []).map(({ parameter }) => parameter);
}
