"""The wheel holds the repository's package files, all of them and nothing else, and works in another folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("compiler", "passes", "codegen", "runtime", "graphs", "tools")


def tracked() -> list[str]:
    """Files git tracks or would track, relative to the root."""
    command = ["git", "-C", str(ROOT), "ls-files", "--cached", "--others", "--exclude-standard"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this is not a git clone")
    return [line for line in done.stdout.splitlines() if (ROOT / line).is_file()]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from a copy of the tracked files, so that nothing ignored or stale gets in."""
    base = tmp_path_factory.mktemp("wheel")
    copy = base / "any-name"
    for name in tracked():
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, copy / name)
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--no-index",
        "-w",
        str(base),
        str(copy),
    ]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    (found,) = base.glob("burnish-*.whl")
    return found


def test_contents_equal_the_tracked_files(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if not name.split("/")[0].endswith(".dist-info")}
        meta = {name.split("/", 1)[1] for name in archive.namelist() if name.split("/")[0].endswith(".dist-info")}
    want = {f"burnish/{name}" for name in tracked() if name == "__init__.py" or name.split("/")[0] in FOLDERS}
    assert held - want == set()
    assert want - held == set()
    assert {"METADATA", "entry_points.txt", "licenses/LICENSE"} <= meta


def test_runs_in_another_folder(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    environment = {**os.environ, "PYTHONPATH": str(site), "BURNISH_CACHE_DIR": str(tmp_path / "cache")}

    def python(*arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, *arguments], cwd=tmp_path, env=environment, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr[-2000:]
        return done.stdout

    where = python("-c", "import burnish; print(burnish.__file__)").strip()
    assert Path(where) == site / "burnish" / "__init__.py"
    assert "tiny_mlp" in python("-m", "burnish.tools.cli", "corpus")
    program = (
        "import torch, burnish\n"
        "m = torch.nn.Sequential(torch.nn.Linear(8, 8), torch.nn.GELU()).eval()\n"
        "x = torch.randn(4, 8)\n"
        "torch.testing.assert_close(burnish.compile(m, (x,))(x), m(x).detach())\n"
        "print('equal')"
    )
    assert python("-c", program).strip() == "equal"
