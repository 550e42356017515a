"""What lies within a file: the content of a gzip, the members of a tar, the sheet of a workbook.

Each is bounded by what it unpacks to, and nothing is ever unpacked to disk.
"""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from typing import Any, BinaryIO, cast

from seeds.record import InputError, Where

LARGEST_DOCUMENT = 64 * 2**20
"""Bytes of a file, or of a member of an archive, that is read as a whole."""
LARGEST_RATIO = 100
"""How many times its own size a compressed file may unpack to, beyond the first megabytes."""
IGNORED = ("._", ".DS_Store")
"""How the names of files begin that an operating system leaves behind."""
_FREE_OF_RATIO = 64 * 2**20
_NO_WORKBOOK = (
    zipfile.BadZipFile, zlib.error, SyntaxError, ValueError, TypeError, AttributeError, LookupError,
    ArithmeticError, OSError, EOFError, RuntimeError,
)  # fmt: skip
"""What zipfile and openpyxl raise for broken files, and for those with a password."""
_NO_ARCHIVE = (tarfile.TarError, zlib.error, EOFError, OSError, ValueError, RuntimeError)
_EXTENDED = frozenset({
    tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.SOLARIS_XHDTYPE,
    tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK,
})  # fmt: skip
"""Types of headers that hold more about the next member."""
_LARGEST_HEADER = 2**20
_CHUNK = 64 * 2**10


def whole(stream: BinaryIO, where: Where) -> bytes:
    """Read a stream to its end. Raises InputError if it is too large."""
    content = stream.read(LARGEST_DOCUMENT + 1)
    if len(content) > LARGEST_DOCUMENT:
        message = f"found more than {LARGEST_DOCUMENT:,} bytes in one document"
        raise InputError("IMPORT_LIMIT", message, where)
    return content


def sheet_rows(content: bytes, where: Where) -> Iterator[tuple[int, tuple[Any, ...]]]:
    """Yield each row of the first sheet of a workbook, with its number. Raises InputError."""
    from openpyxl import load_workbook  # slow to import, and only needed here

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
            if unpacked > _FREE_OF_RATIO:
                wanted = f"wanted {_FREE_OF_RATIO:,} at most"
                message = f"found a workbook of {unpacked:,} bytes, {wanted}"
                raise InputError("IMPORT_LIMIT", message, where)
            if any(b"<!DOCTYPE" in archive.read(entry) for entry in archive.infolist()):
                message = "found a document type in a workbook, wanted plain elements"
                raise InputError("IMPORT_FILE", message, where)
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()
        yield from enumerate(sheet.iter_rows(values_only=True), start=1)
    except _NO_WORKBOOK as error:
        message = f"no workbook of Excel: {type(error).__name__}"
        raise InputError("IMPORT_FILE", message, where) from None


def tar_members(stream: Counted, name: str) -> Iterator[tuple[str, bytes]]:
    """Yield name and content of each file in a tar archive. Raises InputError."""
    unpacked = 0
    try:
        with tarfile.open(fileobj=cast(Any, stream), mode="r|*", tarinfo=_Strict) as archive:
            for member in archive:
                shown = printable(member.name)
                where = Where(name, key=shown[:100])
                path = PurePosixPath(member.name)
                if path.is_absolute() or ".." in path.parts:
                    message = "the name of a member leads out of the archive"
                    raise InputError("IMPORT_ARCHIVE", message, where)
                unpacked += member.size
                _refuse_bomb(unpacked, stream.read_so_far, where)
                if member.isdir() or path.name.startswith(IGNORED):
                    continue
                if not member.isreg():
                    message = "found a link or a device, wanted files"
                    raise InputError("IMPORT_ARCHIVE", message, where)
                content = archive.extractfile(member)
                assert content is not None  # noqa: S101 - a regular file has content
                yield shown, whole(cast(BinaryIO, content), where)
    except _NO_ARCHIVE as error:
        message = f"no tar archive, or a broken one: {type(error).__name__}"
        raise InputError("IMPORT_ARCHIVE", message, Where(name)) from None


class _Strict(tarfile.TarInfo):
    """A header of an archive; what is none ends in an error, not in silence.

    tarfile takes a broken header for the end of the archive, and reads a header in any length.
    """

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> _Strict:
        """Read a header. Raises ReadError."""
        try:
            header = super().frombuf(buf, encoding, errors)
        except tarfile.HeaderError as error:
            if not buf or any(buf):  # else it is the mark of the end
                raise tarfile.ReadError(str(error)) from None
            raise
        if header.type in _EXTENDED and header.size > _LARGEST_HEADER:
            raise tarfile.ReadError(f"a header of {header.size:,} bytes")
        return header


def _refuse_bomb(unpacked: int, packed: int, where: Where) -> None:
    if unpacked > max(_FREE_OF_RATIO, packed * LARGEST_RATIO):
        message = f"unpacks to {unpacked:,} bytes and more, wanted {LARGEST_RATIO} times its size"
        raise InputError("IMPORT_LIMIT", message, where)


class Counted(io.RawIOBase):
    """A file that tells how much of it was read."""

    def __init__(self, file: BinaryIO, advance: Callable[[int], None]) -> None:
        self._file, self._advance = file, advance
        self.read_so_far = 0

    def read(self, size: int = -1) -> bytes:
        """Read, and tell."""
        return self._count(self._file.read(size))

    def readline(self, size: int | None = -1) -> bytes:
        """Read a line, and tell."""
        return self._count(self._file.readline(-1 if size is None else size))

    def readable(self) -> bool:
        """Whether it can be read: yes."""
        return True

    def close(self) -> None:
        """Close the file."""
        self._file.close()
        super().close()

    def _count(self, data: bytes) -> bytes:
        self.read_so_far += len(data)
        self._advance(len(data))
        return data


class Unpacked(io.BufferedReader):
    """The content of a .gz file; raises InputError when it is broken or a bomb."""

    def __init__(self, packed: Counted, name: str) -> None:
        self._packed, self._where, self._size = packed, Where(name), 0
        super().__init__(cast(Any, gzip.GzipFile(fileobj=cast(Any, packed))), _CHUNK)

    def read(self, size: int | None = -1) -> bytes:
        """Read, and see that it isn't too much."""
        return self._checked(lambda: super(Unpacked, self).read(size))

    def readline(self, size: int | None = -1) -> bytes:
        """Read a line, and see that it isn't too much."""
        return self._checked(lambda: super(Unpacked, self).readline(size))

    def close(self) -> None:
        """Close the packed file as well."""
        super().close()
        self._packed.close()

    def _checked(self, read: Callable[[], bytes]) -> bytes:
        try:
            data = read()
        except (OSError, EOFError, zlib.error) as error:
            message = f"no gzip file, or a broken one: {type(error).__name__}"
            raise InputError("IMPORT_FILE", message, self._where) from None
        self._size += len(data)
        _refuse_bomb(self._size, self._packed.read_so_far, self._where)
        return data


def printable(name: str) -> str:
    """Give the name of a file with U+FFFD for each byte that is no UTF-8."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
