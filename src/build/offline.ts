/** Adds the service worker to a build, with the list of everything that the page may ever ask for. Its version is a
 *  digest of those files, so that a build that changed nothing is no new version. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

export const SERVICE_WORKER = 'service-worker.js'
/** How files of the public folder are made, the README's pictures and previews of links are not for the page. */
const NOT_FOR_PAGE = /\.mjs$|^gallery\/|^cards\/|^oembed\.json$/

export const publicFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !NOT_FOR_PAGE.test(path))
    .sort()

const contentOf = (output: Rolldown.OutputAsset | Rolldown.OutputChunk): string | Uint8Array =>
  output.type === 'chunk' ? output.code : output.source

export function offline(): Plugin {
  let publicDir = ''
  return {
    name: 'dawnline:offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicDir = config.publicDir
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const digest = createHash('sha256')
        const add = (path: string, content: string | Uint8Array) => digest.update(path).update(content)
        const entries = Object.entries(bundle)
          .filter(([path]) => !NOT_FOR_PAGE.test(path))
          .sort(([a], [b]) => (a < b ? -1 : 1))
        for (const [path, file] of entries) add(path, contentOf(file))
        const built = entries.map(([path]) => path)
        const shipped = publicFiles(publicDir)
        for (const path of shipped) add(path, readFileSync(join(publicDir, path)))
        const files = [...built.filter((path) => path !== 'index.html'), ...shipped]
        const source = readFileSync(join(import.meta.dirname, 'serviceWorker.js'), 'utf8')
          .replace('__VERSION__', digest.digest('hex').slice(0, 12))
          .replace('__FILES__', () => JSON.stringify(files))
        this.emitFile({ type: 'asset', fileName: SERVICE_WORKER, source })
      },
    },
  }
}
