/* The tab Redaktion: login, forms, file drop, progress. Fetches with the editor's cookie; uses window.bv. */
(() => {
  "use strict";
  const query = (selector, from) => (from || document).querySelector(selector);
  const all = (selector, from) => Array.from((from || document).querySelectorAll(selector));
  const bv = window.bv;
  const HEADERS = { "X-Billedvalg": "editor" };
  const kept = new Map(); /* what is typed, by field: survives the language switch */
  let waiting = []; /* files dropped together, after the first */

  const desk = () => query("#bv-editor");
  const language = () => new URLSearchParams((desk().dataset.from || "").split("?")[1]).get("lang") || "da";
  const address = (path) => `${path}?lang=${language()}`;

  async function fill(place) {
    place.dataset.filled = "1";
    try {
      const reply = await fetch(place.dataset.from);
      if (!reply.ok) throw new Error(String(reply.status));
      show(await reply.text());
    } catch (_) {
      place.textContent = bv.said("failed");
    }
  }

  async function ended() {
    kept.clear();
    await fill(desk());
    bv.problem(desk().dataset.ended, desk());
  }

  function show(html) {
    desk().innerHTML = html;
    restore(desk());
    watchProgress();
  }

  /* What was typed before the page was drawn again in the other language. */
  function restore(place) {
    for (const field of all("form[data-editor] :is(input:not([type=hidden], [type=file], [type=password]), select, textarea)", place)) {
      if (!kept.has(field.id)) continue;
      if (field.type === "checkbox") field.checked = kept.get(field.id);
      else field.value = kept.get(field.id);
    }
  }

  const forget = (place) => { for (const field of all("[id]", place)) kept.delete(field.id); };

  async function send(path, body, busy) {
    if (busy) { busy.setAttribute("aria-busy", "true"); working(busy); }
    try {
      const reply = await fetch(address(path), { method: "POST", headers: HEADERS, body });
      if (reply.status === 401) { await ended(); return null; }
      if (reply.status === 413) { bv.problem(desk().dataset.tooBig, busy); return null; }
      if (!reply.ok) throw new Error(String(reply.status));
      return await reply.json();
    } catch (_) {
      bv.problem(bv.said("failed"), busy || desk());
      return null;
    } finally {
      if (busy) { busy.removeAttribute("aria-busy"); all(".bv-ed-working", busy).forEach((e) => e.remove()); }
    }
  }

  function working(form) {
    for (const old of all(".bv-problem-here", form)) old.remove();
    const note = document.createElement("p");
    note.className = "bv-small bv-ed-working";
    note.textContent = desk().dataset.working;
    form.append(note);
    bv.announce(desk().dataset.working);
  }

  function apply(answer) {
    if (!answer) return;
    if (answer.page !== undefined) { kept.clear(); show(answer.page); goTo(answer.focus || "top"); return; }
    for (const [name, html] of Object.entries(answer.parts || {})) draw(name, html);
    watchProgress();
    goTo(answer.focus);
    if (answer.say) bv.announce(answer.say);
    nextFile();
  }

  function draw(name, html) {
    const place = query(`#bv-ed-${name}`);
    if (!place) return;
    const step = place.closest("details.bv-ed-step");
    if (step && step.dataset.load && !step.open) { delete step.dataset.loaded; return; }
    forget(place);
    place.innerHTML = html;
    if (step && step.dataset.load) step.dataset.loaded = "1";
  }

  /* The first field with a fault, else the words on what was done. */
  function goTo(part) {
    if (!part) return;
    if (part === "progress") { query("[data-poll]")?.scrollIntoView({ block: "center" }); return; }
    const place = part === "login" || part === "top" ? desk() : query(`#bv-ed-${part}`);
    const fault = place && query("[aria-invalid=true]", place);
    const told = query(`#bv-ed-told-${part}`) || (part === "top" ? query(".bv-ed-status", desk()) : null);
    if (told) { told.tabIndex = -1; told.focus({ preventScroll: true }); told.scrollIntoView({ block: "center" }); }
    if (fault && told && told.classList.contains("bv-problem")) { fault.focus(); }
    if (part === "login" && !told) query("input", desk())?.focus();
  }

  /* Several files dropped at once come one after the other; after a fault a person goes on. */
  function nextFile() {
    const form = query("form[data-editor=file]");
    if (!waiting.length || !form || query(".bv-ed-next")) return;
    if (!query("#bv-ed-bring .bv-problem")) { takeFile(form, waiting.shift()); return; }
    const next = document.createElement("button");
    next.type = "button";
    next.className = "bv-action bv-ed-next";
    next.textContent = desk().dataset.waits.replace("%n", waiting.length);
    next.addEventListener("click", () => { next.remove(); takeFile(form, waiting.shift()); });
    form.append(next);
  }

  async function takeFile(form, file) {
    if (file.size > Number(desk().dataset.most)) {
      bv.problem(desk().dataset.tooBig, form);
      nextFile();
      return;
    }
    const body = new FormData();
    body.append("file", file, file.name);
    apply(await send("editor/do/file", body, form));
  }

  let polling = 0;
  function watchProgress() {
    window.clearTimeout(polling);
    const place = query("[data-poll]", desk());
    if (!place) return;
    polling = window.setTimeout(async () => {
      try {
        const reply = await fetch(address(place.dataset.poll));
        if (reply.status === 401) { await ended(); return; }
        const answer = await reply.json();
        if (answer.parts) { apply(answer); return; }
        const words = query("#bv-ed-stage", place);
        if (words.textContent !== answer.words) { words.textContent = answer.words; bv.announce(answer.words); }
        query("progress", place).value = answer.value;
      } catch (_) { /* asked again in a moment */ }
      watchProgress();
    }, 500);
  }

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (form.matches("form[data-editor-login]")) {
      event.preventDefault();
      apply(await send("editor/login", new FormData(form), form));
    } else if (form.matches("form[data-editor]")) {
      event.preventDefault();
      if (form.getAttribute("aria-busy")) return;
      apply(await send(`editor/do/${form.dataset.editor}`, new FormData(form), form));
    }
  });

  document.addEventListener("click", async (event) => {
    if (event.target.closest("[data-leave]")) apply(await send("editor/logout", new FormData(), null));
  });

  document.addEventListener("change", (event) => {
    if (event.target.id === "bv-ed-file" && event.target.files.length) takeFile(event.target.form, event.target.files[0]);
  });

  document.addEventListener("input", (event) => {
    const field = event.target;
    if (!field.id || !field.closest || !field.closest("#bv-editor form[data-editor]")) return;
    if (field.type === "password" || field.type === "file") return;
    kept.set(field.id, field.type === "checkbox" ? field.checked : field.value);
  });

  for (const name of ["dragenter", "dragover", "dragleave", "drop"]) {
    document.addEventListener(name, (event) => {
      const zone = event.target.closest && event.target.closest(".bv-ed-drop");
      if (!zone) { if (desk() && name !== "dragleave") event.preventDefault(); return; }
      event.preventDefault();
      zone.classList.toggle("bv-ed-over", name === "dragenter" || name === "dragover");
      if (name !== "drop" || !event.dataTransfer.files.length) return;
      const [first, ...rest] = event.dataTransfer.files;
      waiting = rest;
      takeFile(zone.closest("form"), first);
    });
  }

  new MutationObserver(() => {
    const place = desk();
    if (place && !place.dataset.filled) fill(place);
  }).observe(document.documentElement, { childList: true, subtree: true });
})();
