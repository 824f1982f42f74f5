"""Pages of quarterly reports as a hand at them fills them in."""

REAL, OTHER = "/reviews/7/주민참여-1/1/", "/reviews/7/시험-1/1/"


def save(page, button: str = "저장") -> None:
    with page.expect_navigation():
        page.get_by_role("button", name=button, exact=True).click()


def body(page, progress: str, words: str) -> None:
    page.get_by_role("combobox", name="이행상태").select_option("정상추진")
    page.get_by_label("진도율(%)").fill(progress)
    page.get_by_role("textbox", name="추진 내용").fill(words)
    save(page)
