"""Whether folders can be watched: the system's limits of notifications on Linux."""

from __future__ import annotations

from collections.abc import Iterator

from curator.cli.doctor.findings import Finding, ok, warning
from curator.watch.limits import Limit, inotify_limits

#: A library of pictures has this many folders easily, and a desktop this many programs.
_ENOUGH = {"max_user_watches": 65_536, "max_user_instances": 128}
#: The share of a limit from which on it is nearly reached.
_NEARLY = 0.8


def examine_watching() -> Iterator[Finding]:
    """Tell how much of the limits is used; nothing elsewhere than on Linux."""
    for limit in inotify_limits():
        yield _limit(limit)


def _limit(limit: Limit) -> Finding:
    what = "watched folders" if limit.name == "max_user_watches" else "watchers"
    text = f"{limit.used:,} of {limit.most:,} in use"
    enough = _ENOUGH[limit.name]
    if limit.used >= _NEARLY * limit.most or limit.most < enough:
        more = max(4 * limit.most, enough)
        return warning(
            what,
            text,
            "new pictures may be seen late; to raise it, put `fs.inotify."
            f"{limit.name} = {more}` into /etc/sysctl.d/90-inotify.conf and run `sudo sysctl "
            "--system`",
        )
    return ok(what, text)
