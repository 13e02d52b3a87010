/* The quiz page: reads the page, never makes markup from text, sends nothing. */
(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('js');
  /* Of a long quiz the first 20 items are laid out at once (quiz.css), the rest after the first picture, some at a time. */
  if (!document.hidden && !location.hash && performance.getEntriesByType('navigation')[0]?.type === 'navigate') {
    root.classList.add('brief');
    document.addEventListener('DOMContentLoaded', () => {
      const rest = [...document.querySelectorAll('.item:nth-child(n+21)')];
      let some = 20;
      const more = () => requestAnimationFrame(() => setTimeout(() => {
        some = Math.min(2 * some, 160);
        for (const node of rest.splice(0, some)) node.classList.add('laid');
        if (rest.length) more(); else root.classList.remove('brief');
      }));
      if (rest.length) more(); else root.classList.remove('brief');
    });
  }

  /* Comparing what was typed with the key. */

  const LETTERS = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ð: 'd', þ: 'th', ł: 'l', đ: 'd', ħ: 'h', ı: 'i', ς: 'σ' };
  const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
  const MONEY = { $: 'dollars', '€': 'euros', '£': 'pounds', '¥': 'yen' };

  /** What is left of a text when case, diacritics, punctuation, articles and ways to write numbers do not count. */
  function fold(text) {
    return text.normalize('NFKD')
      .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
      .toLowerCase()
      .replace(/[ßæœøðþłđħıς]/g, (c) => LETTERS[c])
      .replace(/([$€£¥])\s*(\d[\d.,]*(?:\s*(?:thousand|million|billion|trillion)\b)?)/g, (_, sign, sum) => sum + ' ' + MONEY[sign])
      .replace(/&/g, ' and ').replace(/%|\bper\s+cent\b/g, ' percent ')
      .replace(/(\d)[,\s](?=\d{3}(?!\d))/g, '$1')
      .replace(/['’‘ʼ`´"“”„«»]/g, '')
      .replace(/(^|\s)[-\u2212](?=\d)/g, '$1minus ')
      .replace(/\.(?!\d)|[^\p{L}\p{M}\p{N}.]+/gu, ' ')
      .replace(/[a-z]+/g, (word) => (NUMBERS.includes(word) ? NUMBERS.indexOf(word) : word))
      .trim().replace(/\s+/g, ' ')
      .replace(/^(?:the|an?) (?=.)/, '');
  }

  /** Whether two folded words differ by one letter too many, too few, wrong or by two letters changed over. */
  function slip(a, b) {
    let start = 0;
    while (start < a.length && a[start] === b[start]) start++;
    let i = a.length, j = b.length;
    while (i > start && j > start && a[i - 1] === b[j - 1]) { i--; j--; }
    const x = i - start, y = j - start;
    return Math.max(x, y) === 1 || (x === 2 && y === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]);
  }

  /** Whether one long word of the key is written with one slip; figures and first letters must be right. */
  function near(given, key) {
    const a = given.split(' '), b = key.split(' ');
    const wrong = a.length === b.length ? b.filter((word, i) => word !== a[i]) : [];
    const word = wrong[0];
    return wrong.length === 1 && [...word].length >= 6 && !/\d/.test(given + word)
      && word[0] === a[b.indexOf(word)][0] && slip(a[b.indexOf(word)], word);
  }

  /** Returns right, almost, wrong or blank. */
  function judge(given, accepted) {
    const typed = fold(given), tight = typed.replace(/ /g, '');
    if (!given.trim()) return 'blank';
    const keys = accepted.map(fold);
    if (accepted.some((key) => key.trim() === given.trim())
      || (typed && keys.some((key) => key.replace(/ /g, '') === tight))) return 'right';
    return keys.some((key) => near(typed, key)) ? 'almost' : 'wrong';
  }

  /* Shuffling with a seed: the same order for the same deck and turn, anywhere. */

  function random(seed) {
    let h = 2166136261;
    for (let i = 0; i < seed.length; i++) h = Math.imul(h ^ seed.charCodeAt(i), 16777619);
    return () => {
      h = (h + 0x6d2b79f5) | 0;
      let t = Math.imul(h ^ (h >>> 15), 1 | h);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
  }

  function shuffled(list, next) {
    const out = [...list];
    for (let i = out.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [out[i], out[j]] = [out[j], out[i]];
    }
    return out;
  }

  globalThis.quizette = { fold, judge, random, shuffled };

  /* What is remembered, where the browser lets us. */

  const FRESH = () => ({ v: 1, of: '', turn: 0, exam: null, given: {}, done: [], struck: [], known: [], set: { single: false, late: false, shuffle: true, keys: true, large: false, nokey: false } });
  let memory = FRESH(), slot = '', digest = () => '';

  function recall() {
    try {
      const old = JSON.parse(localStorage.getItem(slot)), fresh = FRESH();
      if (!old || old.v !== 1) return fresh;
      for (const name of Object.keys(fresh.set)) if (typeof old.set?.[name] === 'boolean') fresh.set[name] = old.set[name];
      for (const name of ['done', 'struck', 'known']) if (Array.isArray(old[name])) fresh[name] = old[name].filter((id) => typeof id === 'string');
      for (const [id, given] of Object.entries(old.given ?? {})) if (typeof given === 'string') fresh.given[id] = given;
      if (Number.isSafeInteger(old.turn) && old.turn >= 0) fresh.turn = old.turn;
      if (typeof old.of === 'string') fresh.of = old.of;
      const { end, allowed, used } = old.exam ?? {};
      if ([end, allowed, used].every(Number.isFinite)) fresh.exam = { end, allowed, used };
      return fresh;
    } catch { return FRESH(); }
  }

  function keep() {
    memory.of ||= digest();
    try { localStorage.setItem(slot, JSON.stringify(memory)); } catch { /* private window, file, full: go on without */ }
  }

  const $ = (path, from = document) => from.querySelector(path);
  const $$ = (path, from = document) => [...from.querySelectorAll(path)];

  function make(name, className, text) {
    const node = document.createElement(name);
    node.className = className;
    node.textContent = text;
    return node;
  }

  function press(action, text, className = '') {
    const node = make('button', className, text);
    node.type = 'button';
    node.dataset.do = action;
    return english(node);
  }

  /* The page's own words are English, whatever language the items are in. */
  function english(node) {
    if (!/^en\b/i.test(root.lang)) node.lang = 'en';
    return node;
  }

  document.addEventListener('DOMContentLoaded', () => {
    const form = $('#quiz'), list = $('.items'), keyList = $('#key ol'), result = $('#result');
    let mode = 'quiz', items = [], round = [], here = 0, byPointer = false, ended = false;
    slot = 'quizette:' + form.dataset.deck;
    memory = recall();
    items = $$('.item', list).map((node, index) => {
      const answer = $('.answer', node), inputs = $$('input', node), field = inputs.find((input) => input.type === 'text') ?? null;
      const options = field ? [] : inputs.map((radio) => Object.assign(radio.closest('li'), { radio }));
      return node.item = {
        node, index, answer, field, options, id: node.dataset.id, letter: node.dataset.key, entry: keyList.children[index], verdict: '',
        get key() { return $('.right b', answer).textContent; },
        get also() { return $$('.also i', answer).map((variant) => variant.textContent); },
      };
    });
    const order = { items: [...items], options: items.map((item) => [...item.options]) };
    const said = (option) => $('label span', option).textContent;
    digest = () => String(random(order.items.flatMap((item) => [...order.options[item.index].map(said), item.key]).join('\n'))());
    /* answers to items that have changed since mean nothing */
    const begun = memory.exam || memory.done.length > 0 || Object.keys(memory.given).length > 0;
    if (!begun || memory.of !== digest()) Object.assign(memory, { of: '', given: {}, done: [], exam: null });
    const active = () => items.filter((item) => !memory.struck.includes(item.id));
    const rules = form.dataset.marks ? { marks: Number(form.dataset.marks), penalty: Number(form.dataset.penalty), seconds: Number(form.dataset.seconds) } : null;
    let exam = rules && memory.exam, clock = 0;
    const late = () => memory.set.late || exam !== null;
    const done = (item) => item.verdict !== '';
    const won = (item) => item.verdict === 'right' || item.verdict === 'almost';

    /* Order, numbers and letters. */

    function arrange() {
      const next = random(form.dataset.deck + ':' + memory.turn);
      const mixed = memory.turn > 0;
      items = mixed ? shuffled(order.items, next) : [...order.items];
      for (const item of items) {
        const written = order.options[item.index];
        /* figures and dates stay in their order */
        const ranked = written.every((option) => /^\W*\d/.test(said(option)));
        item.options = mixed && !ranked ? shuffled(written, next) : [...written];
        item.options.forEach((option) => option.parentNode.append(option));
        list.append(item.node);
        keyList.append(item.entry);
      }
      number();
    }

    function number() {
      let count = 0;
      for (const item of items) {
        const struck = memory.struck.includes(item.id);
        const shown = struck ? '–' : String(++count);
        $('.no', item.node).textContent = shown;
        $('.no', item.entry).textContent = shown;
        item.node.classList.toggle('struck', struck);
        item.entry.classList.toggle('struck', struck);
        if (item.strike) item.strike.textContent = struck ? 'Put back' : 'Leave out';
        const at = item.options.findIndex((option) => option.radio.value === item.letter);
        if (at >= 0) $('.letter', item.entry).textContent = 'ABCDE'[at];
      }
    }

    /* Answers. */

    const given = (item) => (item.field ? item.field.value : item.options.find((option) => option.radio.checked)?.radio.value ?? '');

    function mark(item) {
      const what = given(item);
      item.verdict = item.field ? judge(what, [item.key, ...item.also]) : !what ? 'blank' : what === item.letter ? 'right' : 'wrong';
      memory.given[item.id] = what;
      if (!memory.done.includes(item.id)) memory.done.push(item.id);
      paint(item);
    }

    function paint(item) {
      const { node, verdict } = item, open = verdict !== '';
      if (open) dress(item);
      node.classList.toggle('done', open);
      node.classList.toggle('filled', open);
      node.dataset.verdict = verdict;
      item.answer.open = open;
      if (item.call) item.call.textContent = { right: '✓ Right', almost: '≈ Almost: it is written “' + item.key + '”', wrong: '✗ Not right', blank: 'Not answered', '': '' }[verdict];
      for (const option of item.options) {
        const { radio } = option, key = radio.value === item.letter, miss = !key && radio.checked;
        radio.disabled = open;
        option.classList.toggle('is-key', open && key);
        option.classList.toggle('is-miss', open && miss);
        option.classList.toggle('is-rest', open && !key && !miss);
        $('.tag', option)?.remove();
        if (open && (key || miss)) $('label', option).append(english(make('span', 'tag', key ? 'Right answer' : 'Your answer')));
        const why = $('small', option);
        if (why) why.hidden = !(open && miss);
      }
      if (item.field) item.field.readOnly = open;
      offer(item);
    }

    /* What an answer has besides its text, made when it is first shown. */
    function dress(item) {
      if (item.call) return;
      item.call = english(make('p', 'call', ''));
      item.call.tabIndex = -1;
      item.answer.setAttribute('aria-label', 'Answer');
      item.answer.prepend(item.call);
      $('.gap', item.node)?.after(make('span', 'fill', item.key));
    }

    /* The buttons of an item, made when the first of them is wanted. */
    function offer(item) {
      const now = mode === 'quiz' && !late() && !done(item), sheet = mode === 'sheet', check = now && Boolean(item.field || given(item));
      if (!item.acts) {
        if (!check && !sheet) return;
        item.acts = make('div', 'acts', '');
        item.check = press('check', 'Check', 'main');
        item.give = press('give', 'Show the answer', 'quiet');
        item.strike = press('strike', memory.struck.includes(item.id) ? 'Put back' : 'Leave out');
        item.acts.append(item.check, item.give, item.strike);
        item.answer.before(item.acts);
      }
      item.check.hidden = !check;
      item.give.hidden = !(now && item.field);
      item.strike.hidden = !sheet;
      item.acts.hidden = !check && !sheet;
    }

    function settle(item) {
      if (done(item)) return;
      const inside = item.node.contains(document.activeElement);
      mark(item);
      here = Math.max(0, round.indexOf(item));
      tell();
      keep();
      if (inside) item.call.focus({ preventScroll: true });
    }

    function clear(which) {
      for (const item of which) {
        item.verdict = '';
        delete memory.given[item.id];
        memory.done = memory.done.filter((id) => id !== item.id);
        if (item.field) item.field.value = '';
        for (const option of item.options) option.radio.checked = false;
        paint(item);
      }
    }

    /* What the page says. */

    function tell() {
      const answered = round.filter(done), right = round.filter(won).length, left = round.length - answered.length;
      const bar = $('#progress');
      let text;
      if (mode === 'cards') {
        const known = round.filter((item) => memory.known.includes(item.id)).length;
        text = known + ' of ' + round.length + ' known';
        bar.value = known;
      } else if (late() && left) {
        const ready = round.filter((item) => given(item)).length;
        text = (exam ? 'Exam: ' : '') + ready + ' of ' + round.length + ' answered';
        bar.value = ready;
      } else {
        text = answered.length ? right + ' of ' + answered.length + ' right' + (left ? ' · ' + left + ' to go' : '') : '0 of ' + left + ' answered';
        bar.value = answered.length;
      }
      bar.setAttribute('aria-label', mode === 'cards' ? 'Cards known' : 'Questions answered');
      bar.max = Math.max(1, round.length);
      if ($('#score').textContent !== text) $('#score').textContent = text;
      ended = mode === 'quiz' && round.length > 0 && left === 0;
      result.hidden = !ended || (memory.set.single && here < round.length);
      if (ended) { report(right); post(right); }
    }

    /* In a frame with ?embed the page tells its score; nothing is sent otherwise. */
    function post(right) {
      if (new URLSearchParams(location.search).has('embed') && globalThis.parent !== globalThis) {
        globalThis.parent.postMessage({ type: 'quizette-score', deck: form.dataset.deck, right, total: round.length }, '*');
      }
    }

    function report(right) {
      const all = round.length, share = right / all, missed = all - right;
      $('#verdict').textContent = right + ' of ' + all;
      $('.remark').textContent = share === 1 ? 'Full marks. You read closely.' : share >= 0.7 ? 'Well read.' : share >= 0.4 ? 'A fair start: the passages beside the answers fill the gaps.' : 'This story is worth another look.';
      $('.marks').replaceChildren(...round.map((item) => {
        const [look, sign, said] = won(item) ? ['ok', '✓', 'right'] : item.verdict === 'blank' ? ['blank', '–', 'left blank'] : ['', '✗', 'missed'];
        const entry = make('li', '', ''), name = $('.no', item.node).textContent, link = make('a', look, sign + ' ' + name);
        link.href = '#' + item.node.id;
        link.setAttribute('aria-label', 'Question ' + name + ': ' + said);
        entry.append(link);
        return entry;
      }));
      const account = $('.account');
      if (account) account.hidden = !exam;
      if (exam) marks(right);
      const again = $('[data-do=missed]');
      again.hidden = missed === 0;
      again.textContent = missed === 1 ? 'Practise the one I missed' : 'Practise the ' + missed + ' I missed';
    }

    /* An examination: marks, penalties, and a clock if wanted. */

    const plain = (number) => String(Math.round(number * 100) / 100).replace('-', '\u2212');
    const minutes = (seconds) => Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');

    function marks(right) {
      const all = round.length, blank = round.filter((item) => item.verdict === 'blank').length, wrong = all - right - blank;
      const lost = wrong * rules.penalty;
      $('#verdict').textContent = plain(right * rules.marks - lost) + ' of ' + plain(all * rules.marks) + ' marks';
      $('.remark').textContent = (lost > 0 ? 'Lost to penalties: ' + plain(lost) + '.' : 'Nothing was lost to penalties.')
        + (exam.used >= 0 ? ' Time used: ' + minutes(exam.used) + ' of ' + minutes(exam.allowed) + '.' : '');
      const rows = [['Right', right, rules.marks, right * rules.marks], ['Wrong', wrong, -rules.penalty, -lost], ['Left blank', blank, 0, 0], ['Total', all, '', right * rules.marks - lost]];
      $('.account tbody').replaceChildren(...rows.map((cells) => {
        const row = make('tr', '', '');
        row.append(...cells.map((cell, at) => make(at ? 'td' : 'th', '', typeof cell === 'number' ? plain(cell) : cell)));
        row.firstChild.scope = 'row';
        return row;
      }));
    }

    function sit(timed) {
      leave();
      clear(items);
      const allowed = active().length * rules.seconds;
      exam = memory.exam = { allowed, used: -1, end: timed ? Date.now() + allowed * 1000 : 0 };
      show('quiz');
      run();
      keep();
      $('#questions').focus();
    }

    function run() {
      if (!exam?.end || exam.used >= 0) return;
      clock = setInterval(tick, 500);
      tick();
    }

    function tick() {
      const left = Math.max(0, Math.ceil((exam.end - Date.now()) / 1000));
      $('.clock').hidden = false;
      $('.clock').textContent = minutes(left) + ' left';
      if (left === 0) acts.finish();
    }

    function halt() {
      clearInterval(clock);
      $('.clock').hidden = true;
      if (exam?.end) exam.used = exam.allowed - Math.max(0, Math.ceil((exam.end - Date.now()) / 1000));
    }

    function leave() {
      halt();
      exam = memory.exam = null;
      keep();
    }

    function lay() {
      const body = document.body, single = memory.set.single && mode === 'quiz', cards = mode === 'cards';
      body.classList.toggle('cards', cards);
      body.classList.toggle('sheet', mode === 'sheet');
      body.classList.toggle('nokey', memory.set.nokey);
      root.classList.toggle('large', memory.set.large);
      for (const button of $$('.modes [aria-pressed]')) button.setAttribute('aria-pressed', String(button.dataset.mode === mode));
      const current = single || cards ? round[here] : null, inRound = new Set(round);
      /* a card of these needs its options on the front */
      if (cards) current?.node.classList.toggle('listed', /(\bof these\b|\bfollowing\b)/i.test($('.stem', current.node).textContent));
      for (const item of items) {
        const shown = mode === 'sheet' || (current !== null ? item === current : inRound.has(item));
        item.node.classList.toggle('away', !shown);
        offer(item);
      }
      $('.turns').hidden = mode !== 'quiz' || !(single || late()) || round.length === 0;
      $('[data-do=back]').hidden = $('[data-do=next]').hidden = $('.place').hidden = !single;
      $('[data-do=back]').disabled = here === 0;
      $('.place').textContent = current ? here + 1 + ' of ' + round.length : '';
      $('[data-do=finish]').hidden = !late() || round.every(done) || (single && here < round.length - 1);
      $('[data-do=next]').disabled = here >= round.length - (round.every(done) ? 0 : 1);
      if (cards) turnCard(false);
      tell();
    }

    function start(which, fresh) {
      round = which;
      here = 0;
      if (fresh) clear(which);
      lay();
      keep();
    }

    function show(mode_) {
      mode = mode_;
      for (const item of items) {
        item.answer.open = mode === 'quiz' && done(item);
        item.node.classList.toggle('filled', mode === 'quiz' && done(item));
      }
      round = mode === 'cards' ? active().filter((item) => !memory.known.includes(item.id)) : active();
      if (mode === 'cards' && round.length === 0) { memory.known = []; round = active(); }
      here = 0;
      lay();
    }

    function go(step) {
      const last = round.length - (mode === 'quiz' && round.every(done) ? 0 : 1);
      here = Math.min(Math.max(0, here + step), Math.max(0, last));
      lay();
      const target = round[here] ? $('input:not([disabled])', round[here].node) ?? round[here].call : $('#verdict');
      if (mode === 'quiz') target.focus();
    }

    /* Flash cards. */

    function turnCard(open) {
      const card = round[here];
      $('[data-do=flip]').hidden = !card || open;
      $('[data-do=again]').hidden = $('[data-do=known]').hidden = !card || !open;
      $('[data-do=recards]').hidden = Boolean(card) || active().length === 0;
      for (const side of $$('#card-front, #card-back')) side.removeAttribute('id');
      if (!card) return;
      /* what a screen reader hears with the button that gets the focus */
      $('legend', card.node).id = 'card-front';
      $('.right', card.answer).id = 'card-back';
      $('[data-do=flip]').setAttribute('aria-describedby', 'card-front');
      $('[data-do=known]').setAttribute('aria-describedby', 'card-back');
      dress(card);
      card.answer.open = open;
      card.node.classList.toggle('filled', open);
    }

    function rate(known) {
      const card = round[here];
      if (known) memory.known.push(card.id);
      else round = [...round.slice(0, here), ...round.slice(here + 1), card];
      const left = round.filter((item) => !memory.known.includes(item.id));
      keep();
      if (known) here = round.indexOf(left.find((item) => round.indexOf(item) > here) ?? left[0]);
      else if (memory.known.includes(round[here].id)) here = round.indexOf(left[0]);
      lay();
      $(left.length ? '[data-do=flip]' : '[data-do=recards]').focus();
    }

    /* Actions. */

    const acts = {
      check: (item) => { if (given(item).trim()) settle(item); else item.field?.focus(); },
      give: (item) => { item.field.value = ''; settle(item); },
      strike: (item) => {
        memory.struck = memory.struck.includes(item.id) ? memory.struck.filter((id) => id !== item.id) : [...memory.struck, item.id];
        number();
        round = active();
        keep();
      },
      help: () => $('#help').showModal(),
      options: () => {
        const closed = $('#options').hidden;
        $('#options').hidden = !closed;
        $('[data-do=options]').setAttribute('aria-expanded', String(closed));
      },
      recards: () => { show('cards'); $('[data-do=flip]').focus(); },
      print: () => globalThis.print(),
      shuffle: () => { memory.turn++; arrange(); show(mode); keep(); },
      unshuffle: () => { memory.turn = 0; arrange(); show(mode); keep(); },
      back: () => go(-1),
      next: () => go(1),
      sit: () => { $('#exam').close(); sit($('#exam input').checked); },
      finish: () => { halt(); round.filter((item) => !done(item)).forEach(mark); here = round.length; lay(); keep(); $('#verdict').focus(); },
      flip: () => { turnCard(true); $('[data-do=known]').focus(); },
      again: () => rate(false),
      known: () => rate(true),
      missed: () => { leave(); start(round.filter((item) => !won(item)), true); round[0].node.scrollIntoView(); },
      restart: () => { leave(); if (memory.set.shuffle) memory.turn++; clear(items); arrange(); start(active(), true); $('#questions').focus(); scrollTo(0, 0); },
    };

    document.addEventListener('click', (event) => {
      const button = event.target.closest('[data-do], [data-mode], .marks a');
      if (!button) return;
      if (button.dataset.mode === 'exam') $('#exam').showModal();
      else if (button.dataset.mode) {
        leave(); show(button.dataset.mode); if (mode === 'cards') $('[data-do=flip]').focus(); }
      else if (button.dataset.do) acts[button.dataset.do]?.(button.closest('.item')?.item);
      else if (memory.set.single) { event.preventDefault(); here = round.findIndex((item) => '#' + item.node.id === button.hash); lay(); round[here].call.focus(); }
    });
    list.addEventListener('pointerdown', () => { byPointer = true; });
    document.addEventListener('keydown', () => { byPointer = false; }, true);
    list.addEventListener('change', (event) => {
      const item = event.target.closest('.item').item;
      here = memory.set.single ? here : Math.max(0, round.indexOf(item));
      memory.given[item.id] = given(item);
      if (mode === 'quiz' && !late() && !item.field && byPointer) settle(item);
      else { offer(item); tell(); keep(); }
    });
    list.addEventListener('input', (event) => {
      const item = event.target.closest('.item').item;
      if (item.field) { memory.given[item.id] = item.field.value; keep(); }
    });
    list.addEventListener('focusin', (event) => {
      const at = round.indexOf(event.target.closest('.item').item);
      if (at >= 0 && !memory.set.single && mode === 'quiz') here = at;
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    for (const name of Object.keys(memory.set)) {
      const box = $('input[name=' + name + ']');
      box.checked = memory.set[name];
      box.addEventListener('change', () => {
        memory.set[name] = box.checked;
        if (name === 'single' || name === 'late') here = Math.min(here, Math.max(0, round.length - 1));
        lay();
        keep();
      });
    }

    /* Keys. */

    function enter(item) {
      if (!done(item)) { if (late()) ahead(item); else acts.check(item); }
      else ahead(item);
    }

    function ahead(item) {
      if (memory.set.single) { go(1); return; }
      const rest = [...round.slice(round.indexOf(item) + 1), ...round].find((other) => !done(other) && other !== item);
      if (rest) { $('input', rest.node).focus(); rest.node.scrollIntoView({ block: 'nearest' }); }
      else if (ended) $('#verdict').focus();
    }

    function quizKey(event) {
      const item = event.target.closest?.('.item')?.item ?? round[here];
      const typing = event.target === item?.field;
      if (!item) return false;
      if (event.key === 'Enter') { enter(item); return true; }
      if (typing || !memory.set.keys) return false;
      const at = /^[1-5]$/.test(event.key) ? event.key - 1 : /^[a-e]$/i.test(event.key) ? event.key.toLowerCase().charCodeAt(0) - 97 : -1;
      const option = item.options[at];
      if (option && !done(item)) {
        option.radio.checked = true;
        option.radio.focus();
        memory.given[item.id] = given(item);
        if (late()) { tell(); keep(); } else settle(item);
        return true;
      }
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step && memory.set.single && event.target.type !== 'radio') { go(step * (root.dir === 'rtl' ? -1 : 1)); return true; }
      return false;
    }

    function cardKey(event) {
      const open = round[here]?.answer.open;
      if (event.key === ' ' || event.key === 'Enter') { if (open) turnCard(false); else acts.flip(); return true; }
      if (!memory.set.keys) return false;
      if (open && (event.key === '1' || event.key === '2')) { rate(event.key === '2'); return true; }
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) { go(step * (root.dir === 'rtl' ? -1 : 1)); return true; }
      return false;
    }

    document.addEventListener('keydown', (event) => {
      const free = !event.target.closest?.('button, a, summary, .settings, .tools, dialog');
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || $('dialog[open]')) return;
      if (event.key === '?' && memory.set.keys && event.target.type !== 'text') { acts.help(); event.preventDefault(); return; }
      const own = free || (mode === 'cards' && !/^( |Enter)$/.test(event.key));
      if (own && (mode === 'quiz' ? quizKey(event) : mode === 'cards' && cardKey(event))) event.preventDefault();
    });

    /* Begin, or go on where the reader left off. */

    if (memory.turn > 0 || memory.struck.length > 0) arrange();
    round = active();
    for (const item of items) {
      const old = memory.given[item.id];
      if (old !== undefined) {
        for (const option of item.options) option.radio.checked = option.radio.value === old;
        if (item.field) item.field.value = old;
      }
      if (memory.done.includes(item.id)) mark(item);
    }
    lay();
    run();
  });
})();
