// Undo and redo: the browser's own forgets whatever the editor changes by itself.
import { caret } from "./editor-blocks.js";

const MOST = 60;

export class Steps {
  constructor(text, changed) {
    this.text = text;
    this.changed = changed;
    this.past = [];
    this.future = [];
  }

  // Notes how the text stands, when it stands otherwise than at the last note.
  keep() {
    if (this.past.at(-1)?.html === this.text.innerHTML) return;
    this.past.push({ html: this.text.innerHTML, at: this.place() });
    this.past.splice(0, this.past.length - MOST);
    this.future.length = 0;
  }

  undo() {
    this.keep();
    if (this.past.length < 2) return;
    this.future.push(this.past.pop());
    this.show(this.past.at(-1));
  }

  redo() {
    const next = this.future.pop();
    if (!next) return;
    this.past.push(next);
    this.show(next);
  }

  place() {
    const { anchorNode: node, anchorOffset: offset } = window.getSelection();
    if (!node || !this.text.contains(node)) return null;
    const way = [];
    for (let one = node; one !== this.text; one = one.parentNode) way.unshift([...one.parentNode.childNodes].indexOf(one));
    return { way, offset };
  }

  show({ html, at }) {
    this.text.innerHTML = html;
    let node = this.text;
    for (const i of at?.way ?? []) node = node.childNodes[i] ?? node;
    if (at) caret(node, at.offset);
    this.changed();
  }
}
