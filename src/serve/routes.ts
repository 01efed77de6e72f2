import { listActors, showActor } from "./actors.ts";
import { listArticles, listDyads, listEvents, showArticle, showEvent, showRelation, showStatus } from "./api.ts";
import { streamChanges } from "./changes.ts";
import { eventsCsv, summaryCsv } from "./csv.ts";
import { showEvidence, showText } from "./evidence.ts";
import { listIntake, showIntake, showPassage, showThroughput } from "./intake.ts";
import { healthz, readyz, showMetrics, showOpenApi } from "./operations.ts";
import { pause, replay, resume, retry } from "./operator-acts.ts";
import {
  articleTracePage,
  entryTracePage,
  eventTracePage,
  fileTracePage,
  findPage,
  operationsPage,
} from "./operator-pages.tsx";
import { showAsset, views } from "./page.ts";
import type { Route } from "./route.ts";
import { showSession, signIn, signInPage, signOut } from "./sign-in.tsx";
import { showOriginal, showSource } from "./sources.ts";
import { showSummary } from "./summary.ts";
import { showUploadRules, takeExamples, takeUpload } from "./uploads.ts";

/** Everything that is answered; the queues' dashboard under /queues comes besides. */
export const routes: readonly Route[] = [
  ...views,
  listArticles,
  showArticle,
  showText,
  showSource,
  showOriginal,
  listEvents,
  eventsCsv,
  showEvent,
  showEvidence,
  showRelation,
  showSummary,
  summaryCsv,
  listDyads,
  listActors,
  showActor,
  showIntake,
  listIntake,
  showPassage,
  showThroughput,
  streamChanges,
  showStatus,
  operationsPage,
  findPage,
  articleTracePage,
  fileTracePage,
  eventTracePage,
  entryTracePage,
  pause,
  resume,
  retry,
  replay,
  showSession,
  showUploadRules,
  takeUpload,
  takeExamples,
  healthz,
  readyz,
  showMetrics,
  showOpenApi,
  showAsset,
  signInPage,
  signIn,
  signOut,
];
