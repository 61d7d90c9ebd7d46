/** Writes into the page where the words of each language are, so that its first script can ask for its reader's while the
 *  page's code is still on its way (assets/boot.js). */
import type { Plugin } from 'vite'

const LANGUAGE = /\/i18n\/(\w\w(?:-\w\w)?)\.ts$/

/** `en=assets/en-1.js ko=assets/ko-2.js` @param modules the module that each file stands for */
export const listOfLanguages = (modules: ReadonlyMap<string, string>): string =>
  [...modules]
    .flatMap(([file, module]) => {
      const code = LANGUAGE.exec(module.replaceAll('\\', '/'))?.[1]
      return code ? [`${code}=${file}`] : []
    })
    .sort()
    .join(' ')

export function languageFiles(): Plugin {
  return {
    name: 'dawnline:language-files',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const modules = Object.values(bundle).flatMap((one) =>
          one.type === 'chunk' && one.facadeModuleId ? [[one.fileName, one.facadeModuleId] as const] : [],
        )
        const languages = listOfLanguages(new Map(modules))
        if (!languages.includes('en=')) throw new Error('English has no file of its own.')
        return html.replace('<html lang="en"', (tag) => `${tag} data-languages="${languages}"`)
      },
    },
  }
}
