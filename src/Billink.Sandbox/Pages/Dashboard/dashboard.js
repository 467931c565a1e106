// Refreshes the page when the sandbox's data changes, and copies text. The pages also work without it.
'use strict';

document.documentElement.classList.add('scripted');

let shown = document.body.dataset.version;
let latest = shown;

// A refresh must not take away what a person is reading or typing.
const isInUse = () => {
  const content = document.getElementById('content');
  return content.contains(document.activeElement) || content.querySelector('details[open]') !== null;
};

const refresh = async () => {
  if (latest === shown || isInUse()) return;
  shown = latest;
  const response = await fetch(location.href);
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const id of ['clock', 'content']) document.getElementById(id).replaceWith(page.getElementById(id));
  shown = page.body.dataset.version;
};

new EventSource('/dashboard/changes').addEventListener('message', event => {
  latest = event.data;
  refresh();
});
document.addEventListener('focusout', () => setTimeout(refresh));
document.addEventListener('toggle', refresh, true);

document.addEventListener('click', async event => {
  const button = event.target.closest('[data-copy]');
  if (!button) return;
  await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
  button.textContent = 'Copied';
});
