import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyReply, FastifyRequest } from "fastify";
import { UsageError } from "../core/errors.ts";
import { renderProblem } from "./pages.tsx";
import { Problem, problemBody, problemType } from "./problems.ts";
import type { Needs, Route } from "./route.ts";
import { signInAddress } from "./sign-in.tsx";

/** Answers a request with what is wrong with it, or with the server. */
export type Tell = (request: FastifyRequest, reply: FastifyReply, error: unknown) => unknown;

/**
 * Tells what went wrong: a page to people, problem+json to programs, and nothing of the inside to either. `onTrouble` is told
 * of what failed for no fault of the request.
 */
export function teller(needs: Needs, onTrouble: ((line: string) => void) | undefined): Tell {
  return (request, reply, error) => {
    const problem = asProblem(error, needs);
    if (problem.status >= 500 && !(error instanceof Problem)) {
      const what = error instanceof Error ? error.message : String(error);
      onTrouble?.(`${request.method} ${request.routeOptions.url ?? "?"} failed: ${what}`);
    }
    const kind = kindOf(request);
    reply.code(problem.status).headers({ "cache-control": "no-store", ...problem.headers });
    if (problem.status === 401) {
      const asksPage = kind === "page" && request.method === "GET" && request.routeOptions.url !== "/sign-in";
      if (asksPage) return reply.redirect(signInAddress(request.url), 303);
      reply.header("www-authenticate", 'Bearer realm="entente"');
    }
    if (kind === "page") {
      const signedIn = request.signedIn ? (request.who?.name ?? null) : null;
      return reply.type("text/html; charset=utf-8").send(renderProblem(needs, problem, signedIn));
    }
    return reply.type(problemType).send(JSON.stringify(problemBody(problem)));
  };
}

/** Answers what is no request of HTTP at all, before there is anything to ask with. */
export function tellSocket(error: Error, socket: Socket): void {
  const code = "code" in error ? String(error.code) : "";
  if (code === "ECONNRESET" || socket.destroyed) return;
  const [status, detail] = malformed[code] ?? [400, "this is no request that HTTP knows"];
  const body = JSON.stringify(problemBody(new Problem(status, detail)));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `content-type: ${problemType}`,
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
  ];
  if (socket.writable) socket.write(`${head.join("\r\n")}\r\n\r\n${body}`);
  socket.destroy(error);
}

const malformed: Readonly<Record<string, readonly [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, "the address and the header fields of a request have 16 KiB together"],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "the request did not come to its end in time"],
};

function asProblem(error: unknown, { limits: { requestSeconds, statementSeconds } }: Needs): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof UsageError) return new Problem(400, error.message);
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  if (error instanceof Error && status >= 400 && status < 500) return new Problem(status, error.message);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "57014") return tooLong(statementSeconds);
  if (code === "FST_ERR_HANDLER_TIMEOUT") return tooLong(requestSeconds);
  if (isAway(code)) return new Problem(503, "the database does not answer; try again in a moment");
  return new Problem(500, "this should not have happened; the server's own output says more");
}

function tooLong(seconds: number): Problem {
  return new Problem(
    503,
    `this took longer than ${seconds} s: ask for less, such as a shorter time, or try again later`,
  );
}

// refused or reset by the network, or SQLSTATE 08 (connection), 53 (resources), 57 (shutdown)
function isAway(code: string): boolean {
  return /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/.test(code) || /^(08|53|57)...$/.test(code);
}

function kindOf(request: FastifyRequest): Route["kind"] {
  const kind = (request.routeOptions.config as { kind?: Route["kind"] } | undefined)?.kind;
  if (kind) return kind;
  const forPrograms = /^\/(api|queues\/api)\//.test(request.url);
  return forPrograms || !String(request.headers.accept).includes("text/html") ? "json" : "page";
}
