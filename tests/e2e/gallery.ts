/** Takes the gallery's pictures anew from the built page, those of link previews and the small ones of the views: `npm run
 *  gallery`, or `npm run gallery -- views/ride` for those whose name has that in it. One shot a line: name, window, address. Written as WebP, or as JPEG, which every reader of links
 *  takes, by the browser itself. */
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { CARD_SIZE } from '../../src/build/cards.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import { STORIES } from '../../src/scenario/document/shippedStories.ts'
import { VIEWS } from '../../src/scenario/document/shippedViews.ts'
import { CHROMIUM_ARGS, findChromium } from './chromium.ts'

const ASSETS = `${import.meta.dirname}/../../assets`
const PORT = 4181
const QUALITY = 0.82
const MOST_BYTES = { gallery: 1.5e6, cards: 0.7e6, views: 40e3 }
/** Sharper maps arrive when the page is idle, and fade in. */
const SETTLE_MS = 9000

const WIDE = { width: 1600, height: 900 }
const BARE = 'compare=none&orbits=false&labels=false&siteMarker=false&shadow=false&eclipseArcs=false'
interface Shot {
  /** With its folder and kind. */
  file: string
  hash: string
  window?: { width: number; height: number }
  query?: string
  /** The picture alone, or with the page around it. */
  page?: true
  /** The scene without any words over it. */
  wordless?: true
  /** Smaller than the window by so much. */
  shrunk?: number
}

/** The step of a story that its card shows, from 1. */
const TELLING: Record<string, number> = {
  ninety: 1,
  batteries: 5,
  million: 5,
  watts: 2,
  industry: 4,
  factories: 3,
}
/** Without words, which are of one language. */
const CARDS: readonly Shot[] = [
  ...Object.keys(PRESETS).map((id) => ({ id, hash: `p=${id}&compare=none` })),
  ...STORIES.map(({ id, steps }) => ({
    id: `story-${id}`,
    hash: (steps[(TELLING[id] ?? 1) - 1]?.link ?? '').replace('v=3&', ''),
  })),
].map(({ id, hash }) => ({
  file: `cards/${id}.jpg`,
  hash: `${hash}&labels=0&siteMarker=0&beta=0`,
  window: CARD_SIZE,
}))

/** The twelve pictures that the look is judged by. */
const GALLERY: readonly Shot[] = [
  { file: 'gallery/01-opening.webp', hash: 'compare=none' },
  { file: 'gallery/02-ring-and-53.webp', hash: 'beta=1&cam=-60.0,32.0,6.40' },
  {
    file: 'gallery/03-europe-at-dawn.webp',
    hash: `p=one&${BARE}&t=2026-03-20T03:40:00Z&cam=-128.0,44.0,2.20`,
  },
  {
    file: 'gallery/04-five-thousand.webp',
    hash: 'p=starlink-53&total=5000&planes=100&compare=none&orbits=false&labels=false',
  },
  { file: 'gallery/05-million.webp', hash: 'p=spacex-million&compare=none&labels=false' },
  {
    file: 'gallery/06-million-at-night.webp',
    hash: 'p=spacex-million&compare=none&labels=false&cam=160.0,12.0,4.60',
  },
  {
    file: 'gallery/07-riding-ai1.webp',
    hash: 'p=one&compare=none&orbits=false&labels=false&sel=1&ride=-60.0,16.0,78',
  },
  {
    file: 'gallery/08-inside-suncatcher.webp',
    hash: 'p=suncatcher&compare=none&orbits=false&labels=false&links=1&sel=41&ride=-140.0,16.0,260',
  },
  { file: 'gallery/09-page.webp', hash: '', page: true },
  { file: 'gallery/10-battery-atlas.webp', hash: 'atlas=ltan', page: true },
  { file: 'gallery/11-phone.webp', hash: '', page: true, window: { width: 390, height: 844 } },
  {
    file: 'gallery/12-present.webp',
    hash: 'beta=1&cam=-60.0,32.0,6.40&story=batteries.5',
    query: '?present',
    page: true,
  },
]

/** Small pictures of the views; the atlas is no scene. */
const VIEW_SHOTS: readonly Shot[] = (['ring', 'million', 'dusk', 'ride', 'cluster'] as const).map((id) => ({
  file: `views/${id}.webp`,
  // Phoenix, half an hour after sunset.
  hash: `${VIEWS[id].replace(/^v=3&?/, '')}${id === 'dusk' ? '&t=2026-09-24T01:50:00Z' : ''}`,
  window: { width: 1024, height: 576 },
  shrunk: 4,
  ...(id === 'ride' || id === 'cluster' ? { wordless: true } : {}),
}))
const WORDLESS =
  'body *:not(canvas) { visibility: hidden !important } canvas { visibility: visible !important }'

async function pictureOf(page: Page, type: string, shrunk: number): Promise<Buffer> {
  const png = await page.screenshot()
  const base64 = await page.evaluate(
    async ({ data, type, quality, shrunk }) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
      const canvas = new OffscreenCanvas(bitmap.width / shrunk, bitmap.height / shrunk)
      const context = canvas.getContext('2d')!
      context.imageSmoothingQuality = 'high'
      context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
      const blob = await canvas.convertToBlob({ type, quality })
      const bytes = new Uint8Array(await blob.arrayBuffer())
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    },
    { data: png.toString('base64'), type, quality: QUALITY, shrunk },
  )
  return Buffer.from(base64, 'base64')
}

const wanted = process.argv.slice(2)
const server = await preview({ preview: { port: PORT, strictPort: true } })
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS })
const bytes = { gallery: 0, cards: 0, views: 0 }
const folders = ['gallery', 'cards', 'views'] as const
for (const shot of [...GALLERY, ...CARDS, ...VIEW_SHOTS]) {
  const { file, hash, window: size = WIDE, query = '', page: hasPage, wordless, shrunk = 1 } = shot
  const path = `${ASSETS}/${file}`
  if (wanted.length === 0 || wanted.some((part) => file.includes(part))) {
    const page = await browser.newPage({ viewport: size, bypassCSP: wordless ?? false })
    await page.goto(`http://localhost:${PORT}/${hasPage ? query : '?present'}#v=3&${hash}&paused=1`)
    await page.waitForFunction(() => window.dawnline !== undefined)
    await page.evaluate(() => window.dawnline.ready)
    if (!hasPage) await page.keyboard.press('h')
    if (wordless) await page.addStyleTag({ content: WORDLESS })
    await page.waitForTimeout(SETTLE_MS)
    writeFileSync(path, await pictureOf(page, file.endsWith('.jpg') ? 'image/jpeg' : 'image/webp', shrunk))
    await page.close()
  }
  if (!existsSync(path)) continue // not asked for, and never taken
  const { size: written } = statSync(path)
  for (const folder of folders) if (file.startsWith(`${folder}/`)) bytes[folder] += written
  console.log(`${file}  ${Math.round(written / 1e3)} kB`)
}
await browser.close()
await server.close()
for (const folder of folders)
  console.log(`${folder}: ${(bytes[folder] / 1e6).toFixed(2)} MB of at most ${MOST_BYTES[folder] / 1e6} MB`)
process.exit(folders.some((folder) => bytes[folder] > MOST_BYTES[folder]) ? 1 : 0)
