/** A build ships no package whose licence the notices do not hold: each module that it takes in belongs to a package
 *  that they name, in its version. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const PACKAGE = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//
/** Vite's own few lines between the modules. */
const OF_THE_BUILD = new Set(['vite', 'rolldown'])

/** `name version` of the package that a module is of; null of our own. */
export function packageOf(id: string): string | null {
  const [, folder, name] = PACKAGE.exec(id.replace(/^\0/, '').replaceAll('\\', '/')) ?? []
  if (!folder || !name || OF_THE_BUILD.has(name)) return null
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  return `${name} ${version}`
}

export function notices(): Plugin {
  let text = ''
  return {
    name: 'dawnline:notices',
    apply: 'build',
    configResolved({ publicDir }) {
      text = readFileSync(join(publicDir, 'notices.txt'), 'utf8')
    },
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
      const packages = new Set(modules.map(packageOf).filter((one) => one !== null))
      const unnamed = [...packages].filter((one) => !text.includes(`--- ${one} (`))
      if (unnamed.length > 0) this.error(`assets/notices.txt lacks ${unnamed.join(', ')}.`)
    },
  }
}
