"""`curator serve`: scores for other programs on this machine."""

from __future__ import annotations

import argparse
import signal

from curator.cli import opening
from curator.images.preprocess import Preprocess
from curator.serving.app import ScoringApp
from curator.serving.judging import Judge
from curator.serving.server import Server, names_of
from curator.serving.token import read_token
from curator.settings import config_dir


def run_serve(options: argparse.Namespace) -> int:
    """Answer requests until Ctrl-C or SIGTERM, the usual ways to end it."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    info = opening.model(options)
    scorer = opening.scorer(options, info)
    token_file = options.token_file or config_dir() / "serve-token"
    token = read_token(token_file.absolute())
    allowed = opening.existing(options.allow)
    server = Server(options.host, options.port)
    try:
        with opening.library(options) as library:
            scorer.warm()
            opening.say(scorer.notices)
            judge = Judge(info, scorer, library, Preprocess(options.preprocess))
            try:
                names = names_of(options.host, server.port)
                print(
                    f"http://{names[0]} scores with {info.name}; the token is in {token_file}",
                    flush=True,
                )
                server.run(ScoringApp(judge, token, names, allowed))
            finally:
                judge.close()
    except KeyboardInterrupt:
        pass
    finally:
        server.close()
    return 0
