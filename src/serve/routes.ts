import { listArticles, listDyads, listEvents, showArticle, showEvent, showRelation, showStatus } from "./api.ts";
import { healthz, readyz, showAsset, showMetrics } from "./operations.ts";
import {
  articleTracePage,
  entryTracePage,
  eventTracePage,
  fileTracePage,
  findPage,
  operationsPage,
  pause,
  replay,
  resume,
  retry,
} from "./operator-pages.tsx";
import { articlePage, articlesPage, relationPage } from "./pages.tsx";
import type { Route } from "./route.ts";
import { signIn, signInPage, signOut } from "./sign-in.tsx";

/** Everything that is answered; the queues' dashboard under /queues comes besides. */
export const routes: readonly Route[] = [
  relationPage,
  articlesPage,
  articlePage,
  listArticles,
  showArticle,
  listEvents,
  showEvent,
  showRelation,
  listDyads,
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
  healthz,
  readyz,
  showMetrics,
  showAsset,
  signInPage,
  signIn,
  signOut,
];
