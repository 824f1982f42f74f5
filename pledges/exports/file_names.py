"""Names of downloads that every file system takes."""

import re

# What Windows, the strictest, does not take in a file's name.
_NO_NAME = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')


def file_name(words: str) -> str:
    return _NO_NAME.sub("_", f"{words}.xlsx")
