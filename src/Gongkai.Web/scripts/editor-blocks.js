// The blocks of a text being edited: paragraphs, headings, lists, quotations and tables stand side by side; everything else stands inside them.
// Browsers' own commands nest lists in paragraphs and dress words with styles, so what changes blocks is done here.
const BLOCKS = ["P", "H2", "H3", "H4", "UL", "OL", "BLOCKQUOTE", "TABLE", "HR"];
const isBlock = (node) => BLOCKS.includes(node.nodeName);
const isList = (node) => node.nodeName === "UL" || node.nodeName === "OL";
const empty = (node) => !node.textContent.trim() && !node.querySelector?.("img,table,hr");

export const caret = (node, offset) => {
  const range = document.createRange();
  range.setStart(node, Math.min(offset, node.nodeType === Node.TEXT_NODE ? node.length : node.childNodes.length));
  range.collapse(true);
  const selection = window.getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
};

export const caretAtEnd = (node) => {
  let last = node;
  while (last.lastChild && last.lastChild.nodeName !== "BR") last = last.lastChild;
  if (last.nodeName === "IMG") caret(last.parentNode, last.parentNode.childNodes.length);
  else caret(last, last.nodeType === Node.TEXT_NODE ? last.length : last.childNodes.length);
};

export class Blocks {
  constructor(text) {
    this.text = text;
  }

  range() {
    const selection = window.getSelection();
    if (selection.rangeCount === 0 || !this.text.contains(selection.anchorNode)) {
      this.text.focus();
      if (!this.text.contains(window.getSelection().anchorNode)) caretAtEnd(this.text);
    }
    return window.getSelection().getRangeAt(0);
  }

  // Words that stand outside every block get a paragraph of their own; there is always one to write in.
  tidy() {
    const stray = [...this.text.childNodes].filter((node) => !isBlock(node));
    if (stray.length === 0 && this.text.firstChild) return;
    this.keepingPlace((moved) => {
      let line = null;
      for (const node of [...this.text.childNodes]) {
        if (isBlock(node)) line = null;
        else if (node.nodeName === "DIV") {
          line = null;
          this.swap(node, "p", moved);
        } else {
          if (!line) node.before((line = document.createElement("p")));
          line.append(node);
        }
      }
      for (const one of [...this.text.children]) if (one.nodeName === "P" && !one.firstChild) one.append(document.createElement("br"));
      if (!this.text.firstChild) this.text.innerHTML = "<p><br></p>";
    });
  }

  touched() {
    this.tidy();
    const range = this.range();
    return [...this.text.children].filter((one) => range.intersectsNode(one));
  }

  // 正文, 标题: the touched paragraphs and headings become that; lists and quotations become paragraphs again.
  turn(name) {
    const touched = this.touched();
    this.keepingPlace((moved) => {
      for (const one of touched) {
        if (isList(one)) this.loosen(one, moved);
        else if (one.nodeName === "BLOCKQUOTE") one.replaceWith(...one.childNodes);
        else if (one.nodeName !== "TABLE" && one.nodeName !== "HR") this.swap(one, name, moved);
      }
    });
  }

  quote() {
    const touched = this.touched();
    if (touched.every((one) => one.nodeName === "BLOCKQUOTE")) return this.turn("p");
    this.keepingPlace(() => {
      const quote = document.createElement("blockquote");
      touched[0].before(quote);
      for (const one of touched) quote.append(...(one.nodeName === "BLOCKQUOTE" ? one.childNodes : [one]));
    });
  }

  list(name) {
    const touched = this.touched().filter((one) => one.nodeName !== "TABLE" && one.nodeName !== "HR");
    if (touched.length === 0) return;
    const same = touched.every((one) => one.localName === name);
    this.keepingPlace((moved) => {
      if (same) return touched.forEach((one) => this.loosen(one, moved));
      const list = document.createElement(name);
      touched[0].before(list);
      for (const one of touched) {
        if (isList(one)) {
          list.append(...one.children);
          one.remove();
        } else list.append(this.swap(one, "li", moved));
      }
    });
  }

