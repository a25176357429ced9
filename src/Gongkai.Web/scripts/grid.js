// The grid of the statutory tables: keyboard, blocks pasted from a spreadsheet, sums checked by the server while typing, saving by itself.
const form = document.getElementById("grid");
const state = document.getElementById("save-state");
const note = document.getElementById("cell-note");
const live = document.getElementById("live");
const count = document.getElementById("live-count");
const undoButton = document.getElementById("undo");
const revision = form.elements.namedItem("Revision");
const token = form.querySelector("input[name=__RequestVerificationToken]")?.value;
const editable = form.dataset.readonly === "no";

const inputs = [...form.querySelectorAll("input[data-cell]")];
const byCell = new Map(inputs.map((input) => [input.dataset.cell, input]));
const saved = new Map(inputs.map((input) => [input.dataset.cell, input.value]));
const places = new Map(); // input → { rows, row, column }: rows of its table that hold figures
for (const table of form.querySelectorAll("table")) {
  const rows = [...table.rows].map((row) => [...row.querySelectorAll("input[data-cell]")]).filter((row) => row.length > 0);
  rows.forEach((cells, row) => cells.forEach((input, column) => places.set(input, { rows, row, column })));
}

// A server that renders conflicts sends what was typed; it counts as not saved.
for (const link of document.querySelectorAll(".govuk-error-summary a[href^='#c_']")) {
  const input = document.getElementById(link.getAttribute("href").slice(1));
  if (input) saved.set(input.dataset.cell, null);
}

const say = (text, kind) => {
  state.textContent = text;
  state.dataset.state = kind;
};

const post = (url, cells) =>
  fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", RequestVerificationToken: token },
    body: JSON.stringify({ revision: Number(revision.value), cells }),
  });

// ---- moving

const focusAt = (place, row, column) => {
  const cells = place.rows[row];
  if (!cells) return false;
  const input = cells[Math.max(0, Math.min(column, cells.length - 1))];
  input.focus();
  input.select();
  return true;
};

form.addEventListener("keydown", (event) => {
  const input = event.target;
  const place = places.get(input);
  if (!place || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const { row, column } = place;
  const all = input.selectionStart === 0 && input.selectionEnd === input.value.length;
  const moves = {
    ArrowUp: () => focusAt(place, row - 1, column),
    ArrowDown: () => focusAt(place, row + 1, column),
    Enter: () => focusAt(place, row + (event.shiftKey ? -1 : 1), column) || true,
    ArrowLeft: () => (all || input.selectionEnd === 0) && column > 0 && focusAt(place, row, column - 1),
    ArrowRight: () => (all || input.selectionStart === input.value.length) && column + 1 < place.rows[row].length && focusAt(place, row, column + 1),
  };
  if (moves[event.key]?.()) event.preventDefault();
});

form.addEventListener("focusin", (event) => {
  if (places.has(event.target)) {
    event.target.select();
    tell(event.target);
  }
});

// ---- pasting a block, and taking it back

const undone = [];

form.addEventListener("paste", (event) => {
  const place = places.get(event.target);
  const text = event.clipboardData?.getData("text/plain").replace(/\r\n?/g, "\n").replace(/\n$/, "") ?? "";
  if (!place || !editable || !/[\t\n]/.test(text)) return;
  event.preventDefault();
  const before = [];
  let left = 0;
  text.split("\n").forEach((line, down) =>
    line.split("\t").forEach((value, across) => {
      const input = place.rows[place.row + down]?.[place.column + across];
      if (!input) {
        left += 1;
        return;
      }
      before.push([input, input.value]);
      input.value = value.trim().slice(0, 60);
    }),
  );
  undone.push(before);
  undoButton.hidden = false;
  note.textContent = `已粘贴 ${before.length} 格${left > 0 ? `，超出表格的 ${left} 格没有粘贴` : ""}。`;
  changed();
});

undoButton?.addEventListener("click", () => {
  for (const [input, value] of (undone.pop() ?? []).reverse()) input.value = value;
  undoButton.hidden = undone.length === 0;
  note.textContent = "已撤销粘贴。";
  changed();
});

// ---- the checks

let findings = [];

const tell = (input) => {
  const about = findings.filter((finding) => finding.cells.includes(input.dataset.cell));
  note.textContent = [input.getAttribute("aria-label"), ...about.map((finding) => finding.message)].join("　");
};

const show = () => {
  const kinds = new Map();
  for (const finding of findings) {
    for (const cell of finding.cells) if (kinds.get(cell) !== "error") kinds.set(cell, finding.kind);
  }
  for (const input of inputs) {
    const kind = kinds.get(input.dataset.cell);
    const td = input.closest("td");
    td.classList.toggle("gk-cell--error", kind === "error");
    td.classList.toggle("gk-cell--warning", kind === "warning");
    input.toggleAttribute("aria-invalid", kind === "error");
    if (kind === "error") input.setAttribute("aria-invalid", "true");
    input.title = findings.filter((finding) => finding.cells.includes(input.dataset.cell)).map((finding) => finding.message).join("\n");
  }
  count.textContent = `${findings.filter((f) => f.kind === "error").length} 处错误，${findings.filter((f) => f.kind === "warning").length} 处提醒`;
  live.replaceChildren(
    ...findings.map((finding) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      item.className = `gk-live__${finding.kind}`;
      link.href = `#${byCell.get(finding.cells[0])?.id ?? "grid"}`;
      link.textContent = finding.message;
      item.append(link);
      return item;
    }),
  );
};

