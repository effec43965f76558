/* What the server cannot do: language of the document, focus, announcements, copying.
   One global, `window.bv`; everything else listens on the document, so it survives re-rendering. */
(() => {
  "use strict";
  const query = (selector, from) => (from || document).querySelector(selector);
  const all = (selector, from) => Array.from((from || document).querySelectorAll(selector));
  const calm = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const state = { language: "", last: "", waiting: false, role: "" };
  const bv = (window.bv = { search: window.location.search });

  const head = () => query("#bv-head [data-lang]");
  const said = (key) => (head() ? head().dataset[key] || "" : "");

  /* One polite live region for the whole page. */
  function announce(text) {
    let region = query("#bv-status");
    if (!region) {
      region = document.createElement("div");
      region.id = "bv-status";
      region.className = "bv-hidden";
      region.setAttribute("role", "status");
      region.setAttribute("aria-live", "polite");
      document.body.append(region);
    }
    region.lang = state.language;
    region.textContent = "";
    window.setTimeout(() => { region.textContent = text; }, 30);
  }

  bv.announce = announce;
  bv.said = said;

  /* An element that is about to appear; null when it does not within eight seconds. */
  bv.find = (selector) => new Promise((resolve) => {
    const from = Date.now();
    const look = () => {
      const found = query(selector);
      if (found || Date.now() - from > 8000) resolve(found);
      else window.setTimeout(look, 40);
    };
    look();
  });

  /* A kind word where the person is looking, said at once. */
  bv.problem = (words, place) => {
    const where = place || query("#bv-composer");
    if (!where) return;
    let note = query(".bv-problem-here", where);
    if (!note) {
      note = document.createElement("p");
      note.className = "bv-problem bv-problem-here";
      note.setAttribute("role", "alert");
      where.prepend(note);
    }
    note.textContent = words;
  };

  /* Go to a heading; once more when the tab was filled again meanwhile. */
  bv.jump = async (id) => {
    for (let turn = 0; turn < 3; turn += 1) {
      const place = await bv.find(`#${CSS.escape(id)}`);
      if (!place || document.activeElement === place) return;
      place.scrollIntoView({ block: "start" });
      place.focus({ preventScroll: true });
      await new Promise((resolve) => window.setTimeout(resolve, 500));
    }
  };

  bv.pending = () => {
    state.waiting = true;
    for (const old of all(".bv-problem-here")) old.remove();
    document.documentElement.classList.add("bv-waiting");
    const note = query("#bv-note .bv-problem");
    if (note) note.remove();
  };

  function settled() {
    state.waiting = false;
    document.documentElement.classList.remove("bv-waiting");
  }

  function followLanguage() {
    const element = head();
    if (!element) return;
    const first = query("#bv-first");
    if (first && query("#bv-conversation")) {
      document.head.append(query("#bv-style")); /* after Gradio's, so that ours decides */
      first.remove();
      if (window.location.hash.length > 1) bv.jump(decodeURIComponent(window.location.hash.slice(1)));
    }
    if (element.dataset.lang === state.language) return;
    state.language = element.dataset.lang;
    document.documentElement.lang = state.language;
    document.title = said("title");
  }

  /* Names that Gradio leaves out or writes in English. */
  function nameThings() {
    const list = query("#bv-tabs [role=tablist]");
    if (list) list.setAttribute("aria-label", said("tabs"));
    const talk = query("#bv-conversation");
    if (talk) {
      talk.setAttribute("role", "region");
      talk.setAttribute("aria-label", said("conversation"));
    }
    const box = query("#bv-box textarea");
    if (box) box.lang = state.language;
    for (const id of ["bv-role", "bv-language"]) nameChoice(id);
  }

  /* Gradio's radios have no group name: without one the arrow keys do not move among them. */
  function nameChoice(id) {
    const group = document.getElementById(id);
    const title = group && query("[data-testid=block-info]", group);
    if (!title) return;
    title.id = `${id}-title`;
    group.setAttribute("role", "radiogroup");
    group.setAttribute("aria-labelledby", title.id);
    for (const input of all("input[type=radio]", group)) {
      input.name = id;
      if (id === "bv-language") input.closest("label").lang = input.value;
    }
  }

  /* The address keeps the two switches, so that a reload or a bookmark does too. */
  function rememberSwitches() {
    const address = new URL(window.location.href);
    for (const [key, id, usual] of [["lang", "bv-language", "da"], ["role", "bv-role", "patient"]]) {
      const chosen = query(`#${id} input:checked`);
      if (chosen && chosen.value !== usual) address.searchParams.set(key, chosen.value);
      else address.searchParams.delete(key);
    }
    for (const key of ["q", "tab"]) address.searchParams.delete(key);
    window.history.replaceState(null, "", address);
  }

  /* A new turn: say it once, go to it. The same turn in the other language is not a new one. */
  function followConversation() {
    const turns = all("#bv-conversation [data-turn]");
    const last = turns[turns.length - 1];
    const key = last ? last.dataset.key : "";
    if (last && key !== state.last) {
      settled();
      announce(last.dataset.announce);
      goTo(last);
    }
    state.last = key;
  }

  function goTo(turn) {
    turn.scrollIntoView({ behavior: calm() ? "auto" : "smooth", block: "start" });
    const answer = query(".bv-answer", turn);
    if (answer) answer.focus({ preventScroll: true });
  }

  function openSource(id) {
    const details = document.getElementById(id);
    if (!details) return false;
    details.open = true;
    const summary = query("summary", details);
    summary.focus({ preventScroll: true });
    details.scrollIntoView({ behavior: calm() ? "auto" : "smooth", block: "nearest" });
    return true;
  }

  async function copy(button) {
    let done = false;
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      done = true;
    } catch (_) {
      const area = document.createElement("textarea");
      area.value = button.dataset.copy;
      document.body.append(area);
      area.select();
      try { done = document.execCommand("copy"); } catch (_) { done = false; }
      area.remove();
      button.focus();
    }
    const before = button.textContent;
    button.textContent = done ? button.dataset.done : button.dataset.failed;
    announce(button.textContent);
    window.setTimeout(() => { button.textContent = before; }, 2500);
  }

  bv.openTab = (name) => {
    const tab = query(`#bv-tab-${name}-button`);
    if (!tab) return;
    tab.click();
    tab.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  };

  /* The server does not answer: say so in the page's language. */
  const fetchFirst = window.fetch.bind(window);
  window.fetch = async (...request) => {
    try {
      return await fetchFirst(...request);
    } catch (error) {
      const aborted = error && error.name === "AbortError";
      if (!aborted && state.waiting) { settled(); bv.problem(said("gone")); }
      throw error;
    }
  };

  document.addEventListener("click", (event) => {
    const target = event.target;
    const mark = target.closest("a.bv-cite");
    if (mark) {
      if (openSource(mark.hash.slice(1))) {
        event.preventDefault();
        state.mark = mark;
      }
      return;
    }
    const back = target.closest("[data-back]");
    if (back) {
      const from = state.mark && state.mark.hash === `#${back.dataset.back}` && state.mark.isConnected
        ? state.mark : query(`a.bv-cite[href="#${back.dataset.back}"]`);
      if (from) { from.focus(); from.scrollIntoView({ block: "center", behavior: calm() ? "auto" : "smooth" }); }
      return;
    }
    const copied = target.closest("[data-copy]");
    if (copied) { copy(copied); return; }
    const tab = target.closest("[data-tab]");
    if (tab) { event.preventDefault(); bv.openTab(tab.dataset.tab); }
  });

  document.addEventListener("keydown", (event) => {
    const typed = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && event.key !== " ";
    if (typed && document.activeElement && document.activeElement.classList.contains("bv-answer")) {
      const box = query("#bv-box textarea");
      if (box) box.focus();
    }
  });

  document.addEventListener("change", (event) => {
    if (event.target.closest && event.target.closest("#bv-switches")) window.setTimeout(rememberSwitches, 0);
  });

  let queued = false;
  function look() {
    queued = false;
    followLanguage();
    nameThings();
    followConversation();
    if (query("#bv-note p") && state.waiting) settled();
    if (state.waiting && query(".toast-body")) { settled(); bv.problem(said("broken")); }
    const started = Boolean(query("#bv-conversation [data-turn]"));
    document.documentElement.classList.toggle("bv-started", started);
  }
  new MutationObserver(() => {
    if (!queued) { queued = true; window.requestAnimationFrame(look); }
  }).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
})();
