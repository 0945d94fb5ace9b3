/** @import Papa from 'papaparse' */
/** @import readXlsxFile from 'read-excel-file/browser' */
/** @import { Chart } from 'chart.js/auto' */

/** @type {Map<string, Promise<void>>} */
const asked = new Map();

/** @returns {Promise<typeof Papa>} what reads CSV; loaded by the first who needs it */
export async function papaparse() {
  await loaded('papaparse.js');
  return /** @type {any} */ (globalThis).Papa;
}

/** @returns {Promise<typeof Chart>} what draws charts; loaded by the first who needs it */
export async function chartJs() {
  await loaded('chart.js');
  return /** @type {any} */ (globalThis).Chart;
}

/** @returns {Promise<typeof readXlsxFile>} what reads .xlsx; loaded by the first who needs it */
export async function readExcelFile() {
  await loaded('read-excel-file.js');
  return /** @type {any} */ (globalThis).readXlsxFile;
}

/**
 * These packages bring one file for browsers, and none is a module.
 * @param {string} name
 */
function loaded(name) {
  const known = asked.get(name);
  if (known) return known;
  const script = document.createElement('script');
  script.src = new URL(`../vendor/${name}`, import.meta.url).href;
  /** @type {Promise<void>} */
  const done = new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => {
      // The next one who comes here asks again.
      asked.delete(name);
      reject(new Error('a part of the page could not be loaded'));
    };
  });
  asked.set(name, done);
  document.head.append(script);
  return done;
}