live.addEventListener("click", (event) => {
  const input = event.target.closest("a") && document.getElementById(event.target.closest("a").hash.slice(1));
  if (input) {
    event.preventDefault();
    input.focus();
    input.scrollIntoView({ block: "center" });
  }
});

let asked = 0;
const check = async () => {
  const mine = ++asked;
  const answer = await post(form.dataset.check, Object.fromEntries(inputs.map((input) => [input.dataset.cell, input.value]))).catch(() => null);
  if (answer?.ok && mine === asked) {
    findings = (await answer.json()).findings;
    show();
  }
};

// ---- saving

let saving = false;
const unsaved = () => inputs.filter((input) => input.value !== saved.get(input.dataset.cell));

const save = async () => {
  const cells = Object.fromEntries(unsaved().map((input) => [input.dataset.cell, input.value]));
  if (saving || Object.keys(cells).length === 0) return;
  saving = true;
  say("正在保存……", "saving");
  const answer = await post(form.dataset.save, cells).catch(() => null);
  saving = false;
  const result = answer && (answer.ok || answer.status === 409) ? await answer.json().catch(() => null) : null;
  if (!result || result.refused) {
    say(result?.refused ? `保存失败：${result.refused}` : "保存失败，内容还在页面上；请检查网络或重新登录后点“保存”", "failed");
    return;
  }
  const theirs = new Map(result.conflicts.map((conflict) => [conflict.field, conflict]));
  for (const [cell, text] of Object.entries(cells)) if (!theirs.has(cell)) saved.set(cell, text);
  if (theirs.size > 0) {
    // What this page was opened with stays its revision until the person has seen the other value.
    const [first] = theirs.values();
    say(`有 ${theirs.size} 格与他人的修改冲突：${first.label}，${first.who} 改为“${first.theirs}”，您填的是“${first.mine}”。点“保存”可逐格核对，再决定以谁的为准。`, "conflict");
    for (const cell of theirs.keys()) byCell.get(cell)?.closest("td").classList.add("gk-cell--conflict");
    conflicts = true;
  } else {
    revision.value = result.revision;
    conflicts = false;
    if (unsaved().length > 0) schedule();
    else say("已保存", "saved");
  }
};

let conflicts = false;
let timer;
const schedule = () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    check();
    if (editable && !conflicts) save();
  }, 700);
};

const changed = () => {
  if (unsaved().length > 0) {
    if (!conflicts) say("未保存", "unsaved");
    schedule();
  }
};

form.addEventListener("input", (event) => places.has(event.target) && changed());
addEventListener("beforeunload", (event) => {
  if (editable && unsaved().length > 0 && !submitting) event.preventDefault();
});
let submitting = false;
form.addEventListener("submit", () => (submitting = true));
check();
