"""The text of a CSV file, whichever of the encodings of Korean offices it was saved in."""

UTF_16 = (b"\xff\xfe", b"\xfe\xff")
# What CP949 makes of replacement characters, and those themselves: the words were lost before the file came here.
BROKEN = ("\ufffd", "占쏙옙")


class UnreadableFile(ValueError):
    """The file is no list; the message is Korean, for whoever sent it."""


def text_of(raw: bytes) -> tuple[str, str]:
    """The text, and how it was read. Raises UnreadableFile.

    Few Korean words in CP949 happen to be UTF-8 too, so UTF-8 is tried first and must hold for the whole file.
    """
    if raw.startswith(UTF_16):
        raise UnreadableFile("유니코드(UTF-16) 텍스트입니다. CSV(쉼표로 분리)나 CSV UTF-8로 다시 저장하십시오.")
    for encoding, words in (("utf-8-sig", "CSV, UTF-8"), ("cp949", "CSV, CP949(한국어 엑셀의 ‘CSV(쉼표로 분리)’)")):
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        return _sound(text), words
    raise UnreadableFile("글자를 읽을 수 없는 파일입니다. CSV(쉼표로 분리)나 CSV UTF-8로 다시 저장하십시오.")


def _sound(text: str) -> str:
    if any(sign in text for sign in BROKEN):
        raise UnreadableFile("글자가 이미 깨진 채 저장된 파일입니다. 원래 자료에서 다시 저장하십시오.")
    if "\0" in text:
        raise UnreadableFile("CSV가 아닌 파일입니다. 형식을 맞게 골랐는지 확인하십시오.")
    return text
