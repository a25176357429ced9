// The text of an item: a plain editor over the textarea, which stays what is sent. Saves by itself, cleans what is pasted, takes pictures up.
import { Blocks } from "./editor-blocks.js";
import { Steps } from "./editor-steps.js";
import * as tables from "./editor-tables.js";

const form = document.getElementById("item-text");
const source = form.querySelector("textarea[data-editor]");
const title = form.elements.namedItem("Title");
const revision = form.elements.namedItem("Revision");
const version = form.elements.namedItem("Version").value;
const state = document.getElementById("save-state");
const token = form.querySelector("input[name=__RequestVerificationToken]")?.value;

const box = document.createElement("div");
box.className = "gk-editor";
const tools = document.createElement("div");
tools.className = "gk-editor__tools";
tools.setAttribute("role", "toolbar");
tools.setAttribute("aria-label", "正文格式");
const text = document.createElement("div");
text.className = "gk-editor__text gk-prose";
text.contentEditable = "true";
text.setAttribute("role", "textbox");
text.setAttribute("aria-multiline", "true");
text.setAttribute("aria-labelledby", "body-label");
text.innerHTML = source.value; // cleaned by the server before it was stored
box.append(tools, text);
source.hidden = true;
source.after(box);
document.execCommand("defaultParagraphSeparator", false, "p");

let saved = { title: title.value, body: source.value }, timer, saving, stopped = Boolean(form.dataset.conflict), submitting;
const say = (words, kind) => {
  state.textContent = words;
  state.dataset.state = kind;
};
const current = () => ({ title: title.value, body: text.innerHTML });
const unsaved = () => current().title !== saved.title || current().body !== saved.body;
const post = (address, body) =>
  fetch(address, { method: "POST", headers: { "Content-Type": "application/json", RequestVerificationToken: token }, body: JSON.stringify(body) }).catch(() => null);

const save = async () => {
  if (saving || stopped || !unsaved()) return;
  saving = true;
  const now = current();
  say("正在保存……", "saving");
  const answer = await post(form.dataset.save, { version, revision: Number(revision.value), ...now });
  saving = false;
  const result = answer && (answer.ok || answer.status === 409) ? await answer.json().catch(() => null) : null;
  if (!result || result.refused) {
    say(result?.refused ? `保存失败：${result.refused}` : "保存失败，内容还在页面上；请检查网络或重新登录后点“保存”", "failed");
    return;
  }
  if (result.conflict) {
    stopped = true;
    say(`${result.conflict} 刚保存过这份正文；点“保存”查看两份文字并合并`, "conflict");
    return;
  }
  saved = now;
  revision.value = result.revision;
  if (unsaved()) later();
  else say("已保存", "saved");
};
const later = () => {
  if (!stopped) say("未保存", "unsaved");
  clearTimeout(timer);
  timer = setTimeout(save, 2000);
};

// Every change by a button or a paste is one step back.
const blocks = new Blocks(text);
const steps = new Steps(text, () => later());
const change = (work) => {
  text.focus();
  steps.keep();
  work();
  blocks.tidy();
  steps.keep();
  later();
};
const command = (name, value) => change(() => document.execCommand(name, false, value));
const escape = (words) => words.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

const link = () => {
  const address = prompt("链接地址（https:// 或 / 开头）；留空则去掉链接", "https://");
  if (address === null) return;
  if (address.trim() === "" || address.trim() === "https://") command("unlink");
  else if (window.getSelection().isCollapsed) change(() => blocks.place(`<a href="${escape(address.trim())}">${escape(address.trim())}</a>`));
  else command("createLink", address.trim());
};
const table = () => {
  const [rows, columns] = (prompt("行数 × 列数，例如 3×4", "3×3") ?? "").split(/[×xX*,，]/).map((n) => Math.min(50, Math.max(1, parseInt(n, 10) || 0)));
  if (rows && columns) change(() => blocks.place(tables.html(rows, columns)));
};
const inTable = (work) => () => {
  const cell = blocks.within("td,th");
  if (!cell) return say("请先把光标放在表格里", "unsaved");
  change(() => work(cell));
};

const upload = async (file) => {
  const words = prompt("图片的替代文本：用一句话说明图片内容，供看不到图片的人阅读", "");
  if (words === null) return;
  const body = new FormData();
  body.append("Version", version);
  body.append("Upload", file, file.name || "图片.png");
  body.append("alternative", words);
  say("正在上传图片……", "saving");
  const answer = await fetch(form.dataset.picture, { method: "POST", headers: { RequestVerificationToken: token }, body }).catch(() => null);
  const result = answer && (answer.ok || answer.status === 409) ? await answer.json().catch(() => null) : null;
  if (!result || result.refused) return say(`图片没有上传：${result?.refused ?? "请检查网络后再试"}`, "failed");
  revision.value = result.revision;
  const made = result.picture ? `<img src="${escape(result.source)}" alt="${escape(words)}">` : `<a href="${escape(result.source)}">${escape(file.name)}</a>`;
  change(() => blocks.place(made));
};
const picture = () => {
  const chooser = document.createElement("input");
  chooser.type = "file";
  chooser.accept = "image/png,image/jpeg,image/gif";
  chooser.addEventListener("change", () => chooser.files[0] && upload(chooser.files[0]));
  chooser.click();
};

