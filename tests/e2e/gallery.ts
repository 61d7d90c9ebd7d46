/** Takes the gallery's pictures anew from the built page: `npm run gallery`. One shot a line: name, window, address, and
 *  keys pressed before the picture. Written as WebP by the browser itself. */
import { statSync, writeFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { CHROMIUM_ARGS, findChromium } from './chromium.ts'

const FOLDER = `${import.meta.dirname}/../../assets/gallery`
const PORT = 4181
const QUALITY = 0.82
const MOST_BYTES = 1.5e6
/** Sharper maps arrive when the page is idle, and fade in. */
const SETTLE_MS = 9000

const WIDE = { width: 1600, height: 900 }
const BARE = 'compare=none&orbits=false&labels=false&siteMarker=false&shadow=false&eclipseArcs=false'
interface Shot {
  name: string
  hash: string
  window?: { width: number; height: number }
  query?: string
  /** The picture alone, or with the page around it. */
  page?: true
}

/** The twelve pictures that the look is judged by. */
const SHOTS: readonly Shot[] = [
  { name: '01-opening', hash: 'compare=none' },
  { name: '02-ring-and-53', hash: 'beta=1&cam=-60.0,32.0,6.40' },
  { name: '03-europe-at-dawn', hash: `p=one&${BARE}&t=2026-03-20T03:40:00Z&cam=-128.0,44.0,2.20` },
  {
    name: '04-five-thousand',
    hash: 'p=starlink-53&total=5000&planes=100&compare=none&orbits=false&labels=false',
  },
  { name: '05-million', hash: 'p=spacex-million&compare=none&labels=false' },
  { name: '06-million-at-night', hash: 'p=spacex-million&compare=none&labels=false&cam=160.0,12.0,4.60' },
  {
    name: '07-riding-ai1',
    hash: 'p=one&compare=none&orbits=false&labels=false&sel=1&ride=-60.0,18.0,200',
  },
  {
    name: '08-inside-suncatcher',
    hash: 'p=suncatcher&compare=none&orbits=false&labels=false&links=1&sel=41&ride=-140.0,16.0,260',
  },
  { name: '09-page', hash: '', page: true },
  { name: '10-battery-atlas', hash: 'atlas=ltan', page: true },
  { name: '11-phone', hash: '', page: true, window: { width: 390, height: 844 } },
  { name: '12-present', hash: 'beta=1&cam=-60.0,32.0,6.40&story=batteries.5', query: '?present', page: true },
]

async function webpOf(page: Page): Promise<Buffer> {
  const png = await page.screenshot()
  const base64 = await page.evaluate(
    async ([data, quality]) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      canvas.getContext('2d')!.drawImage(bitmap, 0, 0)
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality: quality as number })
      const bytes = new Uint8Array(await blob.arrayBuffer())
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    },
    [png.toString('base64'), QUALITY],
  )
  return Buffer.from(base64, 'base64')
}

const wanted = process.argv.slice(2)
const server = await preview({ preview: { port: PORT, strictPort: true } })
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS })
let bytes = 0
for (const { name, hash, window: size = WIDE, query = '', page: hasPage } of SHOTS) {
  const file = `${FOLDER}/${name}.webp`
  if (wanted.length === 0 || wanted.some((part) => name.includes(part))) {
    const page = await browser.newPage({ viewport: size })
    await page.goto(`http://localhost:${PORT}/${hasPage ? query : '?present'}#v=3&${hash}&paused=1`)
    await page.waitForFunction(() => window.dawnline !== undefined)
    await page.evaluate(() => window.dawnline.ready)
    if (!hasPage) await page.keyboard.press('h')
    await page.waitForTimeout(SETTLE_MS)
    writeFileSync(file, await webpOf(page))
    await page.close()
  }
  const { size: written } = statSync(file)
  bytes += written
  console.log(`${name}.webp  ${Math.round(written / 1e3)} kB`)
}
await browser.close()
await server.close()
console.log(`${(bytes / 1e6).toFixed(2)} MB of at most ${MOST_BYTES / 1e6} MB`)
process.exit(bytes > MOST_BYTES ? 1 : 0)
