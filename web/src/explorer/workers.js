// Where the editor finds its workers: beside this file, under the names that the build gave them.
// eslint-disable-next-line no-undef -- WORKERS is defined by build.mjs
const FILES = WORKERS;

globalThis.MonacoEnvironment = {
  getWorker(_id, label) {
    const file = FILES[`${label}.js`] ?? FILES['editor.js'];
    return new Worker(new URL(file, import.meta.url));
  },
};
