import { listArticles, listDyads, listEvents, showArticle, showEvent, showRelation, showStatus } from "./api.ts";
import { showEvidence, showText } from "./evidence.ts";
import { healthz, readyz, showMetrics } from "./operations.ts";
import { pages, showAsset } from "./page.ts";
import type { Route } from "./route.ts";
import { showSummary } from "./summary.ts";

/** Everything that is answered, all of it by GET; the queues' dashboard under /queues comes besides. */
export const routes: readonly Route[] = [
  ...pages,
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
];
