/** Small pages for link previews: one for each preset and story in each language, with title, description and picture, which
 *  opens the page itself; and oEmbed answers, for sites that show a frame in place of a link. Readers of links want
 *  whole addresses, and a build does not know where it will be served: DAWNLINE_URL says it. Without it pictures are
 *  named by their file, which some readers take, and there is no oEmbed. The pictures are assets/cards, drawn by
 *  `npm run gallery`. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Plugin, runnerImport } from 'vite'
import { COLOURS } from '../lib/theme.ts'
import { digestOf } from './policy.ts'

export const CARD_SIZE = { width: 960, height: 504 }
const FOLDER = 'cards'
/** Of a frame in another page. */
const FRAME = { width: 800, height: 450 }
const OPENING = 'dawn-dusk-650'
const LANGUAGE_FILE = /^(\w\w(?:-\w\w)?)\.ts$/
const STYLE = `body{margin:0;background:${COLOURS.space};color:${COLOURS.text2};font:1rem/1.5 system-ui,sans-serif}main{max-width:60rem;margin:0 auto;padding:1rem}img{max-width:100%;height:auto}a{color:inherit}`

export type CardWords = Readonly<Record<'title' | 'preset' | 'story' | 'page' | 'open' | 'alt', string>>
/** What the cards are told of. */
export interface Told {
  presets: readonly string[]
  stories: readonly { id: string; steps: readonly unknown[] }[]
}
export interface Speech {
  code: string
  /** The page's words and those of its stories, by key. */
  words: Readonly<Record<string, string>>
  cards: CardWords
}
interface Card {
  id: string
  /** Behind # of the page's address. */
  link: string
  name: string
  description: string
}

const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

export function cardsOf({ presets, stories }: Told, { words, cards }: Speech): Card[] {
  const word = (key: string): string => {
    const found = words[key]
    if (found === undefined) throw new Error(`A card needs the word ${key}.`)
    return found
  }
  return [
    ...presets.map((id) => ({
      id,
      link: `v=3&p=${id}`,
      name: word(`preset.${id}`),
      description: filled(cards.preset, { line: word(`presetLine.${id}`) }),
    })),
    ...stories.map(({ id, steps }) => ({
      id: `story-${id}`,
      link: `v=3&story=${id}.1`,
      name: word(`story.${id}.title`),
      description: filled(cards.story, { count: steps.length }),
    })),
  ]
}

const fileOf = (id: string, code: string): string => (code === 'en' ? id : `${id}.${code}`)

/** @param base whole address of the page's folder; null where nobody has said it */
export function cardPage(
  card: Card,
  { code, cards }: Speech,
  codes: readonly string[],
  base: string | null,
): string {
  const { id, link, name, description } = card
  const title = filled(cards.title, { name })
  const to = `../?lang=${code}#${link}`
  const whole = (file: string) => `${base ?? ''}${base ? `${FOLDER}/` : ''}${file}`
  const alternates = base === null ? [] : codes.filter((other) => other !== code)
  return `<!doctype html>
<html lang="${code}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src ${digestOf(STYLE)}">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="Dawnline">
<meta property="og:title" content="${escaped(title)}">
<meta property="og:description" content="${escaped(description)}">
<meta property="og:image" content="${escaped(whole(`${id}.jpg`))}">
<meta property="og:image:width" content="${CARD_SIZE.width}">
<meta property="og:image:height" content="${CARD_SIZE.height}">
<meta property="og:image:alt" content="${escaped(filled(cards.alt, { name }))}">
<meta property="og:locale" content="${code}">
<meta name="twitter:card" content="summary_large_image">
${
  base === null
    ? ''
    : `<meta property="og:url" content="${escaped(whole(`${fileOf(id, code)}.html`))}">
<link rel="alternate" type="application/json+oembed" href="${escaped(whole(`${fileOf(id, code)}.oembed.json`))}" title="${escaped(title)}">
`
}${alternates
  .map(
    (other) =>
      `<link rel="alternate" hreflang="${other}" href="${escaped(whole(`${fileOf(id, other)}.html`))}">\n`,
  )
  .join('')}<meta http-equiv="refresh" content="0; url=${escaped(to)}">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(name)}</h1>
<p>${escaped(description)}</p>
<p><a href="${escaped(to)}">${escaped(cards.open)}</a></p>
<img src="${id}.jpg" width="${CARD_SIZE.width}" height="${CARD_SIZE.height}" alt="${escaped(filled(cards.alt, { name }))}">
</main>
</body>
</html>
`
}

