"""One thing under several spellings: sub-projects, 동, words that come back from year to year."""

from . import dongs, letters, slips, spaces, words

CHECKS = (
    spaces.spaces,
    letters.letters,
    slips.names,
    slips.targets,
    slips.tables,
    words.words,
    dongs.dongs,
)

CODES = {
    "name-spaces": "띄어쓰기가 다른 세부사업 이름",
    "name-letters": "글자가 다른 세부사업 이름",
    "target-letters": "글자가 다른 되풀이 목표",
    "series-letters": "글자가 다른 통계 이름",
    "word-letters": "글자가 다른 낱말",
    "dong-name": "‘제’가 있고 없는 동 이름",
}
