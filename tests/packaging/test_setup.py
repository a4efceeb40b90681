"""packaging/setup and packaging/run on machines made of stand-ins: no network, nothing installed.

A machine is a folder of commands, the whole PATH of the script: the real text tools, and
stand-ins for Python, apt-get, sudo, id and nvidia-smi that note how they were called.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
TOOLS = ["cat", "cksum", "dirname", "env", "find", "grep", "head", "mktemp", "rm", "sh", "tail"]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the scripts are for POSIX shells")

#: Makes "virtual environments" that hold itself, and notes what pip and uv are asked for.
PYTHON = """#!/bin/sh
machine={machine}
case "$1 $2" in
    "-m venv")
        mkdir -p "$4/bin" && cp "$0" "$4/bin/python"
        printf '#!/bin/sh\\necho "curator $*"\\n' >"$4/bin/curator" && chmod +x "$4/bin/curator" ;;
    "-m pip")
        case "$*" in *--version*) exit 0 ;; esac
        echo "pip $*" >>"$machine/calls"
        case "$*" in
            *torch==*+cpu)
                [ -e "$machine/offers-cpu-torch" ] && echo 2.13.0+cpu >"$machine/torch" ;;
            *"install torch>="*) echo 2.14.1 >"$machine/torch" ;;
            *"uninstall -y torch") rm "$machine/torch" ;;
        esac ;;
    "-m uv")
        echo "uv $*" >>"$machine/calls"
        [ -e "$machine/reaches-cpu-index" ] && echo 2.13.0+cpu >"$machine/torch" ;;
    "-m hatchling") echo "hatchling $*" >>"$machine/calls" ;;
    "-c from"*) cat "$machine/torch" 2>/dev/null ;;
    "-c import ensurepip"*) [ ! -e "$machine/lacks-venv" ] ;;
    *"print(sys.executable)") echo "$0" ;;
    *) {python} "$@" ;;
esac
"""


class Machine:
    """A machine with a Debian, a Python and nothing else; `calls` is what was asked of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bin = folder / "bin"
        self.bin.mkdir(parents=True)
        self.repo = folder / "a repo"
        self.repo.mkdir()
        shutil.copytree(ROOT / "packaging", self.repo / "packaging")
        shutil.copy(ROOT / "pyproject.toml", self.repo)
        for tool in [*TOOLS, "mkdir", "cp", "chmod", "sed", "touch"]:
            (self.bin / tool).symlink_to(shutil.which(tool) or tool)
        self.command("uname", "case $1 in -m) echo x86_64 ;; *) echo Linux ;; esac")
        self.command("id", "echo 1000")
        self.command("ldconfig", f"cat {folder}/libraries")
        (folder / "libraries").write_text("")
        self.command("apt-get", f'echo "apt-get $*" >>{folder}/calls')
        self.python()

    def command(self, name: str, script: str) -> None:
        (self.bin / name).unlink(missing_ok=True)
        (self.bin / name).write_text(f"#!/bin/sh\n{script}\n")
        (self.bin / name).chmod(0o755)

    def python(self) -> None:
        script = PYTHON.format(machine=self.folder, python=sys.executable)
        self.command("python3", script.removeprefix("#!/bin/sh\n"))

    def has(self, *marks: str) -> None:
        for mark in marks:
            (self.folder / mark).touch()

    def has_libraries_of_qt(self) -> None:
        script = (self.repo / "packaging" / "setup").read_text()
        listed = script.partition("qt_libraries='\n")[2].partition("'")[0]
        files = [line.split()[1] for line in listed.splitlines()]
        text = "".join(f"\t{file} (libc6,x86-64) => /lib/{file}\n" for file in files)
        (self.folder / "libraries").write_text(text)
        fonts = self.folder / ".fonts"
        fonts.mkdir()
        (fonts / "font.ttf").touch()

    @property
    def calls(self) -> list[str]:
        log = self.folder / "calls"
        return log.read_text().splitlines() if log.exists() else []

    def run(
        self, script: str, *arguments: str, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.repo / "packaging" / script, *arguments],
            env={"PATH": str(self.bin), "HOME": str(self.folder), **environment},
            capture_output=True,
            text=True,
            timeout=15,
            check=False,
        )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path / "machine")


@pytest.fixture
def ready(machine: Machine) -> Machine:
    machine.has_libraries_of_qt()
    return machine


def installs(machine: Machine) -> list[str]:
    """What pip and uv were asked to install, in order, without the options before it."""
    return [call.rpartition(" install ")[2] for call in machine.calls if " install " in call]


def test_without_python_an_ordinary_user_is_told_the_one_command(machine: Machine) -> None:
    (machine.bin / "python3").unlink()
    done = machine.run("setup")
    assert done.returncode == 1
    sentence, command = done.stderr.splitlines()
    assert sentence == "ArtScore Curator needs Python 3.11 or newer, and found none."
    assert "apt-get install python3 python3-venv libegl1 " in command
    assert machine.calls == []


