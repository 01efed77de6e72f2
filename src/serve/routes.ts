import { listArticles, listDyads, listEvents, showArticle, showEvent, showRelation, showStatus } from "./api.ts";
import { showEvidence, showText } from "./evidence.ts";
import { healthz, readyz, showMetrics } from "./operations.ts";
import { showAsset, views } from "./page.ts";
import type { Route } from "./route.ts";
import { signIn, signInPage, signOut } from "./sign-in.tsx";
import { showSummary } from "./summary.ts";

/** Everything that is answered; the queues' dashboard under /queues comes besides. */
export const routes: readonly Route[] = [
  ...views,
  listArticles,
  showArticle,
  showText,
  listEvents,
  showEvent,
  showEvidence,
  showRelation,
  showSummary,
  listDyads,
  showStatus,
  healthz,
  readyz,
  showMetrics,
  showAsset,
  signInPage,
  signIn,
  signOut,
];
