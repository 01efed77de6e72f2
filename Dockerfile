# syntax=docker/dockerfile:1
# Entente as one image: which process it is, the command says (migrate, watch, work, project, serve). It holds no secret and
# no embedded database: DATABASE_URL names one.

FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY .npmrc package.json package-lock.json ./
RUN npm ci --ignore-scripts --omit=optional --no-audit --no-fund
COPY . .
RUN npm run build \
  && npm prune --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM node:20-bookworm-slim
ENV NODE_ENV=production
RUN groupadd --system --gid 10001 entente \
  && useradd --system --uid 10001 --gid entente --home-dir /nonexistent --no-create-home --shell /usr/sbin/nologin entente
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/bin ./bin
COPY --from=build /app/dist ./dist
COPY --from=build /app/migrations ./migrations
COPY --from=build /app/models ./models
COPY --from=build /app/web ./web
COPY --from=build /app/examples/articles ./examples/articles
COPY --from=build /app/node_modules ./node_modules
# what is in the image is root's: the process may read and run it, and change nothing
USER 10001:10001
ENTRYPOINT ["node", "/app/bin/entente.js"]
CMD ["--help"]
