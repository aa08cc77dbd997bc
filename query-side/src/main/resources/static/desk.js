/*
 * What a desk does in the browser itself: marking a passage in a letter, finding in it, narrowing the list of items, and
 * keeping someone from leaving a form that is not saved. All of it can be done without, by typing.
 */
(() => {
  'use strict';

  const form = document.getElementById('draft');
  if (!form) return;
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  all('.needs-script').forEach((part) => { part.hidden = false; });

  const faults = document.getElementById('faults');
  if (faults) faults.focus();

  let changed = false;
  form.addEventListener('input', () => { changed = true; });
  document.addEventListener('submit', (event) => {
    const other = event.target;
    if (other.dataset.withForm && changed) {
      // handing over hands over what was typed until now
      for (const [name, value] of new FormData(form)) {
        if (name === '_csrf' || name === '_revisie' || typeof value !== 'string') continue;
        const field = document.createElement('input');
        field.type = 'hidden';
        field.name = name;
        field.value = value;
        other.append(field);
      }
    }
    changed = false;
  });
  window.addEventListener('beforeunload', (event) => {
    if (changed) event.preventDefault();
  });

  const text = document.getElementById('letter-text');
  const ticks = all('.tick');
  const field = (row, name) => document.getElementById('f-reports-' + row + '-' + name);
  const said = document.getElementById('marked');
  const say = (words) => { if (said) said.textContent = words; };
  const choices = document.getElementById('mark-for');
  const count = document.getElementById('ticked');

  const told = () => {
    const on = ticks.filter((tick) => tick.checked);
    if (count) count.textContent = on.length ? count.dataset.text.replace('#', on.length) : '';
    if (!choices) return;
    const kept = choices.value;
    choices.replaceChildren(...on.map((tick) => new Option(tick.dataset.label, tick.dataset.row)));
    if (on.some((tick) => tick.dataset.row === kept)) choices.value = kept;
  };
  ticks.forEach((tick) => tick.addEventListener('change', () => {
    told();
    if (choices && tick.checked) choices.value = tick.dataset.row;
  }));
  told();

  const narrow = document.getElementById('narrow');
  if (narrow) narrow.addEventListener('input', () => {
    const words = narrow.value.toLowerCase().split(/\s+/).filter(Boolean);
    ticks.forEach((tick) => {
      const about = tick.dataset.label.toLowerCase();
      tick.closest('.report-row').hidden = !tick.checked && !words.every((word) => about.includes(word));
    });
  });
  if (narrow) narrow.addEventListener('keydown', (event) => { if (event.key === 'Enter') event.preventDefault(); });

  // a quote that is typed over is looked up anew when it is sent
  all('.quote').forEach((quote) => quote.addEventListener('input', () => {
    field(quote.dataset.row, 'evidence-start').value = '';
    field(quote.dataset.row, 'evidence-end').value = '';
  }));

  if (!text) return;
  const select = (start, end) => {
    // a browser scrolls to a selection only when its end is newly set and has the focus
    text.blur();
    text.setSelectionRange(start, start);
    text.focus();
    text.setSelectionRange(start, end);
  };

  text.addEventListener('select', () => {
    const length = text.selectionEnd - text.selectionStart;
    if (length) say(said.dataset.selected.replace('#', length));
  });

  document.getElementById('mark').addEventListener('click', () => {
    let start = text.selectionStart;
    let end = text.selectionEnd;
    while (start < end && /\s/.test(text.value[start])) start += 1;
    while (end > start && /\s/.test(text.value[end - 1])) end -= 1;
    if (start === end) return say(said.dataset.nothing);
    if (!choices.value) return say(said.dataset.nobody);
    const row = choices.value;
    const quote = text.value.slice(start, end);
    field(row, 'evidence-quote').value = quote;
    field(row, 'evidence-start').value = start;
    field(row, 'evidence-end').value = end;
    const statement = field(row, 'statement');
    if (!statement.value) statement.value = quote.replace(/\s+/g, ' ');
    changed = true;
    say(said.dataset.done.replace('#', choices.selectedOptions[0].label));
  });

  all('.show-passage').forEach((button) => button.addEventListener('click', () => {
    const quote = field(button.dataset.row, 'evidence-quote').value;
    const known = field(button.dataset.row, 'evidence-start').value;
    const start = known === '' ? text.value.indexOf(quote) : Number(known);
    if (!quote || start < 0) return say(said.dataset.missing);
    select(start, start + quote.length);
  }));

  const find = document.getElementById('find');
  const next = () => {
    const words = find.value.trim().toLowerCase();
    if (!words) return;
    const whole = text.value.toLowerCase();
    let at = whole.indexOf(words, text.selectionEnd);
    if (at < 0) at = whole.indexOf(words);
    if (at < 0) return say(said.dataset.missing);
    select(at, at + words.length);
  };
  document.getElementById('find-next').addEventListener('click', next);
  find.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      next();
    }
  });
})();
