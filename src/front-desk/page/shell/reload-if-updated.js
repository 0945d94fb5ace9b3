/** Of the page as it was loaded: a part of its files' address. */
const VERSION = new URL(import.meta.url).pathname.split('/').at(-3);

/**
 * Loads the page anew where the service has another one by now: a view that is asked for after an update may have moved. What was
 * typed is not lost, as whoever goes to another view has left it.
 * @returns {Promise<void>}
 */
export async function reloadIfUpdated() {
  const page = await fetch(location.pathname, { cache: 'no-store' });
  if (page.ok && !(await page.text()).includes(`desk/${VERSION}/`)) location.reload();
}
