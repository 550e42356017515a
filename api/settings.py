"""Settings: environment variables `COMMUNIQUE_…`, or a file `.env` in the working folder."""

from __future__ import annotations

from hashlib import blake2b
from typing import Annotated, Literal

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

Names = Annotated[tuple[str, ...], NoDecode]
"""Several values in one variable, with commas between them."""


class Settings(BaseSettings):
    """Every setting, with its default and its meaning; the README lists the same."""

    model_config = SettingsConfigDict(
        env_prefix="COMMUNIQUE_",
        env_file=".env",
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    database_url: str = Field(
        default="sqlite:///communique.db",
        description="Database: sqlite:///FILE or postgresql://USER:PASSWORD@HOST/DATABASE; "
        "the driver is chosen by the program.",
    )
    env: Literal["development", "production"] = Field(
        default="development",
        description="What the process is for. In production there is no explorer, messages suggest "
        "no names, no header tells what a request's parts took, and the log is JSON, one object a "
        "line.",
    )
    host: str = Field(default="127.0.0.1", description="Address to listen on.")
    port: int = Field(default=8000, ge=0, le=65535, description="Port; 0 takes any free one.")
    workers: int = Field(default=1, ge=1, le=64, description="Processes that answer requests.")
    allowed_hosts: Names = Field(
        default=("localhost", "127.0.0.1", "[::1]"),
        description="Host names under which the server may be asked, without port; `*` for all.",
    )
    cors_origins: Names = Field(
        default=(),
        description="Origins (https://example.org) whose pages may read answers; `*` for all. "
        "Credentials are never allowed.",
    )
    cursor_secret: str | None = Field(
        default=None,
        min_length=16,
        max_length=64,
        description="Signs cursors. By default it is made from the database's URL, so that all "
        "processes on one database take each other's cursors.",
    )
    database_connections: int = Field(
        default=8,
        ge=1,
        le=200,
        description="Connections to the database of one process, at most.",
    )
    request_timeout: float = Field(
        default=4.0,
        ge=0.1,
        le=60,
        description="Seconds that a request may take; also the limit of each select.",
    )
    client_timeout: float = Field(
        default=15.0,
        ge=0.1,
        le=600,
        description="Seconds that a client may take to send its headers, and again its body, and "
        "that an idle connection is kept.",
    )
    grace: int = Field(
        default=8,
        ge=0,
        le=600,
        description="Seconds that requests in flight get to be answered when the server ends.",
    )
    connections: int = Field(
        default=1000, ge=1, description="Connections from clients of one process, at most."
    )
    max_body: int = Field(
        default=100_000, ge=1000, description="Bytes of a request's body, or of its URL, at most."
    )
    max_tokens: int = Field(
        default=2000, ge=10, description="Tokens of a document, comments included, at most."
    )
    max_depth: int = Field(
        default=20, ge=1, description="Fields inside of fields of a document, at most."
    )
    max_aliases: int = Field(default=100, ge=0, description="Aliases of a document, at most.")
    max_fields: int = Field(
        default=1000, ge=1, description="Fields of a document, its fragments filled in, at most."
    )
    max_page: int = Field(default=100, ge=1, description="Rows of a page (`first`), at most.")
    max_list: int = Field(
        default=1000, ge=1, description="Items of a plain list in an answer, at most."
    )
    max_cost: int = Field(
        default=50_000, ge=1, description="Rows that an operation may touch at most (its cost)."
    )
    document_cache: int = Field(
        default=1000, ge=1, description="Documents that are kept, parsed and validated."
    )
    plan_cache: int = Field(
        default=1000, ge=1, description="Plans that are kept: one a document and form of variables."
    )

    draft_statuses: bool = Field(
        default=False,
        description="Whether statuses are those of the newest draft of GraphQL over HTTP: 422 for "
        "a document or variables that do not fit, 294 for data with errors.",
    )
    answer_cache: int = Field(
        default=32_000_000,
        ge=0,
        description="Bytes of answers that each process keeps until the content changes; "
        "0 keeps none.",
    )
    trusted_documents: str | None = Field(
        default=None,
        description="File with documents that may be named by `documentId`: JSON {id: document}, "
        "as relay-compiler and graphql-codegen write it, or Apollo's manifest.",
    )
    only_trusted: bool = Field(
        default=False, description="Whether no other documents are taken than the trusted ones."
    )

    federation: bool = Field(
        default=False,
        description="Whether the schema has `_entities` and `_service`, as a subgraph of Apollo "
        "Federation 2 must.",
    )

    @field_validator("allowed_hosts", "cors_origins", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(part.strip() for part in value.split(",") if part.strip())
        return value

    @property
    def production(self) -> bool:
        """Whether the process serves the public."""
        return self.env == "production"

    @property
    def secret(self) -> bytes:
        """The key that signs cursors."""
        if self.cursor_secret is not None:
            return self.cursor_secret.encode()
        return blake2b(self.database_url.encode(), person=b"cursors", digest_size=32).digest()

    def environment(self) -> dict[str, str]:
        """Give the settings as variables, for a child process."""
        written = {}
        for name, value in self.model_dump(exclude_none=True).items():
            text = ",".join(value) if isinstance(value, tuple) else str(value)
            written[f"COMMUNIQUE_{name.upper()}"] = text
        return written
