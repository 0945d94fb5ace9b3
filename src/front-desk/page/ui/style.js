/** @type {Map<string, Promise<void>>} */
const asked = new Map();

/**
 * A stylesheet that only some views need.
 * @param {string} name of a file in the page's folder, such as `form/forms.css`
 * @returns {Promise<void>} when it holds; a view that came before it would be seen naked
 */
export function styledBy(name) {
  const known = asked.get(name);
  if (known) return known;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(`../${name}`, import.meta.url).href;
  /** @type {Promise<void>} */
  const loaded = new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      // The next one who comes here asks again.
      asked.delete(name);
      link.remove();
      reject(new Error('a part of the page could not be loaded'));
    };
  });
  asked.set(name, loaded);
  document.head.append(link);
  return loaded;
}
