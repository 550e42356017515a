// Bundles the explorer and the first page into ../api/web/assets: each file under a name that holds
// its hash, compressed, and a list of them all. `make web` runs it.

import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';

const HERE = import.meta.dirname;
const OUT = path.join(HERE, '..', 'api', 'web', 'assets');
const WORKERS = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
};
const PAGES = {
  explorer: './src/explorer/main.jsx',
  front: './src/front/main.js',
};
const OPTIONS = {
  absWorkingDir: HERE,
  outdir: OUT,
  bundle: true,
  charset: 'utf8',
  define: { 'process.env.NODE_ENV': '"production"' },
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  jsx: 'automatic',
  legalComments: 'none', // licences.txt has them, whole
  loader: { '.ttf': 'file', '.woff2': 'file', '.svg': 'file' },
  metafile: true,
  minify: true,
  target: 'es2022',
  write: false,
};

const workers = await esbuild.build({ ...OPTIONS, entryPoints: WORKERS, format: 'iife' });
const pages = await esbuild.build({
  ...OPTIONS,
  entryPoints: PAGES,
  format: 'esm',
  splitting: true,
  define: { ...OPTIONS.define, WORKERS: JSON.stringify(named(workers)) },
});

const entries = named(pages);
const files = [...workers.outputFiles, ...pages.outputFiles]
  .map((file) => ({ name: path.basename(file.path), content: file.contents }))
  .filter(({ name }) => !name.endsWith('.css') || Object.values(entries).includes(name));
files.push({ name: 'licences.txt', content: Buffer.from(await licences([workers, pages])) });

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
for (const { name, content } of files) {
  const packed = gzipSync(content, { level: constants.Z_BEST_COMPRESSION });
  await writeFile(path.join(OUT, `${name}.gz`), packed);
}
const list = { made_from: await digest(), entries };
await writeFile(path.join(OUT, 'assets.json'), `${JSON.stringify(list, null, 2)}\n`);

// What the pages ask for, by the name that they know: explorer.js, explorer.css, front.js …
function named(result) {
  const wanted = { ...WORKERS, ...PAGES };
  const found = {};
  for (const [output, { entryPoint, cssBundle }] of Object.entries(result.metafile.outputs)) {
    const name = entryPoint && Object.keys(wanted).find((key) => entryPoint.endsWith(entry(wanted[key])));
    if (!name) continue; // a chunk
    found[`${name}.js`] = path.basename(output);
    if (cssBundle) found[`${name}.css`] = path.basename(cssBundle);
  }
  return found;
}

function entry(file) {
  return file.replace(/^\.\//, '');
}

// What this bundle was made from: tests/test_web.py computes it again.
async function digest() {
  const source = await readdir(path.join(HERE, 'src'), { recursive: true, withFileTypes: true });
  const inputs = source
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(HERE, path.join(entry.parentPath, entry.name)))
    .concat('build.mjs', 'package.json', 'package-lock.json')
    .sort();
  const hash = createHash('sha256');
  for (const name of inputs) {
    hash.update(`${name}\0`).update(await readFile(path.join(HERE, name))).update('\0');
  }
  return hash.digest('hex');
}

// The licence of every package of which something is in the bundle.
async function licences(results) {
  const folders = new Set();
  for (const result of results) {
    for (const output of Object.values(result.metafile.outputs)) {
      for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
        const folder = input.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];
        if (folder && bytesInOutput) folders.add(folder);
      }
    }
  }
  const parts = [];
  for (const folder of [...folders].sort()) {
    const about = JSON.parse(await readFile(path.join(HERE, folder, 'package.json'), 'utf8'));
    const names = (await readdir(path.join(HERE, folder))).filter((name) => /^licen[cs]e/i.test(name));
    const texts = names.map((name) => readFile(path.join(HERE, folder, name), 'utf8'));
    const text = (await Promise.all(texts)).join('\n');
    parts.push(`${about.name} ${about.version} (${about.license})\n\n${text.trim()}\n`);
  }
  return parts.join(`\n${'-'.repeat(80)}\n\n`);
}
