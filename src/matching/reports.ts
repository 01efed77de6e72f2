import type { MatchMention } from "./features.ts";
import { isCopy, leastCommon } from "./story.ts";

type Told = Pick<MatchMention, "article" | "story">;

/**
 * How many independent reports some mentions are: their articles, of which copies of one another, and copies of copies, are one.
 * The same for the same mentions in any order.
 */
export function countReports(mentions: readonly Told[]): number {
  const stories = new Map(mentions.map(({ article, story }) => [article, story]));
  // most copies are exact ones, and have the same sketch
  const distinct = [...new Map([...stories.values()].map((story) => [story.join(), story])).values()];
  return componentsOf(distinct);
}

function componentsOf(stories: readonly (readonly number[])[]): number {
  const parent = stories.map((_, at) => at);
  const rootOf = (at: number): number => {
    const up = parent[at] ?? at;
    return up === at ? at : rootOf(up);
  };
  const holders = new Map<number, number[]>();
  let components = stories.length;
  for (const [at, story] of stories.entries()) {
    // comparing all with all would be dear for an event that thousands tell of
    for (const [other, common] of countShared(story, holders)) {
      const earlier = stories[other] ?? [];
      if (common < leastCommon(story, earlier) || rootOf(at) === rootOf(other) || !isCopy(story, earlier)) continue;
      parent[rootOf(at)] = rootOf(other);
      components -= 1;
    }
    for (const pair of story) {
      const holding = holders.get(pair);
      if (holding) holding.push(at);
      else holders.set(pair, [at]);
    }
  }
  return components;
}

/** How many pairs of words a story has in common with each of those before it that has any. */
function countShared(story: readonly number[], holders: ReadonlyMap<number, readonly number[]>): Map<number, number> {
  const shared = new Map<number, number>();
  for (const pair of story)
    for (const other of holders.get(pair) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  return shared;
}