/** An answer of oEmbed 1.0 (oembed.com), of type rich. */
export function oembedOf({ id, link, name }: Card, { code, cards }: Speech, base: string): string {
  const address = `${base}?embed&lang=${code}#${link}`
  const title = filled(cards.title, { name })
  const frame = `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${FRAME.width}" height="${FRAME.height}" loading="lazy" allow="fullscreen" style="border: 0"></iframe>`
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Dawnline',
    provider_url: base,
    html: frame,
    ...FRAME,
    thumbnail_url: `${base}${FOLDER}/${id}.jpg`,
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  }
  return `${JSON.stringify(answer, null, 2)}\n`
}

/** The folder that a build is told it will be served in; null where nobody says. */
export function servedAt(text: string | undefined): string | null {
  if (text === undefined || text === '') return null
  if (!/^https?:\/\/[^\s?#]+\/$/.test(text))
    throw new Error(
      `DAWNLINE_URL "${text}" is not accepted: the address of a folder, such as https://example.org/dawnline/.`,
    )
  return text
}

async function speechOf(root: string, code: string): Promise<Speech> {
  const load = async <T>(path: string): Promise<T> =>
    (await runnerImport<T>(join(root, 'i18n', path), { configFile: false, logLevel: 'error' })).module
  const { language } = await load<{ language: { words: Readonly<Record<string, string>> } }>(`${code}.ts`)
  const { stories } = await load<{ stories: Readonly<Record<string, string>> }>(`${code}/stories.ts`)
  const { cards } = await load<{ cards: CardWords }>(`${code}/cards.ts`)
  return { code, words: { ...language.words, ...stories }, cards }
}

/** Presets and stories, and the words of every language. @param root folder of the sources */
export async function readCards(root: string): Promise<{ told: Told; speeches: Speech[] }> {
  const load = async <T>(path: string): Promise<T> =>
    (await runnerImport<T>(join(root, 'scenario/document', path), { configFile: false, logLevel: 'error' }))
      .module
  const { PRESETS } = await load<{ PRESETS: object }>('presets.ts')
  const { STORIES } = await load<{ STORIES: Told['stories'] }>('shippedStories.ts')
  const codes = readdirSync(join(root, 'i18n')).flatMap((file) => LANGUAGE_FILE.exec(file)?.[1] ?? [])
  return {
    told: { presets: Object.keys(PRESETS), stories: STORIES },
    speeches: await Promise.all(codes.map((code) => speechOf(root, code))),
  }
}

export function cards(): Plugin {
  let root = ''
  const base = servedAt(process.env.DAWNLINE_URL)
  return {
    name: 'dawnline:cards',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    transformIndexHtml: (html) =>
      base === null
        ? html
        : html.replace(
            '</title>',
            `</title>
    <meta property="og:title" content="Dawnline" />
    <meta property="og:image" content="${escaped(base)}${FOLDER}/${OPENING}.jpg" />
    <meta property="og:url" content="${escaped(base)}" />
    <meta name="twitter:card" content="summary_large_image" />
    <link rel="alternate" type="application/json+oembed" href="${escaped(base)}oembed.json" title="Dawnline" />`,
          ),
    async generateBundle() {
      const { told, speeches } = await readCards(root)
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
      const codes = speeches.map(({ code }) => code)
      for (const speech of speeches) {
        for (const card of cardsOf(told, speech)) {
          const file = `${FOLDER}/${fileOf(card.id, speech.code)}`
          emit(`${file}.html`, cardPage(card, speech, codes, base))
          if (base !== null) emit(`${file}.oembed.json`, oembedOf(card, speech, base))
          if (base !== null && card.id === OPENING && speech.code === 'en')
            emit('oembed.json', oembedOf(card, speech, base))
        }
      }
    },
  }
}
