# syntax=docker/dockerfile:1

# Built on the builder's own processor: the jar is the same for all.
FROM --platform=$BUILDPLATFORM maven:3-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -B -q -DskipTests package
RUN cp cx-web/target/cx-web-*.jar atlas.jar && java -Djarmode=tools -jar atlas.jar extract --layers --destination /layers
# Of the PostgreSQL binaries, keep this processor's: compose does without, a container on its own uses them.
ARG TARGETARCH
RUN find /layers/dependencies/lib -name 'embedded-postgres-binaries-*' \
      ! -name "embedded-postgres-binaries-linux-${TARGETARCH}-[0-9]*" \
      ! -name "embedded-postgres-binaries-linux-${TARGETARCH}v8-[0-9]*" -delete

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --user-group --home-dir /data --create-home atlas
WORKDIR /app
# From what changes seldom to what changes always, so that an update is small.
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./

USER atlas
ENV CX_HOME=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:+ExitOnOutOfMemoryError", "-jar", "atlas.jar"]
