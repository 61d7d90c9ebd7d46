/** Draws and encodes frames of a film in a page of its own. */
import type { Browser, Page } from 'playwright-core'
import { executable, startChromium } from './chromium.ts'
import { type Host, isBuilt, startHost } from './host.ts'
import { bitrateOf, CODECS, type FilmPlan, instantMs, rampYearOf, type Segment } from './plan.ts'

/** What is done inside the page; it knows nothing of this file. */
interface InPage {
  frames: { utcMs: number; rampYear?: number }[]
  widthPx: number
  heightPx: number
  framesPerS: number
  codecs: readonly string[]
  bitrate: number
  domeTiltDeg?: number
}

interface DawnlinePage {
  dawnline: {
    ready: Promise<void>
    setTime(isoUtc: string): void
    picture(widthPx: number, heightPx: number, domeTiltDeg?: number, rampYear?: number): Promise<Blob>
  }
}

async function encodeInPage(asked: InPage) {
  const { dawnline } = globalThis as unknown as DawnlinePage
  const { widthPx: width, heightPx: height, framesPerS: framerate, bitrate } = asked
  const base64 = (bytes: Uint8Array) =>
    new Promise<string>((done) => {
      const reader = new FileReader()
      reader.onload = () => done(String(reader.result).split(',')[1] ?? '')
      reader.readAsDataURL(new Blob([bytes as BlobPart]))
    })
  const configOf = (codec: string): VideoEncoderConfig => ({
    ...{
      codec,
      width,
      height,
      framerate,
      bitrate,
      latencyMode: 'quality',
      hardwareAcceleration: 'prefer-software',
    },
    ...(codec.startsWith('avc1') && { avc: { format: 'avc' } }),
  })
  let config: VideoEncoderConfig | null = null
  for (const codec of asked.codecs) {
    const { supported } = await VideoEncoder.isConfigSupported(configOf(codec))
    if (supported) config ??= configOf(codec)
  }
  if (!config) return null
  const chunks: { bytes: Uint8Array; isKey: boolean }[] = []
  let description: Uint8Array | null = null
  let failure: Error | null = null
  const encoder = new VideoEncoder({
    output(chunk, metadata) {
      const bytes = new Uint8Array(chunk.byteLength)
      chunk.copyTo(bytes)
      chunks.push({ bytes, isKey: chunk.type === 'key' })
      const told = metadata?.decoderConfig?.description
      if (told) description ??= new Uint8Array(told as ArrayBuffer).slice()
    },
    error(error) {
      failure = error
    },
  })
  encoder.configure(config)
  for (const [index, { utcMs, rampYear }] of asked.frames.entries()) {
    dawnline.setTime(new Date(utcMs).toISOString())
    const bitmap = await createImageBitmap(await dawnline.picture(width, height, asked.domeTiltDeg, rampYear))
    const frame = new VideoFrame(bitmap, {
      timestamp: Math.round((index * 1e6) / framerate),
      duration: Math.round(1e6 / framerate),
    })
    encoder.encode(frame, { keyFrame: index === 0 })
    frame.close()
    bitmap.close()
    if (failure) throw failure
  }
  await encoder.flush()
  encoder.close()
  const canvas = document.createElement('canvas')
  const gl = canvas.getContext('webgl2')
  const named = gl?.getExtension('WEBGL_debug_renderer_info')
  return {
    codec: config.codec,
    description: description && (await base64(description)),
    packets: await Promise.all(
      chunks.map(async ({ bytes, isKey }) => ({ data: await base64(bytes), isKey })),
    ),
    renderer: named ? String(gl?.getParameter(named.UNMASKED_RENDERER_WEBGL)) : 'unknown',
  }
}

/** Whether this machine has what drawing takes. */
export const canDraw = (): boolean => isBuilt() && executable() !== null

/** A browser that draws one chunk after another, each in a page of its own: what a page showed before is nothing to it,
 *  so that a chunk is the same whoever draws it after whatever. */
export class FilmStudio {
  private readonly browser: Browser
  private readonly host: Host
  private constructor(browser: Browser, host: Host) {
    this.browser = browser
    this.host = host
  }

  static async start(): Promise<FilmStudio> {
    const host = await startHost()
    try {
      return new FilmStudio(await startChromium(), host)
    } catch (error) {
      await host.close()
      throw error
    }
  }

  /** @param from first frame, from 1 */
  async draw(plan: FilmPlan, from: number, count: number): Promise<Segment> {
    const page = await this.pageOf(plan.link)
    const drawn = await page.evaluate(encodeInPage, {
      frames: Array.from({ length: count }, (_, index) => {
        const rampYear = rampYearOf(plan, from + index)
        return { utcMs: instantMs(plan, from + index), ...(rampYear !== undefined && { rampYear }) }
      }),
      widthPx: plan.widthPx,
      heightPx: plan.heightPx,
      framesPerS: plan.framesPerS,
      codecs: CODECS[plan.format],
      bitrate: bitrateOf(plan),
      ...(plan.domeTiltDeg !== undefined && { domeTiltDeg: plan.domeTiltDeg }),
    })
    await page.close()
    if (!drawn) throw new Error(`This browser encodes no ${plan.format} of ${plan.widthPx}x${plan.heightPx}.`)
    return { from, count, ...drawn }
  }

  private async pageOf(link: string): Promise<Page> {
    // What the window shows is not looked at: a quarter of its pixels. And no copy of the page is kept in it.
    const page = await this.browser.newPage({
      viewport: { width: 960, height: 540 },
      deviceScaleFactor: 0.5,
      serviceWorkers: 'block',
    })
    await page.goto(`${this.host.url}?present#${link}`)
    // tsx names what is inside a function by a helper that a page lacks.
    await page.evaluate('globalThis.__name ??= (it) => it')
    await page.waitForFunction('window.dawnline !== undefined')
    await page.evaluate('window.dawnline.ready')
    if (!(await page.evaluate("typeof window.dawnline.picture === 'function'")))
      throw new Error('The built page is older than this command: npm run build makes it anew.')
    return page
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.host.close()
  }
}
