// The chart of planned, secured and executed money by year. It reads the table beside it, so that both always agree.
const SERIES = [["planned", "총사업비"], ["secured", "확보액"], ["executed", "집행액"]];
const COLOURS = ["#8a949e", "#256ef4", "#063a74"];
const MILLION = 1000000;

function rowsOf(table) {
  return [...table.querySelectorAll("tbody tr:not(.total)")];
}

function seriesOf(rows) {
  return SERIES.map(([key, name]) => {
    const data = rows.map((row) => {
      const won = row.querySelector(`[data-cell="${key}"]`).dataset.won;
      return won === "" ? null : Number(won) / MILLION;
    });
    return { type: "bar", name, data, emphasis: { disabled: true } };
  });
}

function optionOf(rows) {
  return {
    animation: false,
    color: COLOURS,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
    legend: { top: 0 },
    grid: { left: 8, right: 8, bottom: 8, top: 64, containLabel: true },
    tooltip: { trigger: "axis", renderMode: "richText", valueFormatter: (value) => (value === null ? "–" : value.toLocaleString("ko-KR")) },
    xAxis: { type: "category", data: rows.map((row) => row.querySelector("th").textContent.trim()), axisLabel: { interval: 0, hideOverlap: true } },
    yAxis: { type: "value", name: "백만원" },
    series: seriesOf(rows),
  };
}

function draw(place) {
  const rows = rowsOf(document.getElementById(place.dataset.chart));
  if (!rows.length || !window.echarts) return;
  place.hidden = false;
  const chart = window.echarts.init(place, null, { renderer: "svg" });
  chart.setOption(optionOf(rows));
  new ResizeObserver(() => chart.resize()).observe(place);
}

document.querySelectorAll("[data-chart]").forEach(draw);