const buttons = [
  ["正文", "段落", () => change(() => blocks.turn("p"))], ["一级标题", "一级标题", () => change(() => blocks.turn("h2"))], ["二级标题", "二级标题", () => change(() => blocks.turn("h3"))],
  ["加粗", "加粗", () => command("bold")], ["• 列表", "项目列表", () => change(() => blocks.list("ul"))], ["1. 列表", "编号列表", () => change(() => blocks.list("ol"))],
  ["引用", "引用", () => change(() => blocks.quote())], ["链接", "链接", link], ...(form.dataset.picture ? [["图片", "插入图片", picture]] : []), ["表格", "插入表格", table],
  ["加行", "在下面加一行", inTable(tables.addRow)], ["加列", "在右边加一列", inTable(tables.addColumn)], ["删行", "删除这一行", inTable(tables.removeRow)], ["删列", "删除这一列", inTable(tables.removeColumn)],
  ["撤销", "撤销", () => steps.undo()], ["重做", "重做", () => steps.redo()],
].map(([words, label, act]) => {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words;
  button.title = label;
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", act);
  return button;
});
tools.append(...buttons);
// One stop of the tab key; the arrows go from button to button.
buttons.forEach((button, at) => (button.tabIndex = at === 0 ? 0 : -1));
tools.addEventListener("keydown", (event) => {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!by) return;
  event.preventDefault();
  const at = (buttons.indexOf(document.activeElement) + by + buttons.length) % buttons.length;
  buttons.forEach((button, i) => (button.tabIndex = i === at ? 0 : -1));
  buttons[at].focus();
});

text.addEventListener("paste", async (event) => {
  const files = [...event.clipboardData.files].filter((file) => file.type.startsWith("image/"));
  const html = event.clipboardData.getData("text/html");
  event.preventDefault();
  if (files.length > 0 && form.dataset.picture && !html) return void upload(files[0]);
  if (!html) {
    const lines = event.clipboardData.getData("text/plain").split(/\r?\n/).filter((line) => line.trim());
    return void change(() => blocks.place(lines.length > 1 ? lines.map((line) => `<p>${escape(line.trim())}</p>`).join("") : escape(lines[0] ?? "")));
  }
  const range = window.getSelection().rangeCount ? window.getSelection().getRangeAt(0) : null;
  say("正在整理粘贴的内容……", "saving");
  const answer = await post(form.dataset.clean, { version, revision: 0, body: html });
  const result = answer?.ok ? await answer.json().catch(() => null) : null;
  if (!result) return say("粘贴失败：内容太长或网络中断；可以分段粘贴，或用“导入”", "failed");
  if (range) {
    window.getSelection().removeAllRanges();
    window.getSelection().addRange(range);
  }
  change(() => blocks.place(result.html));
});
text.addEventListener("drop", (event) => event.preventDefault());
text.addEventListener("dblclick", (event) => {
  if (event.target.tagName !== "IMG") return;
  const words = prompt("图片的替代文本", event.target.alt);
  if (words !== null) {
    event.target.alt = words;
    later();
  }
});
// Typing is noted when the hand rests.
let resting;
text.addEventListener("input", () => {
  if (![...text.children].length || [...text.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())) blocks.tidy();
  clearTimeout(resting);
  resting = setTimeout(() => steps.keep(), 500);
  later();
});
text.addEventListener("keydown", (event) => {
  const key = event.key.toLowerCase();
  if (!(event.ctrlKey || event.metaKey) || event.altKey || !["z", "y"].includes(key)) return;
  event.preventDefault();
  if (key === "y" || event.shiftKey) steps.redo();
  else steps.undo();
});
title.addEventListener("input", later);
form.addEventListener("submit", () => {
  source.value = text.innerHTML;
  submitting = true;
});
addEventListener("beforeunload", (event) => {
  if (!submitting && unsaved()) event.preventDefault();
});
if (!text.firstChild) text.innerHTML = "<p><br></p>"; // the first words are a paragraph, too
saved.body = text.innerHTML;
steps.keep();
state.hidden = false;
if (form.dataset.conflict) say("有两份文字，合并后点“保存”", "conflict");
