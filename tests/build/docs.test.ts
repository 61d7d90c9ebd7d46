/** The shipped texts as pages: links, folded answers, buttons that set the scene. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { docPage, fontFaces } from '../../src/build/docs.ts'
import { decodeLink } from '../../src/scenario/document/codec.ts'

const FOLDER = resolve(import.meta.dirname, '../../assets/docs')
const pages = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.md'))
    .map((file) => [
      file.replace('.md', ''),
      docPage(file.replace('.md', ''), readFileSync(resolve(FOLDER, file), 'utf8')),
    ]),
)

const hrefs = (html: string) =>
  [...html.matchAll(/href="([^"]+)"/g)].map(([, to]) => to!.replaceAll('&amp;', '&'))

test.each([...pages])(
  '%s: every link leads to a page, a heading that is there, or a scene that opens',
  (_, html) => {
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!))
    for (const to of hrefs(html)) {
      if (to.startsWith('#')) expect(ids, to).toContain(decodeURIComponent(to.slice(1)))
      else if (to.startsWith('../#')) expect(decodeLink(to.slice(4)).problems, to).toEqual([])
      else if (/^[\w-]+\.html/.test(to)) expect([...pages.keys()], to).toContain(to.replace(/\.html.*/, ''))
    }
    expect(html).not.toMatch(/<script|\sstyle="|\son\w+="/)
  },
)

test('the exercises need no terminal: each has a button that sets its scene, its commands and its answer are folded', () => {
  const exercises = pages.get('classroom')!.split('<h2').slice(1)
  expect(exercises).toHaveLength(5)
  for (const html of exercises) {
    expect(html.match(/class="scene" href="\.\.\/#v=3&amp;/g)).toHaveLength(1)
    expect(html.match(/<details><summary>Answer<\/summary>/g)).toHaveLength(1)
    expect(html.match(/<details>/g)).toHaveLength(html.match(/<\/details>/g)!.length)
    const open = html.replace(/<details>[\s\S]*?<\/details>/g, '')
    expect(open).not.toMatch(/Answer|eclipse-year|<pre>/)
    expect(open).toContain('To discuss')
  }
})

test('what a text says in angle brackets stays text', () => {
  expect(docPage('x', '# A <b>\n\n`<i>` and `#v=3&p=iss"`')).not.toMatch(/<i>|iss""/)
})

test('the pages are set in the page’s own faces, by the names of their built files', () => {
  const faces = fontFaces([
    'assets/inter-greek-wght-normal-A.woff2',
    'assets/inter-latin-wght-normal-B.woff2',
    'assets/space-grotesk-latin-wght-normal-C.woff2',
  ])
  expect([...faces.matchAll(/url\("([^"]+)"\)/g)].map(([, url]) => url)).toEqual([
    '../assets/inter-latin-wght-normal-B.woff2',
    '../assets/space-grotesk-latin-wght-normal-C.woff2',
  ])
  expect(fontFaces([])).toBe('')
})
