/** The package that others install: the model as one file with its types, and the command line as one file that needs no
 *  TypeScript at run time, in a folder of its own with what they read. What it depends on comes inside. `npm run package` makes it;
 *  `npm pack ./dist-package` packs it. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const ROOT = resolve(import.meta.dirname, '../..')
/** Its files are looked for where they stand in the sources: assets two folders up, the thread beside it. */
const CLI = 'lib/cli'
/** Starts threads from files of its own, which no bundle may move: it comes along whole. */
const ALONG = 'tinypool'
/** For queues and films: whoever wants one installs them beside; the command says so. */
const OPTIONAL = ['bullmq', 'ioredis', 'playwright-core']

async function bundle(entry: string, folder: string, name: string, banner = ''): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: [ALONG, ...OPTIONAL] },
    build: {
      ssr: resolve(ROOT, entry),
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: name, banner, codeSplitting: false } },
    },
  })
}

/** Types as the compiler declares them; what they import is called by the names of the files that stand there. */
function declare(folder: string): void {
  const config = join(folder, 'tsconfig.json')
  writeFileSync(
    config,
    JSON.stringify({
      extends: join(ROOT, 'tsconfig.json'),
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        rootDir: join(ROOT, 'src'),
        outDir: join(folder, 'types'),
        types: ['node'],
        typeRoots: [join(ROOT, 'node_modules/@types')],
      },
      files: ['index.ts', 'embed.ts', 'view.ts'].map((file) => join(ROOT, 'src/core', file)),
      include: [],
    }),
  )
  execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', config], {
    stdio: 'inherit',
  })
  rmSync(config)
  for (const file of readdirSync(join(folder, 'types'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.d.ts')) continue
    const path = join(folder, 'types', file)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/(['"])(\.{1,2}\/[^'"]+)\.ts\1/g, '$1$2.js$1'))
  }
}

/** @param folder made anew */
export async function buildPackage(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'assets/sites'), { recursive: true })
  await bundle('src/core/index.ts', join(folder, 'lib'), 'index.js')
  await bundle('src/core/embed.ts', join(folder, 'lib'), 'embed.js')
  await bundle('src/core/view.ts', join(folder, 'lib'), 'view.js')
  await bundle('src/cli/main.ts', join(folder, CLI), 'dawnline.js', '#!/usr/bin/env node')
  await bundle('src/cli/sweep/chunk.ts', join(folder, CLI), 'chunk.js')
  writeFileSync(join(folder, CLI, 'thread.mjs'), "export { computeChunk as default } from './chunk.js'\n")
  cpSync(join(ROOT, 'node_modules', ALONG), join(folder, 'node_modules', ALONG), { recursive: true })
  declare(folder)
  for (const file of ['LICENSE', 'README.md', 'assets/notices.txt', 'assets/sites/sites-daily.json']) {
    cpSync(join(ROOT, file), join(folder, file))
  }
  const { name, version, description, license, type, engines, dependencies, optionalDependencies } =
    JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, unknown> &
      Record<'dependencies' | 'optionalDependencies', Record<string, string>>
  const exports = {
    '.': { types: './types/core/index.d.ts', default: './lib/index.js' },
    './embed': { types: './types/core/embed.d.ts', default: './lib/embed.js' },
    './view': { types: './types/core/view.d.ts', default: './lib/view.js' },
    './sites.json': './assets/sites/sites-daily.json',
  }
  const bin = { dawnline: `${CLI}/dawnline.js` }
  const along = { dependencies: { [ALONG]: dependencies[ALONG] }, bundleDependencies: [ALONG] }
  const beside = {
    peerDependencies: Object.fromEntries(OPTIONAL.map((one) => [one, optionalDependencies[one]])),
    peerDependenciesMeta: Object.fromEntries(OPTIONAL.map((one) => [one, { optional: true }])),
  }
  const own = { name, version, description, license, type, engines, bin, exports, ...along, ...beside }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(own, null, 2)}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildPackage(resolve(process.argv[2] ?? join(ROOT, 'dist-package')))
}
