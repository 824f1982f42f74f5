"""What departments say to each other about a pledge. Append-only: a mistake is corrected by a comment more."""

from django.db import models

from .limits import LINE, NAME, text_within, texts_within
from .organization import User
from .pledge import Pledge


class Comment(models.Model):
    """`stand`: how the writer stood to the pledge then. `corrects`: what this one is said in place of.

    `token` comes with the form, so that one form says one thing, however often it is sent.
    """

    pledge = models.ForeignKey(Pledge, models.PROTECT, related_name="comments", verbose_name="공약")
    at = models.DateTimeField("때", auto_now_add=True)
    user = models.ForeignKey(User, models.PROTECT, related_name="+", verbose_name="계정")
    who = models.CharField("누가", max_length=NAME)
    stand = models.CharField("맡은 일", max_length=NAME)
    text = models.TextField("의견")
    corrects = models.OneToOneField(
        "self", models.PROTECT, null=True, blank=True, related_name="correction", verbose_name="바로잡는 의견"
    )
    token = models.UUIDField("화면의 표")

    class Meta:
        verbose_name = verbose_name_plural = "의견"
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(fields=["user", "token"], name="comment_is_said_once"),
            text_within("comment", "text", LINE, least=1),
            text_within("comment", "who", NAME, least=1),
            *texts_within("comment", stand=NAME),
        ]

    def __str__(self):
        return f"{self.pledge} {self.who}"
