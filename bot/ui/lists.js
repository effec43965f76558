/* The list tabs: filters, opening, fetching, scales, the sheet, feedback. Uses window.bv. */
(() => {
  "use strict";
  const query = (selector, from) => (from || document).querySelector(selector);
  const all = (selector, from) => Array.from((from || document).querySelectorAll(selector));
  const bv = window.bv;

  /* Two letters are the start of a word (mr, ct); more letters may stand anywhere in it. */
  const holds = (text, word) => (word.length > 2 ? text.includes(word) : ` ${text}`.includes(` ${word}`));

  /* Show what matches every word and every select. Where nothing does by its own name
     (data-find), look in how people ask for it (data-wide). */
  let telling = 0;
  function filter(target) {
    const list = document.getElementById(target);
    if (!list) return;
    const words = (query(`#${target}-find`).value || "").toLowerCase().split(/\s+/).filter(Boolean);
    const picks = all(`select[data-filter="${target}"]`).filter((s) => s.value);
    const items = all("[data-find]", list);
    const named = (item, key) => words.every((w) => holds(item.dataset[key] || "", w))
      && picks.every((s) => item.dataset[s.dataset.key] === s.value);
    let fitting = new Set(items.filter((item) => named(item, "find")));
    if (!fitting.size) fitting = new Set(items.filter((item) => named(item, "wide")));
    for (const item of items) {
      item.hidden = !fitting.has(item);
      if (item.hidden) closeDetail(item);
    }
    tell(target, fitting.size, items.length);
  }

  function tell(target, shown, total) {
    const count = document.getElementById(`${target}-count`);
    if (!count) return;
    const words = shown
      ? count.dataset.words.replace("%n", shown).replace("%all", total)
      : count.dataset.none;
    count.textContent = words;
    window.clearTimeout(telling);
    telling = window.setTimeout(() => bv.announce(words), 700);
  }

  function closeDetail(item) {
    const detail = item.dataset.detail && document.getElementById(item.dataset.detail);
    if (!detail || detail.hidden) return;
    detail.hidden = true;
    query("[aria-expanded]", item).setAttribute("aria-expanded", "false");
  }

  async function load(address, place) {
    try {
      const reply = await fetch(address);
      if (!reply.ok) throw new Error(String(reply.status));
      place.innerHTML = await reply.text();
    } catch (_) {
      place.textContent = bv.said("failed");
      return false;
    }
    return true;
  }

  async function openRow(button) {
    const detail = document.getElementById(button.getAttribute("aria-controls"));
    const open = button.getAttribute("aria-expanded") !== "true";
    button.setAttribute("aria-expanded", String(open));
    detail.hidden = !open;
    if (open && !detail.dataset.loaded) {
      if (await load(button.dataset.load, query("td", detail))) detail.dataset.loaded = "1";
    }
  }

  bv.openDocument = async (id) => {
    bv.openTab("sources");
    const details = await bv.find(`#dokument-${id}`);
    if (!details) return;
    details.closest("li").hidden = false;
    details.open = true;
    details.scrollIntoView({ block: "start" });
    query("summary", details).focus({ preventScroll: true });
  };

  async function makePdf(button) {
    const words = button.textContent;
    button.textContent = button.dataset.making;
    button.disabled = true;
    try {
      const reply = await fetch("api/sheet", {
        method: "POST", headers: { "Content-Type": "application/json" }, body: button.dataset.pdf,
      });
      if (!reply.ok) throw new Error(String(reply.status));
      const link = document.createElement("a");
      link.href = URL.createObjectURL(await reply.blob());
      link.download = "billedvalg.pdf";
      link.click();
      window.setTimeout(() => URL.revokeObjectURL(link.href), 10000);
      button.textContent = words;
    } catch (_) {
      button.textContent = words;
      bv.problem(button.dataset.failed, button.parentElement);
    }
    button.disabled = false;
  }

  async function sendFeedback(form, helpful) {
    const reasons = helpful ? [] : all("input[name=reason]:checked", form).map((box) => box.value);
    const keep = !helpful && query("input[name=keep]", form).checked;
    const body = { ...JSON.parse(form.dataset.feedback), helpful, reasons };
    if (keep) body.question = form.dataset.question;
    let words = form.dataset.thanks;
    try {
      const reply = await fetch("api/feedback", {
        method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
      });
      if (!reply.ok) throw new Error(String(reply.status));
    } catch (_) {
      words = form.dataset.failed;
    }
    const done = document.createElement("p");
    done.className = "bv-small";
    done.tabIndex = -1;
    done.textContent = words;
    form.replaceChildren(done);
    done.focus();
  }

  document.addEventListener("input", (event) => {
    const field = event.target.closest && event.target.closest("input[data-filter]");
    if (field) filter(field.dataset.filter);
  });

  document.addEventListener("change", (event) => {
    const field = event.target.closest && event.target.closest("select[data-filter]");
    if (field) filter(field.dataset.filter);
    if (event.target.matches && event.target.matches("[data-scale-choice]")) {
      query(".bv-chart").dataset.scale = event.target.value;
    }
  });

  document.addEventListener("toggle", (event) => {
    const details = event.target;
    if (!details.open || !details.dataset || !details.dataset.load || details.dataset.loaded) return;
    details.dataset.loaded = "1";
    load(details.dataset.load, query(".bv-source-body", details)).then((done) => {
      if (!done) delete details.dataset.loaded;
    });
  }, true);

  document.addEventListener("submit", (event) => {
    const form = event.target.closest("form.bv-feedback");
    if (form) { event.preventDefault(); sendFeedback(form, false); }
  });

  document.addEventListener("click", (event) => {
    const target = event.target;
    const row = target.closest("button.bv-open");
    if (row) { openRow(row); return; }
    const other = target.closest("[data-document]");
    if (other) { bv.openDocument(other.dataset.document); return; }
    if (target.closest("[data-print]")) { window.print(); return; }
    const pdf = target.closest("[data-pdf]");
    if (pdf) { makePdf(pdf); return; }
    const jump = target.closest("[data-jump]");
    if (jump) { event.preventDefault(); bv.jump(jump.dataset.jump); return; }
    const helped = target.closest("[data-helpful]");
    if (!helped) return;
    const form = helped.closest("form");
    if (helped.dataset.helpful === "yes") { sendFeedback(form, true); return; }
    const reasons = query(".bv-reasons", form);
    reasons.hidden = false;
    query("input", reasons).focus();
  });
})();
