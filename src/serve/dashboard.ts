import { createBullBoard } from "@bull-board/api";
import { BullMQAdapter } from "@bull-board/api/bullMQAdapter";
import { FastifyAdapter } from "@bull-board/fastify";
import type { FastifyInstance } from "fastify";
import { jobPayload } from "../queue/jobs.ts";
import type { Queues } from "../queue/queues.ts";
import { type Refuse, refusal } from "./access/guard.ts";
import { dashboardPolicy } from "./security.ts";

/** Where the queues' dashboard is. */
export const dashboardPath = "/queues";

/** Mounts bull-board over the queues, on whichever backend they are, for operators. Its page asks nobody but this server for anything. */
export async function mountDashboard(server: FastifyInstance, queues: Queues, refuse: Refuse): Promise<void> {
  const adapter = new FastifyAdapter();
  adapter.setBasePath(dashboardPath);
  createBullBoard({
    queues: queues
      .boards()
      .map(
        (queue) =>
          new BullMQAdapter(queue as ConstructorParameters<typeof BullMQAdapter>[0], { externalJobUrl: articleLink }),
      ),
    serverAdapter: adapter,
    options: {
      uiConfig: {
        boardTitle: "Entente queues",
        hideDocsLink: true,
        hideRedisDetails: true,
        miscLinks: [
          { text: "Operations", url: "/operations" },
          { text: "Relations", url: "/" },
        ],
      },
    },
  });
  await server.register(async (scope) => {
    scope.addHook("onRequest", async (request, reply) => {
      // answered here: the dashboard would make an error of its own out of one that is thrown
      const problem = refusal(request.who, "operator");
      if (problem) return refuse(request, reply, problem);
      reply.header("content-security-policy", dashboardPolicy);
    });
    scope.addHook("onSend", async (_request, reply, payload) => {
      const isPage = String(reply.getHeader("content-type") ?? "").startsWith("text/html");
      return isPage && typeof payload === "string" ? withoutOutsideLinks(payload) : payload;
    });
    await scope.register(adapter.registerPlugin(), { prefix: dashboardPath });
  });
}

/** The way from a job to everything else about its article. */
function articleLink({ data }: { data?: unknown }): { displayText: string; href: string } {
  const payload = jobPayload.safeParse(data);
  return {
    displayText: "Article",
    href: payload.success ? `/operations/articles/${payload.data.article}` : "/operations",
  };
}

/** A page without the links by which the browser would fetch from other hosts; bull-board's page asks for fonts. */
export function withoutOutsideLinks(html: string): string {
  return html.replace(/<link\b[^>]*\bhref\s*=\s*["']?(?:https?:)?\/\/[^>]*>/gi, "");
}
