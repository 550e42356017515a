FROM python:3.11-slim AS build
WORKDIR /source
COPY requirements.lock .
RUN python -m venv /app \
    && /app/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements.lock
COPY pyproject.toml README.md ./
COPY alembic alembic
COPY domain domain
COPY seeds seeds
COPY api api
RUN /app/bin/pip wheel --no-cache-dir --disable-pip-version-check --no-deps --wheel-dir /wheel . \
    && /app/bin/pip install --no-cache-dir --disable-pip-version-check --no-deps /wheel/*.whl

FROM python:3.11-slim
RUN useradd --system --uid 10001 --home-dir /data --create-home communique
COPY --from=build /app /app
ENV PATH=/app/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    COMMUNIQUE_ENV=production \
    COMMUNIQUE_HOST=0.0.0.0 \
    COMMUNIQUE_PORT=8000
USER 10001
# Without a setting of its own the database is a SQLite file here.
WORKDIR /data
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
CMD ["communique", "serve"]
