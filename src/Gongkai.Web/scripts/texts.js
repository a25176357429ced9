// The text page: counts while typing, saves by itself, says so.
const form = document.getElementById("texts");
const state = document.getElementById("save-state");
const revision = form.elements.namedItem("Revision");
const token = form.querySelector("input[name=__RequestVerificationToken]")?.value;
const areas = [...form.querySelectorAll("textarea[data-field]")];
const saved = new Map(areas.map((area) => [area.dataset.field, area.value]));
const editable = form.dataset.readonly === "no";
let timer, saving, conflicts = document.querySelector(".gk-last--theirs") !== null, submitting;

const say = (text, kind) => {
  state.textContent = text;
  state.dataset.state = kind;
};
const unsaved = () => areas.filter((area) => area.value !== saved.get(area.dataset.field));

const save = async () => {
  const texts = Object.fromEntries(unsaved().map((area) => [area.dataset.field, area.value]));
  if (saving || conflicts || Object.keys(texts).length === 0) return;
  saving = true;
  say("正在保存……", "saving");
  const answer = await fetch(form.dataset.save, {
    method: "POST",
    headers: { "Content-Type": "application/json", RequestVerificationToken: token },
    body: JSON.stringify({ revision: Number(revision.value), texts }),
  }).catch(() => null);
  saving = false;
  const result = answer && (answer.ok || answer.status === 409) ? await answer.json().catch(() => null) : null;
  if (!result || result.refused) {
    say(result?.refused ? `保存失败：${result.refused}` : "保存失败，内容还在页面上；请检查网络或重新登录后点“保存”", "failed");
    return;
  }
  const theirs = new Set(result.conflicts.map((conflict) => conflict.field));
  for (const [field, text] of Object.entries(texts)) if (!theirs.has(field)) saved.set(field, text);
  if (theirs.size > 0) {
    conflicts = true;
    say(`“${result.conflicts[0].label}”刚被 ${result.conflicts[0].who} 修改过；点“保存”查看两份文字并合并`, "conflict");
    return;
  }
  revision.value = result.revision;
  if (unsaved().length > 0) timer = setTimeout(save, 1500);
  else say("已保存", "saved");
};

form.addEventListener("input", (event) => {
  const area = event.target;
  if (!area.dataset.field) return;
  document.getElementById(`${area.id}-count`).textContent = `${area.value.replace(/\s/g, "").length} 字`;
  if (!conflicts) say("未保存", "unsaved");
  clearTimeout(timer);
  if (editable) timer = setTimeout(save, 1500);
});
form.addEventListener("submit", () => (submitting = true));
addEventListener("beforeunload", (event) => {
  if (editable && !submitting && unsaved().length > 0) event.preventDefault();
});
