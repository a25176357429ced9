// Rows and columns of the table that the caret is in. Each answers false when it is in none.
const plain = (name) => {
  const cell = document.createElement(name);
  cell.append(document.createElement("br"));
  return cell;
};

export const html = (rows, columns) => {
  const line = (name) => `<tr>${`<${name}><br></${name}>`.repeat(columns)}</tr>`;
  return `<table><tbody>${line("th")}${line("td").repeat(Math.max(1, rows - 1))}</tbody></table>`;
};

export const addRow = (cell) => {
  if (!cell) return false;
  const copy = cell.parentElement.cloneNode(true);
  for (const one of [...copy.children]) {
    const fresh = plain("td");
    if (one.colSpan > 1) fresh.colSpan = one.colSpan;
    one.replaceWith(fresh);
  }
  cell.parentElement.after(copy);
  return true;
};

export const addColumn = (cell) => {
  if (!cell) return false;
  const at = [...cell.parentElement.children].indexOf(cell);
  for (const row of cell.closest("table").rows) {
    const beside = row.cells[at] ?? row.lastElementChild;
    beside.after(plain(beside.localName));
  }
  return true;
};

export const removeRow = (cell) => {
  if (!cell) return false;
  const whole = cell.closest("table");
  cell.parentElement.remove();
  if (whole.rows.length === 0) whole.remove();
  return true;
};

export const removeColumn = (cell) => {
  if (!cell) return false;
  const [whole, at] = [cell.closest("table"), [...cell.parentElement.children].indexOf(cell)];
  for (const row of [...whole.rows]) row.cells[at]?.remove();
  if (![...whole.rows].some((row) => row.cells.length > 0)) whole.remove();
  return true;
};
