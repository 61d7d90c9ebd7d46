/** Puts a build into one HTML file that needs nothing beside it, not even a host: from file:// a page may load no module,
 *  start no worker from a file and fetch nothing. Code and styles stand in the page, workers are made from texts, and
 *  shipped files are text blocks that state/page/assets.ts turns into addresses. */
import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { publicFiles } from './offline.ts'
import { digestOf, stylesIn } from './policy.ts'

export const SINGLE_FILE = 'dawnline.html'
/** The page opens with the first maps and sharpens to 2048; the 4096 ones would add half of its size again. */
const NOT_INSIDE = /-4096\.webp$|^icons\/|\.webmanifest$|^(?:embed|view)-example\.html$|^boot\.js$/
const TYPES: Record<string, string> = {
  '.webp': 'image/webp',
  '.bin': 'application/octet-stream',
  '.json': 'application/json',
  '.txt': 'text/plain;charset=utf-8',
  '.md': 'text/plain;charset=utf-8',
}
/** Only what the file itself holds, by its digest, and what it makes. */
const policyOf = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `script-src ${scripts.join(' ')}`,
    'worker-src blob:',
    `style-src ${styles.join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    'connect-src data: blob:',
    'media-src blob:',
  ].join('; ')
/** Opens what the page was saved with, and keeps the page's beginning, so that it can be saved once more. */
const OPENER = join(import.meta.dirname, 'opener.js')
const BOOT_TAG = /<script src="[^"]*boot\.js"><\/script>/
const NEW_WORKER = /new Worker\(new URL\('([^']+\.worker\.ts)', import\.meta\.url\), \{ type: 'module' \}\)/g

/** A script ends at the first end tag, also within a string. A return would be another character in the page, and the
 *  digest another's. */
const asInlineScript = (code: string): string =>
  code
    .replaceAll(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', '\\x3C!--')
    .replaceAll(/\r\n?/g, '\n')

/** From file:// Chromium starts no module from a blob. The code as Vite bundles it has no imports left, so that it runs
 *  as a plain script; satellite.js's top-level await goes with the parts of it that nobody uses. */
function classicWorker(code: string): string {
  const text = /^const jsContent = (".*");$/m.exec(code)?.[1]
  if (!text || /import\.meta|^(import|export)\b/m.test(JSON.parse(text))) {
    throw new Error('A worker cannot be written into the page.')
  }
  return `const code = ${text}
export default function InlineWorker() {
  return new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
}`
}

function only<T>(found: T[], what: string): T {
  const [one, ...others] = found
  if (one === undefined || others.length > 0)
    throw new Error(`One file needs one ${what}; the build made ${found.length}.`)
  return one
}

export function singleFile(): Plugin {
  let publicDir = ''
  return {
    name: 'dawnline:single-file',
    enforce: 'pre',
    config: () => ({
      build: {
        emptyOutDir: false,
        copyPublicDir: false,
        assetsInlineLimit: Number.POSITIVE_INFINITY,
        cssCodeSplit: false,
        modulePreload: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    configResolved(config) {
      publicDir = config.publicDir
    },
    transform(code, id) {
      if (id.endsWith('?worker&inline')) return { code: classicWorker(code), map: null }
      if (/node_modules|\?/.test(id) || !code.includes('new Worker(')) return null
      const imports: string[] = []
      const changed = code.replaceAll(NEW_WORKER, (_, path) => {
        const name = `InlineWorker${imports.length}`
        imports.push(`import ${name} from ${JSON.stringify(`${path}?worker&inline`)}`)
        return `new ${name}()`
      })
      if (changed.includes('new Worker(')) throw new Error(`A worker of ${id} would need a file of its own.`)
      return { code: `${imports.join('\n')}\n${changed}`, map: null }
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const all = Object.values(bundle)
        const assets = all.filter((one): one is Rolldown.OutputAsset => one.type === 'asset')
        const textOf = (ending: string) =>
          only(
            assets.filter(({ fileName }) => fileName.endsWith(ending)),
            ending,
          ).source.toString()
        const chunk = only(
          all.filter((one): one is Rolldown.OutputChunk => one.type === 'chunk'),
          'script',
        )
        const files = publicFiles(publicDir)
          .filter((path) => !NOT_INSIDE.test(path))
          .map((path) => {
            const data = readFileSync(join(publicDir, path)).toString('base64')
            return `<script type="text/plain" data-file="${path}" data-type="${TYPES[extname(path)]}">${data}</script>`
          })
        const boot = asInlineScript(readFileSync(join(publicDir, 'boot.js'), 'utf8'))
        const opener = asInlineScript(readFileSync(OPENER, 'utf8'))
        const main = asInlineScript(chunk.code)
        const style = textOf('.css')
        const page = textOf('.html')
        const policy = policyOf([opener, boot, main].map(digestOf), [...stylesIn(page), digestOf(style)])
        const html = page
          .replace(/(http-equiv="Content-Security-Policy"\s+content=")[^"]*/, (_, before) => before + policy)
          .replaceAll(/\s*<link rel="(?:manifest|apple-touch-icon|stylesheet)"[^>]*>/g, '')
          .replaceAll(/\s*<script type="module"[^>]*><\/script>/g, '')
          .replace(BOOT_TAG, () => `<script>${opener}</script>\n    <script>${boot}</script>`)
          .replace('</head>', () => `<style>${style}</style>\n  </head>`)
          .replace('</body>', () => `${files.join('\n')}\n<script type="module">${main}</script>\n  </body>`)
        for (const name of Object.keys(bundle)) delete bundle[name]
        this.emitFile({ type: 'asset', fileName: SINGLE_FILE, source: html })
      },
    },
  }
}
