# docker build -t spacecraft-catalogue .
# docker run -p 127.0.0.1:4173:4173 -v catalogue:/data --read-only --cap-drop=ALL \
#   --security-opt=no-new-privileges -e PUBLIC_URL=https://spacecraft.example.org spacecraft-catalogue

FROM node:22-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
COPY examples/package.json examples/
RUN npm ci
COPY . .
RUN npm run build

FROM node:22-slim
# Root's, so that the server cannot change what it runs.
COPY --from=build /build/dist /app
# A new volume takes its owner from here.
RUN install --directory --owner=node --group=node /data
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4173 CATALOGUE_DATA_DIR=/data
USER node
WORKDIR /app
VOLUME /data
EXPOSE 4173
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# No shell between: signals reach the server, which is process 1.
CMD ["node", "server/main.js"]
