import { articles } from "./articles/projection.ts";
import type { AnyProjection } from "./define.ts";
import { events } from "./events/projection.ts";
import { intake } from "./intake/projection.ts";
import { relations } from "./relations/projection.ts";

/** Every projection, in the order in which they are shown. */
export const projections: readonly AnyProjection[] = [articles, events, relations, intake];
