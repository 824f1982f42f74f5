"""Texts with numbers that must not be read: orders, dates, places, telephone numbers, words that only look counted."""

import pytest

from pledges.domain.measures import measures_of

LEFT_AS_TEXT = [
    "역량강화",
    "주민총회, 마을의제",
    "제3회 마을공동체축제",
    "제 3회 축제",
    "제2기 주민자치회 구성",
    "민선7기 공약",
    "2019년",
    "’19년 상반기",
    "2020. 1. 1. ~ 12. 31.",
    "2020. 11월",
    "3~5월 추진",
    "18:00~20:00 운영",
    "1/4분기 점검",
    "1차 회의",
    "2차년도 사업",
    "3회차 진행",
    "3단계 추진",
    "1호선 연장",
    "독산2동 주민센터",
    "시흥5동",
    "20대 청년 지원",
    "5대 전략 추진",
    "1인 가구 지원",
    "24시간 운영",
    "10분 거리",
    "02-2627-1234",
    "2627-1234 문의",
    "2/3 이상 찬성",
    "007회",
    "5회-3회",
    "5회 ~ 3회",
    "3시간~5회",
    "1/4회",
    "70천만원",
    "3천",
    "3억~5억원",
    "5명예",
    "10개년 계획",
    "코로나19 대응",
    "연인원",
    "한 번 개최",
]


@pytest.mark.parametrize("text", LEFT_AS_TEXT)
def test_a_text_is_left_as_text(text):
    reading = measures_of(text)

    assert reading.measures == ()
    assert "".join(reading.rest).replace(" ", "") == text.replace(", ", "").replace(" ", "")


def test_a_number_in_a_name_does_not_keep_the_measure_from_being_read():
    (count,) = measures_of("독산1동 제2기 위원 교육 3회").counts

    assert (count.what, count.quantity) == ("독산1동 제2기 위원 교육", 3)
