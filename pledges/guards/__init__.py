"""Guards: triggers by which the database itself refuses to change history, a confirmed plan or what it names,
or an accepted review.

Only migrations install or lift them, and tests, which must empty tables. What the owner of a database can always do
(drop a trigger, edit the file) is not held off; that is the task of rights and backups.
"""

from .catalogue import GUARDED_MODELS, GUARDS, declared
from .operation import InstallGuards, LiftGuards, install, lift, standing

__all__ = ["GUARDED_MODELS", "GUARDS", "InstallGuards", "LiftGuards", "declared", "install", "lift", "standing"]
