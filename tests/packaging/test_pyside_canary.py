import subprocess
import sys

EMITS = """
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rung = Signal(bool)
    carried = Signal(object)

heard = []
bell = Bell()
bell.rung.connect(heard.append)
bell.carried.connect(heard.append)
for _ in range(3000):
    bell.rung.emit(True)
    bell.carried.emit(True)
assert heard == [True] * 6000
"""


def test_thousands_of_signals_that_carry_true_do_not_abort_the_program() -> None:
    finished = subprocess.run([sys.executable, "-c", EMITS], capture_output=True, text=True, check=False)
    assert (finished.returncode, finished.stderr) == (0, "")
