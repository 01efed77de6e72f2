import type { ComponentChildren } from "preact";
import { type Frame, renderPage } from "./page/layout.tsx";
import { ProblemPage } from "./page/problem-page.tsx";
import type { Problem } from "./problems.ts";
import type { Needs } from "./route.ts";

/** The media type of a document. */
export const html = "text/html; charset=utf-8";

/** A document without a script: the operator's pages, and what is told before somebody may see the page, or instead of it. */
export function page({ assets }: Needs, frame: Omit<Frame, "stylesheet" | "icon">, body: ComponentChildren): string {
  const { stylesheet, icon } = assets;
  return renderPage({ ...frame, stylesheet, icon }, body);
}

/** The document that tells a person what is wrong with a request; who is signed in can sign in as somebody else from there. */
export function renderProblem(needs: Needs, problem: Problem, signedIn: string | null): string {
  const titles: Readonly<Record<number, string>> = {
    400: "This cannot be asked",
    403: "This is not allowed",
    404: "There is no such page",
  };
  const title = titles[problem.status] ?? "This does not work just now";
  return page(needs, { title, here: null, signedIn }, <ProblemPage title={title} detail={problem.message} />);
}
