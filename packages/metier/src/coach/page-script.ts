/** Saves remarks as a file on this device. The page is read without it; it sends nothing. */
export const SCRIPT = `
const area = document.querySelector('[data-saving]');
area.hidden = false;
document.querySelector('[data-save]').addEventListener('click', () => {
  const author = document.querySelector('[data-author]').value.trim();
  const comments = [...document.querySelectorAll('textarea[data-on]')]
    .map((field) => ({on: field.dataset.on, text: field.value.trim()}))
    .filter(({text}) => text);
  const words = JSON.stringify({schema: 'metier/comments/1', author, comments}, null, 2) + '\\n';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([words], {type: 'application/json'}));
  link.download = 'comments' + (author ? '-' + author.toLowerCase().replace(/[^a-z0-9]+/g, '-') : '') + '.json';
  link.click();
  URL.revokeObjectURL(link.href);
});
`;
