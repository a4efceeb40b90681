"""Ids in order: numbers that sort as a query asks, and orders that are mended, not made anew."""

from __future__ import annotations

from bisect import bisect_left

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.intp]
Keys = NDArray[np.int64]

#: Keys of what comes after all values, in this order.
WAITING, PASSED_OVER, UNREADABLE = (2**63 - 4 + place for place in range(3))
_LAST = WAITING - 1
#: With more changes than one in this many, sorting anew is quicker than mending.
_FEW = 32


def float_keys(values: NDArray[np.float64], *, descending: bool) -> Keys:
    """Return whole numbers that sort as floats do, NaN as `WAITING`."""
    # Zero has two signs; and of a number that is not negative the bits sort as it does.
    bits = ((-values if descending else values) + 0.0).view(np.int64)
    keys = bits ^ ((bits >> 63) & np.int64(2**63 - 1))
    keys[np.isnan(values)] = WAITING
    return keys


def int_keys(values: NDArray[np.int64], *, descending: bool) -> Keys:
    """Return whole numbers that sort as others do, and before `WAITING`."""
    return np.minimum(~values if descending else values, _LAST)


def sorted_ids(keys: Keys, by_name: Ids) -> Ids:
    """Sort all ids by their keys, those of equal keys by name.

    Parameters
    ----------
    keys
        int64 (N,), by id.
    by_name
        Every id once, in the order of names.
    """
    values = keys[by_name]
    # Not a stable sort, which takes four times as long: what is equal is put right after it.
    places = np.argsort(values)
    values = values[places]
    differ = values[1:] != values[:-1]
    if not differ.all():
        groups = np.concatenate([[0], np.cumsum(differ)])
        places = np.sort(groups * len(keys) + places) % len(keys)
    return by_name[places]


def mended_ids(order: Ids, keys: Keys, ranks: NDArray[np.int64], touched: Ids) -> Ids | None:
    """Put new and changed ids in their places; None where sorting anew is quicker.

    Parameters
    ----------
    order
        Ids by their former keys, as `sorted_ids` left them.
    ranks
        int64 (N,): the places of ids in the order of names.
    touched
        Every id whose key or name has changed, and every new one.
    """
    touched = np.unique(touched)
    if len(touched) * _FEW > len(order):
        return None
    stays = np.ones(len(keys), dtype=bool)
    stays[touched] = False
    rest = order[stays[order]]
    new = touched[np.lexsort((ranks[touched], keys[touched]))]
    values = keys[rest]
    places = np.searchsorted(values, keys[new], side="left")
    ends = np.searchsorted(values, keys[new], side="right")
    for i in np.flatnonzero(places < ends):
        places[i] = bisect_left(rest, ranks[new[i]], places[i], ends[i], key=ranks.__getitem__)
    return np.insert(rest, places, new)
