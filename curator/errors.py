"""What the user can mend.

`CuratorError` and its kinds carry one plain sentence: what happened, to which file, and what to
do. Front ends show the sentence. Any other exception is a bug and reaches the crash handler.
"""


class CuratorError(Exception):
    """Something in the user's world went wrong, and the user can mend it."""


class DecodeError(CuratorError):
    """A file's bytes are not a picture that can be read."""


class ModelError(CuratorError):
    """A model file is missing, damaged, or not an ArtScore model."""


class DeviceError(CuratorError):
    """The asked-for device or precision is not there."""


class LibraryError(CuratorError):
    """The library file can't be opened, read or written."""


class SettingsError(CuratorError):
    """A setting holds a value that it can't have."""


class DownloadError(CuratorError):
    """A download failed, was cancelled, or did not match its hash."""


class WatchError(CuratorError):
    """A folder can't be watched."""


class CurationError(CuratorError):
    """A tag, collection or saved search is not there, or its name is taken."""
