// Refreshes the page when the sandbox's data changes, and copies text. The pages also work without it.
'use strict';

document.documentElement.classList.add('scripted');

let shown = document.body.dataset.version;
let latest = shown;
let isRefreshing = false;
let changes = null;

// A refresh must not take away what a person is reading or typing.
const isInUse = () => ['clock', 'content'].some(id => {
  const part = document.getElementById(id);
  return part.contains(document.activeElement) || part.querySelector('details[open]') !== null;
});

const refresh = async () => {
  if (isRefreshing || latest === shown || isInUse()) return;
  isRefreshing = true;
  const wanted = latest;
  try {
    const response = await fetch(location.href);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (!response.ok || isInUse()) return;
    for (const id of ['clock', 'content']) document.getElementById(id).replaceWith(page.getElementById(id));
    shown = page.body.dataset.version;
  } catch {
    // The sandbox stopped. The connection for changes tries again.
  } finally {
    isRefreshing = false;
    if (latest !== wanted) refresh();
  }
};

// A browser opens few connections to one server: a page that nobody sees must not keep one.
const listen = () => {
  changes?.close();
  changes = null;
  if (document.hidden) return;
  changes = new EventSource('/dashboard/changes');
  changes.addEventListener('message', event => {
    latest = event.data;
    refresh();
  });
};

document.addEventListener('visibilitychange', listen);
document.addEventListener('focusout', () => setTimeout(refresh));
document.addEventListener('toggle', refresh, true);
listen();

document.addEventListener('click', async event => {
  const button = event.target.closest('[data-copy]');
  if (!button) return;
  await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
  button.textContent = 'Copied';
});
