// Puts the day of printing under the page; on screen it is not shown.
const note = document.querySelector("[data-printed]");
const address = note?.textContent;
if (note) {
  addEventListener("beforeprint", () => {
    const day = new Intl.DateTimeFormat("zh-CN", { dateStyle: "long", timeStyle: "short", timeZone: "Asia/Shanghai" }).format(new Date());
    note.textContent = `${address}　打印时间：${day}`;
  });
}
