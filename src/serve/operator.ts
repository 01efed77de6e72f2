import { z } from "zod";

/** What the operator's pages and acts have in common. */
export const operator = { may: "operator", kind: "page" } as const;
export const articleId = z.string().regex(/^[0-9a-f]{64}$/, "an article's id");
export const fileId = z.string().regex(/^[0-9a-f]{64}$/, "a file's id");
/** Why something was refused or stalled. */
export const reason = z.string().regex(/^[a-z-]{1,40}$/, "a reason, such as no-body-text");
