"""LibreOffice driven by a macro of ours: what it makes of the tracked changes in a Word file."""

import subprocess
from pathlib import Path

from tests.tools import A_MINUTE, libreoffice

_NO_ARGUMENTS = "Dim none() As New com.sun.star.beans.PropertyValue"
_MACRO = f"""
Function Opened(path As String) As Object
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "Hidden" : how(0).Value = True
  Opened = StarDesktop.loadComponentFromURL(path, "_blank", 0, how())
End Function

Sub Saved(document As Object, path As String, filter As String)
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName" : how(0).Value = filter
  document.storeToURL(path, how())
  document.close(True)
End Sub

Sub Decide(source As String, command As String, target As String)
  {_NO_ARGUMENTS}
  Dim document As Object
  document = Opened(source)
  createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch( _
    document.CurrentController.Frame, command, "", 0, none())
  Saved document, target, "MS Word 2007 XML"
End Sub

Sub Both(source As String, accepted As String, rejected As String, listed As String)
  Decide source, ".uno:AcceptAllTrackedChanges", accepted
  Decide source, ".uno:RejectAllTrackedChanges", rejected
  Dim document As Object, changes As Object, change As Object, file As Integer
  document = Opened(source)
  changes = document.Redlines.createEnumeration()
  file = FreeFile
  Open ConvertFromURL(listed) For Output As #file
  While changes.hasMoreElements()
    change = changes.nextElement()
    Print #file, change.RedlineType & " by " & change.RedlineAuthor
  Wend
  Close #file
  document.close(True)
End Sub
"""


def decided_by_libreoffice(docx: Path, folder: Path) -> tuple[Path, Path, list[str]]:
    """Return a Word file with all changes accepted, with all rejected, and a line for each change that is seen."""
    profile = folder / "libreoffice-profile"
    made = folder / "accepted.docx", folder / "rejected.docx", folder / "changes.txt"
    called = ", ".join(f'"{path.resolve().as_uri()}"' for path in (docx, *made))
    _start(profile, "--terminate_after_init")  # at its first start it puts empty macros of its own in place
    _install(profile / "user" / "basic" / "Standard")
    told = _start(profile, f"macro:///Standard.Module1.Both({called})")
    assert all(path.is_file() for path in made), told
    return made[0], made[1], made[2].read_text(encoding="utf-8").splitlines()


def _start(profile: Path, wish: str) -> str:
    environment = f"-env:UserInstallation={profile.resolve().as_uri()}"
    command = [libreoffice(), environment, "--headless", "--norestore", wish]
    return subprocess.run(command, capture_output=True, text=True, timeout=A_MINUTE, check=False).stderr


def _install(library: Path) -> None:
    code = _MACRO.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    (library / "Module1.xba").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<script:module xmlns:script="http://openoffice.org/2000/script" '
        f'script:name="Module1" script:language="StarBasic">{code}</script:module>',
        encoding="utf-8",
    )
