import { listArticles, listDyads, listEvents, showArticle, showEvent, showRelation, showStatus } from "./api.ts";
import { eventsCsv, summaryCsv } from "./csv.ts";
import { showEvidence, showText } from "./evidence.ts";
import { healthz, readyz, showMetrics } from "./operations.ts";
import { showAsset, views } from "./page.ts";
import type { Route } from "./route.ts";
import { signIn, signInPage, signOut } from "./sign-in.tsx";
import { showSummary } from "./summary.ts";
import { showUploadRules, takeExamples, takeUpload } from "./uploads.ts";

/** Everything that is answered; the queues' dashboard under /queues comes besides. */
export const routes: readonly Route[] = [
  ...views,
  listArticles,
  showArticle,
  showText,
  listEvents,
  eventsCsv,
  showEvent,
  showEvidence,
  showRelation,
  showSummary,
  summaryCsv,
  listDyads,
  showStatus,
  showUploadRules,
  takeUpload,
  takeExamples,
  healthz,
  readyz,
  showMetrics,
  showAsset,
  signInPage,
  signIn,
  signOut,
];
