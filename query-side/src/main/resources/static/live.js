/*
 * An open page learns that something on it changed, and says so; whoever reads decides when to look. It listens only while it
 * is looked at: a browser allows few connections to one place.
 */
(() => {
  'use strict';

  const region = document.getElementById('live');
  if (!region || !window.EventSource || !window.htmx) return;
  const HIDDEN_FOR = 30000;
  const TRY_AGAIN = 60000;
  const asked = () => document.getElementById('live-stream');

  let stream = null;
  let address = '';
  let position = '';
  let wait = 0;
  let focused = null;

  const close = () => {
    clearTimeout(wait);
    if (stream) stream.close();
    stream = null;
  };

  const heard = (event) => { if (event.lastEventId) position = event.lastEventId; };
  const changed = (event) => { heard(event); tell(); };

  const open = () => {
    clearTimeout(wait);
    if (stream || !asked() || document.hidden) return;
    const there = new URL(address, location.href);
    if (position) there.searchParams.set('since', position);
    stream = new EventSource(there);
    stream.addEventListener('open', heard);
    stream.addEventListener('change', changed);
    stream.addEventListener('reload', changed);
    stream.addEventListener('error', () => {
      // while it is connecting the browser comes back by itself; when it was refused it does not
      if (!stream || stream.readyState !== EventSource.CLOSED) return;
      close();
      wait = setTimeout(open, TRY_AGAIN);
    });
  };

  /** Another part may show something else, or a day of the past, which does not change. */
  const follow = () => {
    const now = asked() ? asked().dataset.stream : '';
    if (now === address) return;
    close();
    address = now;
    position = '';
    open();
  };

  const tell = () => {
    if (region.querySelector('button')) return;
    const text = document.createElement('p');
    text.textContent = region.dataset.changed;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.id = 'live-refresh';
    button.textContent = region.dataset.refresh;
    button.addEventListener('click', refresh);
    region.replaceChildren(text, button);
  };

  const hush = () => region.replaceChildren();

  /** Where someone was before they went to the button. */
  document.addEventListener('focusin', (event) => {
    if (!region.contains(event.target)) focused = event.target;
  });

  const nameOf = (element) => {
    if (!element || element === document.body) return null;
    if (element.id) return '#' + CSS.escape(element.id);
    const there = element.getAttribute('href');
    return there ? element.localName + '[href="' + CSS.escape(there) + '"]' : null;
  };

  /** What is folded away cannot have the focus. */
  const reveal = (element) => {
    for (let each = element.closest('details'); each; each = each.parentElement.closest('details')) each.open = true;
  };

  /** What was typed, ticked and opened, which the server does not know of. */
  const kept = (part) => {
    const fields = Array.from(part.querySelectorAll('input[id], select[id], textarea[id]'))
      .filter((field) => field.type === 'checkbox' || field.type === 'radio'
        ? field.checked !== field.defaultChecked
        : field.localName === 'select' || field.value !== field.defaultValue)
      .map((field) => [field.id, field.value, field.checked]);
    const opened = Array.from(part.querySelectorAll('details')).map((each) => each.open);
    return (fresh) => {
      fields.forEach(([id, value, checked]) => {
        const field = document.getElementById(id);
        if (!field) return;
        if (field.type === 'checkbox' || field.type === 'radio') field.checked = checked;
        else field.value = value;
        reveal(field);
      });
      const details = Array.from(fresh.querySelectorAll('details'));
      if (details.length === opened.length) details.forEach((each, at) => { each.open = opened[at]; });
    };
  };

  /** Leaving a field to come here may have asked for another list; what that brings is refreshed, not what was before. */
  const quiet = () => new Promise((done) => {
    if (!document.querySelector('form.htmx-request')) done();
    else document.addEventListener('htmx:afterRequest', () => setTimeout(done), { once: true });
  });

  const shown = () => {
    const selector = asked() && asked().dataset.part;
    return selector && document.querySelector(selector);
  };

  const refresh = async () => {
    const before = shown();
    const back = nameOf(before && focused && before.contains(focused) ? focused : null);
    await quiet();
    const part = shown();
    if (!part) return location.reload();
    const selector = asked().dataset.part;
    const restore = kept(part);
    await window.htmx.ajax('GET', location.pathname + location.search, {
      target: selector, select: selector, swap: 'outerHTML show:none',
    });
    const fresh = document.querySelector(selector);
    if (!fresh || fresh === part) return;
    restore(fresh);
    hush();
    const text = document.createElement('p');
    text.className = 'visually-hidden';
    text.textContent = region.dataset.refreshed;
    region.replaceChildren(text);
    const place = back && document.querySelector(back);
    if (place) reveal(place);
    (place || document.getElementById('content')).focus({ preventScroll: true });
    follow();
  };

  document.addEventListener('htmx:afterSettle', () => {
    if ((asked() ? asked().dataset.stream : '') !== address) {
      hush();
      follow();
    }
  });

  document.addEventListener('visibilitychange', () => {
    clearTimeout(wait);
    if (document.hidden) wait = setTimeout(close, HIDDEN_FOR);
    else open();
  });
  window.addEventListener('pagehide', close);
  window.addEventListener('pageshow', (event) => { if (event.persisted) open(); });

  follow();
})();
