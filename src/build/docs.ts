/** The shipped texts as pages, made when the page is built: in its colours, with headings that can be linked to, links
 *  that set the scene, and answers and commands folded until they are wanted. The texts themselves stay beside them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Marked, type Token, type Tokens } from 'marked'
import type { Connect, Plugin } from 'vite'
import { styleVariables } from '../lib/theme.ts'

const FOLDER = 'docs'
export const DOCS_STYLE = `${FOLDER}/docs.css`

/** As GitHub makes them of headings; the texts' own links go there. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(' ', '-')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** What a paragraph begins with in bold, such as Answer. */
const partOf = (token: Token): string | null =>
  token.type === 'paragraph' ? (/^\*\*(\w[\w ]*)\.\*\*/.exec(token.raw)?.[1] ?? null) : null
const FOLDED: Readonly<Record<string, string>> = {
  Answer: 'Answer',
  Commands: 'For who has a terminal: commands',
}

function rendererOf(name: string): Marked {
  const marked = new Marked({ gfm: true })
  marked.use({
    renderer: {
      heading({ tokens, depth, raw }: Tokens.Heading) {
        const id = anchorOf(raw.replace(/^#+ /, '').trim())
        const text = this.parser.parseInline(tokens)
        return depth === 1
          ? `<h1>${text}</h1>\n`
          : `<h${depth} id="${escaped(id)}"><a class="anchor" href="#${escaped(id)}">${text}</a></h${depth}>\n`
      },
      link({ href, tokens }: Tokens.Link) {
        const to = href.replace(/^([\w-]+)\.md(?=#|$)/, '$1.html')
        return `<a href="${escaped(to)}">${this.parser.parseInline(tokens)}</a>`
      },
      codespan({ text }: Tokens.Codespan) {
        if (/^[a-z]+\.md$/.test(text))
          return `<a href="${text.replace('.md', '.html')}"><code>${text}</code></a>`
        if (!text.startsWith('#v=') || text.includes('…')) return `<code>${escaped(text)}</code>`
        const isButton = name === 'classroom' || name === 'speakers'
        const shown = isButton ? 'Show it on the page' : `<code>${escaped(text)}</code>`
        return `<a class="${isButton ? 'scene' : ''}" href="../${escaped(text)}" target="dawnline" title="${escaped(text)}">${shown}</a>`
      },
    },
  })
  return marked
}

/** The text's blocks, those of a folded part together until the next part or heading. */
function bodyOf(name: string, markdown: string): string {
  const marked = rendererOf(name)
  const html: string[] = []
  let isOpen = false
  const close = () => {
    if (isOpen) html.push('</details>\n')
    isOpen = false
  }
  for (const token of marked.lexer(markdown)) {
    const part = partOf(token)
    if (part !== null || token.type === 'heading') close()
    const title = name === 'classroom' && part !== null ? FOLDED[part] : undefined
    if (title !== undefined) {
      html.push(`<details><summary>${title}</summary>\n`)
      isOpen = true
    }
    html.push(marked.parser([token]))
  }
  close()
  return html
    .join('')
    .replaceAll('<table>', '<div class="wide"><table>')
    .replaceAll('</table>', '</table></div>')
}

const LANGUAGE = /\.([a-z]{2})$/
/** @param name of the file without its ending; `classroom.ko` is Korean */
export function docPage(name: string, markdown: string): string {
  const text = markdown.replace(/^\uFEFF/, '')
  const title = /^# (.+)$/m.exec(text)?.[1] ?? name
  const language = LANGUAGE.exec(name)?.[1] ?? 'en'
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="dark">
<title>${escaped(title)} · Dawnline</title>
<link rel="stylesheet" href="docs.css">
</head>
<body>
<main>
<p class="back"><a href="../" target="dawnline">Dawnline</a></p>
${bodyOf(name.replace(LANGUAGE, ''), text)}</main>
</body>
</html>
`
}

const styleText = (): string =>
  `${styleVariables()}\n${readFileSync(join(import.meta.dirname, 'docs.css'), 'utf8')}`

/** The page's own two faces, under the names that its built files have; in development the browser's serve. */
export const fontFaces = (files: readonly string[]): string =>
  [
    ['Inter Variable', 'inter-latin-wght-'],
    ['Space Grotesk Variable', 'space-grotesk-latin-wght-'],
  ]
    .flatMap(([family, start]) => {
      const file = files.find((name) => name.startsWith(`assets/${start}`) && name.endsWith('.woff2'))
      return file
        ? [
            `@font-face { font-family: "${family}"; src: url("../${file}"); font-weight: 100 900; font-display: swap; }\n`,
          ]
        : []
    })
    .join('')

export function docs(): Plugin {
  let folder = ''
  const textOf = (name: string) => readFileSync(join(folder, `${name}.md`), 'utf8')
  const names = () => readdirSync(folder).flatMap((file) => /^(.+)\.md$/.exec(file)?.[1] ?? [])
  const serve: Connect.NextHandleFunction = (request, response, next) => {
    const path = request.url?.replace(/[?#].*/, '') ?? ''
    const name = /^\/docs\/([\w.-]+)\.html$/.exec(path)?.[1]
    if (path === `/${DOCS_STYLE}`) {
      response.setHeader('Content-Type', 'text/css')
      response.end(styleText())
    } else if (name && names().includes(name)) {
      response.setHeader('Content-Type', 'text/html')
      response.end(docPage(name, textOf(name)))
    } else next()
  }
  return {
    name: 'dawnline:docs',
    configResolved({ publicDir }) {
      folder = join(publicDir, FOLDER)
    },
    configureServer({ middlewares }) {
      middlewares.use(serve)
    },
    generateBundle(_options, bundle) {
      const source = fontFaces(Object.keys(bundle)) + styleText()
      this.emitFile({ type: 'asset', fileName: DOCS_STYLE, source })
      for (const name of names()) {
        this.emitFile({
          type: 'asset',
          fileName: `${FOLDER}/${name}.html`,
          source: docPage(name, textOf(name)),
        })
      }
    },
  }
}
