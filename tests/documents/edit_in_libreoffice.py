"""Edits a Word file as a person would in LibreOffice; run by the Python that knows LibreOffice (`import uno`).

Usage: edit_in_libreoffice.py SOFFICE PROFILE SOURCE OUT AUTHOR tracked|untracked; the edits as JSON lines on standard
input:
    ["replace", OLD, NEW]  ["delete", WORDS]  ["split", BEFORE]
"""

import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import uno  # type: ignore[import-not-found]

PARAGRAPH_BREAK = 0


def main(soffice: str, profile: str, *job: str) -> None:
    """Start LibreOffice, let it open, edit and save, and end it."""
    pipe = f"pipe,name=edits{os.getpid()};urp;"
    options = ["--headless", "--norestore", f"--accept={pipe}", f"-env:UserInstallation={Path(profile).as_uri()}"]
    with subprocess.Popen([soffice, *options]) as process:
        try:
            _edit_file(_connect(process, f"uno:{pipe}StarOffice.ComponentContext"), *job)
        except BaseException:
            process.terminate()
            raise


def _connect(process: "subprocess.Popen[bytes]", address: str) -> Any:
    """Return the context of LibreOffice as soon as it listens."""
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
    while process.poll() is None:
        with suppress(uno.getClass("com.sun.star.connection.NoConnectException")):
            return resolver.resolve(address)
        with suppress(subprocess.TimeoutExpired):
            process.wait(0.2)
    sys.exit("LibreOffice did not start")


def _edit_file(context: Any, source: str, out: str, author: str, tracking: str) -> None:
    manager = context.ServiceManager
    _set_author(manager, context, author)
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(Path(source).as_uri(), "_blank", 0, (_property("Hidden", value=True),))
    document.RecordChanges = tracking == "tracked"
    for edit in map(json.loads, sys.stdin):
        _edit(document, *edit)
    document.storeToURL(Path(out).as_uri(), (_property("FilterName", value="MS Word 2007 XML"),))
    document.close(True)
    desktop.terminate()


def _edit(document: Any, kind: str, words: str, *more: str) -> None:
    search = document.createSearchDescriptor()
    search.SearchString, search.SearchCaseSensitive = words, True
    found = document.findFirst(search)
    text = found.getText()
    if kind == "replace":
        end = text.createTextCursorByRange(found.getEnd())
        found.setString("")
        text.insertString(end, more[0], False)
    elif kind == "delete":
        found.setString("")
    elif kind == "split":
        text.insertControlCharacter(text.createTextCursorByRange(found.getStart()), PARAGRAPH_BREAK, False)


def _set_author(manager: Any, context: Any, author: str) -> None:
    provider = manager.createInstanceWithContext("com.sun.star.configuration.ConfigurationProvider", context)
    path = _property("nodepath", value="/org.openoffice.UserProfile/Data")
    access = provider.createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess", (path,))
    access.givenname = author
    access.commitChanges()


def _property(name: str, *, value: object) -> Any:
    made = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
    made.Name, made.Value = name, value
    return made


if __name__ == "__main__":
    main(*sys.argv[1:])
