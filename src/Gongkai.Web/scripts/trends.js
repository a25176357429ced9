// Draws the table of yearly figures as charts above it. The table stays: it is the content, the charts are a convenience.
const groups = [
  { title: "申请的数量", measures: ["received", "concluded", "carried-out"] },
  { title: "办理的结果", measures: ["disclosed", "refused", "unavailable", "not-processed"] },
  { title: "复议和诉讼", measures: ["remedies", "corrected"] },
  { title: "许可和处罚", measures: ["licences", "penalties"] },
];
const palette = ["#12407a", "#b3261e", "#4c7a34", "#8a5a00"];
const symbols = ["circle", "rect", "triangle", "diamond"];

function read(table) {
  const years = [...table.querySelectorAll("th[data-year]")].map((th) => th.dataset.year);
  const lines = new Map();
  for (const row of table.querySelectorAll("tr[data-measure]")) {
    const values = [...row.querySelectorAll("td")].slice(1).map((td) => {
      const text = td.textContent.trim();
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null; // not stated is a gap, never a zero
    });
    lines.set(row.dataset.measure, { name: row.querySelector("th").textContent.trim(), values });
  }
  return { years, lines };
}

function draw(host, group, data) {
  const figure = document.createElement("div");
  figure.className = "gk-chart";
  const heading = document.createElement("h2");
  heading.textContent = group.title;
  const canvas = document.createElement("div");
  canvas.className = "gk-chart__canvas";
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", `${group.title}的趋势图，数据见下表`);
  figure.append(heading, canvas);
  host.append(figure);

  const contrast = document.documentElement.classList.contains("gk-contrast");
  const ink = contrast ? "#ffffff" : "#1c2733";
  const chart = globalThis.echarts.init(canvas, null, { renderer: "svg" });
  chart.setOption({
    animation: false,
    color: contrast ? ["#ffe14d", "#ffffff", "#7fe3ae", "#ff9d94"] : palette,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: ink },
    // Drawn by the chart itself: the page's policy allows no inline style.
    tooltip: { trigger: "axis", renderMode: "richText" },
    legend: { type: "scroll", bottom: 0, textStyle: { color: ink } },
    grid: { left: 8, right: 16, top: 16, bottom: 40, containLabel: true },
    xAxis: { type: "category", data: data.years, axisLabel: { color: ink }, axisLine: { lineStyle: { color: ink } } },
    yAxis: { type: "value", minInterval: 1, axisLabel: { color: ink } },
    series: group.measures.filter((code) => data.lines.has(code)).map((code, at) => ({
      name: data.lines.get(code).name,
      type: data.years.length > 2 ? "line" : "bar",
      data: data.lines.get(code).values,
      symbol: symbols[at],
      symbolSize: 8,
      barMaxWidth: 36,
    })),
  });
  new ResizeObserver(() => chart.resize()).observe(canvas);
}

for (const host of document.querySelectorAll("[data-charts-of]")) {
  const table = document.getElementById(host.dataset.chartsOf);
  if (table && globalThis.echarts) {
    host.hidden = false;
    const data = read(table);
    const said = (group) => group.measures.some((code) => data.lines.get(code)?.values.some((value) => value));
    for (const group of groups.filter(said)) {
      draw(host, group, data);
    }
  }
}