def test_without_the_venv_package_it_is_named_by_version(ready: Machine) -> None:
    ready.has("lacks-venv")
    done = ready.run("setup")
    assert done.returncode == 1
    assert done.stderr.endswith(
        f"apt-get install python3.{sys.version_info[1]}-venv \n".replace(" \n", "\n")
    )
    assert not (ready.repo / ".venv").exists()


def test_an_old_python_is_no_python(ready: Machine) -> None:
    ready.command("python3", "exit 1")
    done = ready.run("setup")
    assert done.returncode == 1
    assert "needs Python 3.11 or newer" in done.stderr


def test_root_gets_missing_system_packages_installed(machine: Machine) -> None:
    machine.command("id", "echo 0")
    assert machine.run("setup").returncode == 0
    update, install = (call for call in machine.calls if call.startswith("apt-get"))
    assert update == "apt-get update -q"
    assert "libxcb-cursor0" in install
    assert "python3" not in install


def test_sudo_without_a_password_serves_as_root(machine: Machine) -> None:
    machine.command("sudo", f'echo "sudo $*" >>{machine.folder}/calls; shift; "$@"')
    assert machine.run("setup").returncode == 0
    assert any(call.startswith("sudo -n env DEBIAN_FRONTEND") for call in machine.calls)


def test_sudo_that_asks_for_a_password_is_not_used(machine: Machine) -> None:
    machine.command("sudo", "exit 1")
    done = machine.run("setup")
    assert done.returncode == 1
    assert "The window needs system libraries that are missing." in done.stderr
    assert machine.calls == []


def test_only_the_missing_library_is_named(ready: Machine) -> None:
    libraries = ready.folder / "libraries"
    kept = [line for line in libraries.read_text().splitlines() if "libEGL" not in line]
    libraries.write_text("\n".join(kept) + "\n")
    done = ready.run("setup")
    assert done.stderr.splitlines()[-1].split("apt-get install ")[1] == "libegl1"


def test_a_library_of_another_architecture_does_not_count(ready: Machine) -> None:
    libraries = ready.folder / "libraries"
    text = libraries.read_text()
    libraries.write_text(text.replace("libEGL.so.1 (libc6,x86-64)", "libEGL.so.1 (libc6)"))
    assert ready.run("setup").stderr.endswith("apt-get install libegl1\n")


def test_without_a_gpu_the_cpu_build_is_taken_where_pip_offers_it(ready: Machine) -> None:
    ready.has("offers-cpu-torch")
    assert ready.run("setup").returncode == 0
    torch, package = installs(ready)
    assert torch == "torch==2.13.0+cpu"
    assert package.endswith(f"-e {ready.repo}")
    assert (ready.repo / ".venv" / "constraints.txt").read_text() == "torch==2.13.0+cpu"


def test_then_through_uv(ready: Machine) -> None:
    ready.has("reaches-cpu-index")
    assert ready.run("setup").returncode == 0
    first, uv, through_uv, _ = installs(ready)
    assert (first, uv) == ("torch==2.13.0+cpu", "uv")
    assert "--torch-backend=cpu torch==2.13.0" in through_uv


def test_then_the_default_build_with_a_word_on_its_size(ready: Machine) -> None:
    done = ready.run("setup")
    assert done.returncode == 0
    assert installs(ready)[-2] == "torch>=2.6,<3"
    assert "several times bigger" in done.stderr


@pytest.mark.parametrize("way", ["gpu", "asked for"])
def test_with_a_gpu_or_when_asked_for_the_default_build_comes_at_once(
    ready: Machine, way: str
) -> None:
    ready.has("offers-cpu-torch")
    ready.command("nvidia-smi", "exit 0" if way == "gpu" else "exit 1")
    environment = {} if way == "gpu" else {"CURATOR_TORCH": "cuda"}
    assert ready.run("setup", **environment).returncode == 0
    assert installs(ready)[0] == "torch>=2.6,<3"


def test_with_a_gpu_the_cpu_build_can_be_asked_for_and_replaces_the_other(ready: Machine) -> None:
    ready.has("offers-cpu-torch")
    ready.command("nvidia-smi", "exit 0")
    ready.run("setup")
    assert ready.run("setup", CURATOR_TORCH="cpu").returncode == 0
    assert any(call.endswith("uninstall -y torch") for call in ready.calls)
    assert (ready.folder / "torch").read_text() == "2.13.0+cpu\n"


def test_without_torch_all_else_is_installed(ready: Machine) -> None:
    assert ready.run("setup", CURATOR_TORCH="skip").returncode == 0
    required = (ready.repo / ".venv" / "requirements.txt").read_text()
    assert "sqlalchemy" in required
    assert "torch" not in required


