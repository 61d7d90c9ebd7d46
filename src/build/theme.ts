/** Writes the theme's table into the page: its style variables, so that they hold before any script runs, and the colours
 *  that the page's head names ({{sun}}; {{sun%}} within an address). */
import type { Plugin } from 'vite'
import { COLOURS, styleVariables } from '../lib/theme.ts'

const isColour = (name: string): name is keyof typeof COLOURS => name in COLOURS

export const theme = (): Plugin => ({
  name: 'dawnline:theme',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html
        .replaceAll(/\{\{(\w+)(%?)\}\}/g, (_, name: string, encoded: string) => {
          if (!isColour(name)) throw new Error(`The page's head names no colour of the theme: ${name}`)
          return encoded ? encodeURIComponent(COLOURS[name]) : COLOURS[name]
        })
        .replace('</head>', () => `  <style>${styleVariables()}</style>\n  </head>`),
  },
})
