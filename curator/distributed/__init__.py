"""Scores more pictures than one machine can, on a Ray cluster.

```
inputs -> units -> read + decode + preprocess (tasks) -> score (actors) -> partitions -> ranked list
```

Reading, decoding, preprocessing and scoring are those of the local way, and so are the scores. Ray
moves the rows between them, holds back what is ahead, and repeats what a lost worker had in hand.
`score` is the door; Ray itself is only imported when it runs, and everything else works without.
"""

from curator.distributed.job import Job, Progress, Report, score

__all__ = ["Job", "Progress", "Report", "score"]
