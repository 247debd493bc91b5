// The search. Without it every page can still be read: the forms stay hidden and the register of names is linked instead.
"use strict";
(() => {
  const SHOWN = 100;
  const byId = (id) => document.getElementById(id);

  for (const form of document.querySelectorAll("form[role=search]")) {
    form.hidden = false;
  }
  const results = byId("_results");
  if (!results || typeof searchRows === "undefined") {
    return;
  }

  // Full-width and half-width forms, and capitals, are the same; each character stays one, so that places can be marked.
  const plain = (text) =>
    Array.from({ length: text.length }, (_, i) => {
      const one = text[i].normalize("NFKC").toLowerCase();
      return one.length === 1 ? one : text[i];
    }).join("");

  const rows = searchRows.map(([kind, name, text, href]) => ({
    kind, name, text, href, plainName: plain(name), plainText: plain(text),
  }));

  const terms = (query) => [...new Set(plain(query).split(/[\s，、。？?“”"]+/u).filter((term) => term !== ""))];

  const holds = (row, term) => row.plainName.includes(term) || row.plainText.includes(term);

  // The name itself first, then names that begin with it, hold it, and last what only speaks of it.
  const rank = (row, words) =>
    Math.min(...words.map((word) =>
      row.plainName === word ? 0 : row.plainName.startsWith(word) ? 1 : row.plainName.includes(word) ? 2 : 3));

  const find = (words) => {
    const counted = rows
      .map((row, order) => ({ row, order, hits: words.filter((word) => holds(row, word)).length }))
      .filter((one) => one.hits > 0);
    const best = Math.max(0, ...counted.map((one) => one.hits));
    const found = counted
      .filter((one) => one.hits === best)
      .sort((a, b) => rank(a.row, words) - rank(b.row, words) || a.order - b.order)
      .map((one) => one.row);
    return { found, all: best === words.length };
  };

  const marked = (tag, text, words) => {
    const element = document.createElement(tag);
    const lower = plain(text);
    let at = 0;
    while (at < text.length) {
      let next = -1;
      let length = 0;
      for (const word of words) {
        const found = lower.indexOf(word, at);
        if (found >= 0 && (next < 0 || found < next || (found === next && word.length > length))) {
          next = found;
          length = word.length;
        }
      }
      if (next < 0) {
        break;
      }
      element.append(text.slice(at, next));
      const mark = document.createElement("mark");
      mark.textContent = text.slice(next, next + length);
      element.append(mark);
      at = next + length;
    }
    element.append(text.slice(at));
    return element;
  };

  const item = (row, words) => {
    const element = document.createElement("li");
    const kind = document.createElement("span");
    kind.className = "kind";
    kind.textContent = row.kind;
    const link = marked("a", row.name, words);
    link.href = row.href;
    element.append(kind, " ", link);
    if (row.text !== "") {
      const text = marked("p", row.text, words);
      text.className = "said";
      element.append(text);
    }
    return element;
  };

  const status = byId("_status");
  const filled = (id, n) => byId(id).textContent.replace("{n}", String(n));

  const show = (query) => {
    const words = terms(query);
    results.replaceChildren();
    status.textContent = "";
    if (words.length === 0) {
      return;
    }
    const { found, all } = find(words);
    if (found.length === 0) {
      status.textContent = byId("_none").textContent;
      return;
    }
    status.textContent = filled("_count", found.length)
      + (found.length > SHOWN ? filled("_more-results", SHOWN) : "")
      + (all ? "" : "。" + byId("_any").textContent);
    const list = document.createElement("ol");
    list.append(...found.slice(0, SHOWN).map((row) => item(row, words)));
    results.append(list);
  };

  const box = byId("_q");
  box.value = new URLSearchParams(location.search).get("q") ?? "";
  show(box.value);
  let composing = false;
  box.addEventListener("compositionstart", () => { composing = true; });
  box.addEventListener("compositionend", () => { composing = false; show(box.value); });
  box.addEventListener("input", () => { if (!composing) { show(box.value); } });
  box.form.addEventListener("submit", (event) => { event.preventDefault(); show(box.value); });
})();
