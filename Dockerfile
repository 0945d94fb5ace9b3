# Debian, not Alpine: it is what the tests run on. By its digest, so that it is the same one until somebody moves it (Node
# 24.19.0, Debian 12, every platform): docker buildx imagetools inspect node:24-slim --format '{{.Manifest.Digest}}'
ARG NODE=node:24-slim@sha256:cd84903a12dbd26b46f1f3b8144a2568c41c5d37ddd0c7a80a34c7a19786b35f
FROM ${NODE} AS base
WORKDIR /app
COPY package.json package-lock.json .npmrc ./

FROM base AS build
# Nothing needs its scripts: what is compiled comes prebuilt, as a package for each platform.
RUN npm ci --include=dev --ignore-scripts
COPY tsconfig.json nest-cli.json ormconfig.ts ./
COPY src ./src
RUN npm run build

FROM base AS packages
# With a list of what is in it, and without what no program reads: types, maps of sources, the library for another libc.
RUN npm ci --omit=dev --ignore-scripts \
  && npm sbom --sbom-format cyclonedx --omit dev --package-lock-only > sbom.cdx.json \
  && find node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.cts' -o -name '*.d.mts' \) -delete \
  && rm -rf node_modules/@types node_modules/@libsql/*-musl \
  && npm cache clean --force

FROM ${NODE}
LABEL org.opencontainers.image.title="appointment-reminder" \
  org.opencontainers.image.licenses="MIT" \
  org.cyclonedx.sbom="/app/sbom.cdx.json"
# For so long requests are served after SIGTERM: until then nobody else may know that this one ends.
ENV NODE_ENV=production HOST=0.0.0.0 DRAIN_SECONDS=5 MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=131072
WORKDIR /app
# package.json says that dist holds ES modules.
COPY package.json ./
COPY --from=packages /app/sbom.cdx.json ./
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# The embedded database's place. A named volume takes over this owner.
RUN mkdir data && chown node:node data
VOLUME /app/data
# The image's user "node", by number, so that an orchestrator can see that it is not root.
USER 1000:1000
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 8000}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# V8 would let its heap grow fourfold before it collects garbage, and glibc keep memory for each thread: with less of both a burst
# takes some 200 MB. A young generation of twice 16 MB is what that leaves room for.
ENTRYPOINT ["node", "--max-semi-space-size=16", "--heap-growing-percent=30", "dist/src/main.js"]
