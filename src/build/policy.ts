/** While one works on the page, Vite puts styles into it as they change; a build has none in the page and forbids them. */
import type { Plugin } from 'vite'

export const policyOfDevelopment = (): Plugin => ({
  name: 'dawnline:policy',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
})