def test_an_unknown_choice_of_torch_is_refused(ready: Machine) -> None:
    done = ready.run("setup", CURATOR_TORCH="gpu")
    assert done.returncode == 1
    assert 'CURATOR_TORCH is "gpu"; it can be cpu, cuda or skip.' in done.stderr


def test_a_second_run_installs_nothing_and_says_nothing(ready: Machine) -> None:
    ready.run("setup")
    before = ready.calls
    done = ready.run("setup")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert ready.calls == before


def test_a_change_of_the_requirements_is_installed_and_torch_stays(ready: Machine) -> None:
    ready.has("offers-cpu-torch")
    ready.run("setup")
    with (ready.repo / "pyproject.toml").open("a") as file:
        file.write("# one more requirement\n")
    before = len(installs(ready))
    assert ready.run("setup").returncode == 0
    (package,) = installs(ready)[before:]
    assert package.endswith(f"-e {ready.repo}")


def test_a_moved_repository_gets_a_new_environment(ready: Machine) -> None:
    ready.run("setup")
    ready.repo = ready.repo.rename(ready.folder / "elsewhere")
    assert "Making .venv" in ready.run("setup").stderr


def test_the_tests_get_the_torchvision_of_their_torch_and_the_program_none(ready: Machine) -> None:
    ready.has("offers-cpu-torch")
    ready.run("setup")
    assert not any("torchvision" in call for call in ready.calls)
    assert ready.run("setup", "test").returncode == 0
    assert installs(ready)[-1] == "--no-deps torchvision==0.28.*"
    before = ready.calls
    ready.run("setup")
    assert ready.calls == before, "what the tests need includes what the program needs"


def test_the_tests_get_a_server_where_one_can_be_installed(ready: Machine) -> None:
    script = ready.repo / "packaging" / "setup"
    debian = "/usr/lib/postgresql"
    assert debian in script.read_text()
    script.write_text(script.read_text().replace(debian, str(ready.folder / "postgresql")))
    done = ready.run("setup", "test")
    assert done.returncode == 0
    assert "are skipped: PostgreSQL" in done.stderr
    ready.command("id", "echo 0")
    (ready.repo / ".venv" / "ready-test").unlink()
    assert ready.run("setup", "test").returncode == 0
    assert any(call.endswith("--no-install-recommends postgresql") for call in ready.calls)


def test_a_server_that_is_there_is_enough_and_the_program_needs_none(ready: Machine) -> None:
    ready.command("id", "echo 0")
    ready.run("setup")
    ready.command("initdb", "exit 1")
    ready.run("setup", "test")
    assert not any("postgresql" in call for call in ready.calls)


@pytest.mark.parametrize("offer", ["offers-cpu-torch", "reaches-cpu-index"])
def test_what_people_install_is_built_with_the_cpu_build_of_torch(
    ready: Machine, offer: str
) -> None:
    ready.has(offer)
    ready.run("setup")
    before = len(ready.calls)
    done = ready.run("build", "wheel")
    assert done.returncode == 0, done.stderr
    torch = [call for call in ready.calls[before:] if " torch==2.13.0" in call]
    assert [call.partition(" ")[0] for call in torch] == (
        ["pip"] if offer == "offers-cpu-torch" else ["pip", "uv"]
    )
    assert ("--torch-backend=cpu" in torch[-1]) == (offer == "reaches-cpu-index")
    assert ready.calls[-1].startswith("hatchling ")
    before = len(ready.calls)
    assert ready.run("build", "wheel").returncode == 0
    assert len(ready.calls) == before + 1, "the environment is made once"


@pytest.mark.parametrize("display", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_run_opens_the_window_on_the_folder(ready: Machine, display: str) -> None:
    done = ready.run("run", "my pictures", **{display: "localhost:10.0"})
    assert done.returncode == 0
    assert done.stdout == "curator gui my pictures\n"


@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ":59999"}], ids=["none", "stale"])
def test_run_without_a_display_says_so_and_shows_the_command_line(
    machine: Machine, environment: dict[str, str]
) -> None:
    done = machine.run("run", "pictures", **environment)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0].startswith("There is no display here, so the window can't open;")
    assert lines[-1] == "curator --help"


def test_run_with_a_display_stops_where_the_window_can_not_open(machine: Machine) -> None:
    done = machine.run("run", DISPLAY="localhost:10.0")
    assert done.returncode == 1
    assert done.stdout == ""
    assert "apt-get install libegl1" in done.stderr


def test_the_script_and_the_package_ask_for_the_same_torch() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    (required,) = (each for each in project["dependencies"] if each.startswith("torch"))
    assert f"pip install '{required}'" in (ROOT / "packaging" / "setup").read_text()