  // The touched items of a list become paragraphs; those before and after stay lists.
  loosen(list, moved) {
    const range = this.range();
    const pieces = [];
    for (const item of [...list.children]) {
      if (range.intersectsNode(item)) {
        const inner = [...item.children].filter(isList);
        pieces.push(this.swap(item, "p", moved), ...inner);
      } else if (pieces.length > 0 && pieces.at(-1).dataset?.rest) pieces.at(-1).append(item);
      else {
        const rest = document.createElement(list.localName);
        rest.dataset.rest = "yes";
        rest.append(item);
        pieces.push(rest);
      }
    }
    for (const piece of pieces) delete piece.dataset.rest;
    list.replaceWith(...pieces);
  }

  swap(from, name, moved) {
    const to = document.createElement(name);
    to.append(...from.childNodes);
    from.replaceWith(to);
    moved.set(from, to);
    return to;
  }

  // Changes the tree and puts the caret back to the same words.
  keepingPlace(change) {
    const range = this.range();
    const [start, from, end, to] = [range.startContainer, range.startOffset, range.endContainer, range.endOffset];
    const moved = new Map();
    change(moved);
    const now = (node) => moved.get(node) ?? (this.text.contains(node) ? node : this.text.lastChild);
    const after = document.createRange();
    const within = (node, offset) => Math.min(offset, node.nodeType === Node.TEXT_NODE ? node.length : node.childNodes.length);
    const [first, last] = [now(start), now(end)];
    if (!first || first === this.text) return caretAtEnd(this.text);
    after.setStart(first, within(first, from));
    after.setEnd(last, within(last, to));
    const selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(after);
  }

  // Clean HTML at the caret: words within the line, blocks beside the block with the caret, never inside a list or a table.
  place(html) {
    this.tidy();
    const piece = document.createElement("template");
    piece.innerHTML = html;
    const range = this.range();
    range.deleteContents();
    this.tidy();
    const blocks = [...piece.content.childNodes].filter((node) => node.nodeType === Node.ELEMENT_NODE && isBlock(node));
    const cell = this.within("td,th");
    if (blocks.length === 0) return this.words([...piece.content.childNodes]);
    if (blocks.length === 1 && blocks[0].nodeName === "P") return this.words([...blocks[0].childNodes]);
    if (cell && blocks.every((one) => one.nodeName === "P")) return this.words(blocks.flatMap((one, i) => [...(i ? [document.createElement("br")] : []), ...one.childNodes]));
    this.blocks(blocks);
  }

  words(nodes) {
    if (nodes.length === 0) return;
    const range = this.range();
    const line = document.createDocumentFragment();
    line.append(...nodes);
    const holder = range.startContainer.nodeType === Node.TEXT_NODE ? range.startContainer.parentNode : range.startContainer;
    if (holder.childNodes.length === 1 && holder.firstChild.nodeName === "BR") holder.firstChild.remove();
    const at = this.range();
    at.insertNode(line);
    const last = nodes.at(-1);
    if (last.nodeType === Node.TEXT_NODE) caret(last, last.length);
    else caret(last.parentNode, [...last.parentNode.childNodes].indexOf(last) + 1);
  }

  blocks(blocks) {
    const range = this.range();
    let here = range.startContainer;
    while (here.parentNode !== this.text && here !== this.text) here = here.parentNode;
    if (here === this.text) here = this.text.children[Math.min(range.startOffset, this.text.children.length - 1)];
    if (["P", "H2", "H3", "H4"].includes(here.nodeName)) {
      const tail = document.createRange();
      tail.setStart(range.startContainer, range.startOffset);
      tail.setEnd(here, here.childNodes.length);
      const rest = document.createElement("p");
      rest.append(tail.extractContents());
      here.after(...blocks, ...(empty(rest) ? [] : [rest]));
      if (empty(here)) here.remove();
    } else {
      const item = isList(here) ? this.within("li") : null;
      here.after(...blocks);
      if (item && empty(item)) item.remove();
      if (isList(here) && !here.firstChild) here.remove();
    }
    // After a table or a picture there is somewhere to go on writing.
    const last = blocks.at(-1);
    if (!last.nextElementSibling && (last.nodeName === "TABLE" || last.querySelector("img"))) {
      const next = document.createElement("p");
      next.append(document.createElement("br"));
      last.after(next);
      return caret(next, 0);
    }
    caretAtEnd(last);
  }

  within(selector) {
    const node = this.range().startContainer;
    const found = (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest(selector);
    return found && this.text.contains(found) ? found : null;
  }
}
