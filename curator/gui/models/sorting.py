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
    return by_name[_stable_order(keys[by_name])]


def _stable_order(keys: Keys) -> Ids:
    """Return what a stable argsort of keys does, in a third of its time.

    Numbers are sorted that hold of a key what fits in front of its place, which is quicker than
    to sort places by keys. Where not all of the keys fits, those that look equal are sorted after.
    """
    if not len(keys):
        return np.empty(0, dtype=np.intp)
    keys = _closer(keys)
    lowest = int(keys.min())
    place_bits = len(keys).bit_length()
    cut = max(0, (int(keys.max()) - lowest).bit_length() + place_bits - 64)
    # Without a sign, the difference of any two keys has room.
    packed = keys.view(np.uint64) - np.uint64(lowest % 2**64)
    packed >>= np.uint64(cut)
    packed <<= np.uint64(place_bits)
    packed |= np.arange(len(keys), dtype=np.uint64)
    packed.sort()
    order = (packed & np.uint64(2**place_bits - 1)).astype(np.intp)
    if cut:
        packed >>= np.uint64(place_bits)
        same = packed[1:] == packed[:-1]
        alike = np.flatnonzero(np.append(same, False) | np.append(False, same))
        order[alike] = order[alike][np.argsort(keys[order[alike]], kind="stable")]
    return order


def _closer(keys: Keys) -> Keys:
    """Return keys that sort as these do, those after all values right behind the last of them."""
    after = keys >= WAITING
    if not after.any():
        return keys
    return np.where(after, keys - (WAITING - 1) + keys.max(where=~after, initial=-1), keys)


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
