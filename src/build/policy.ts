/** The page's policy allows the styles that the build writes into it by their digests, and no others. While one works on
 *  the page, Vite puts styles into it as they change: then it allows any. */
import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

export const digestOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Digests of the styles that stand in a page. */
export const stylesIn = (html: string): string[] =>
  [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => digestOf(text ?? ''))

export function policy(): Plugin {
  let isBuild = true
  return {
    name: 'dawnline:policy',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace("style-src 'self'", (own) =>
          [own, ...(isBuild ? stylesIn(html) : ["'unsafe-inline'"])].join(' '),
        ),
    },
  }
}
