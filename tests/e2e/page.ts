/** A page of the built app with the rest of the world blocked, and what went wrong in it. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test as base, expect, type Page } from '@playwright/test'
import type { DawnlineApi } from '../../src/state/page/api.ts'

declare global {
  interface Window {
    dawnline: DawnlineApi
  }
}

/** three says this of the clock inside React Three Fiber 9, whatever the app does. */
const KNOWN_WARNINGS = [/THREE\.Clock/, /GPU stall due to ReadPixels/, /GL Driver Message/]

export interface Watched {
  errors: string[]
  foreignRequests: string[]
}

export const test = base.extend<{ watched: Watched; shown: undefined }>({
  /** What a page that failed its test showed: a machine elsewhere keeps nothing but what is printed. */
  shown: [
    async ({ page }, use, info) => {
      await use(undefined)
      if (info.status === info.expectedStatus || page.isClosed()) return
      const tree = await page.locator('body').ariaSnapshot({ timeout: 5000 }).catch(String)
      console.log(`${info.title}, when it failed, at ${page.url()}:\n${tree.slice(0, 6000)}`)
    },
    { auto: true },
  ],
  watched: async ({ page, baseURL }, use) => {
    const watched: Watched = { errors: [], foreignRequests: [] }
    page.on('console', (message) => {
      const isBad = message.type() === 'error' || message.type() === 'warning'
      // Of a text or a frame's page, which name no icon, the browser asks for one.
      if (new URL(message.location().url || baseURL!).pathname === '/favicon.ico') return
      if (isBad && !KNOWN_WARNINGS.some((known) => known.test(message.text())))
        watched.errors.push(message.text())
    })
    page.on('pageerror', (error) => watched.errors.push(error.message))
    // The browser finds no other host (chromium.ts); a route for each request would also keep it from its cache.
    page.on('request', (request) => {
      const url = request.url()
      const isOurs = url.startsWith(baseURL!) || url.startsWith('data:') || url.startsWith('blob:')
      if (!isOurs) watched.foreignRequests.push(url)
    })
    await use(watched)
    expect(watched.errors, 'console errors').toEqual([])
    expect(watched.foreignRequests, 'requests to other hosts').toEqual([])
  },
})

export { expect }

/** Opens a link and waits until the picture and the ground stand, paused: from the start, where the link says anything,
 *  since every frame costs a good part of a second in software. */
export async function open(page: Page, hash: string, query = ''): Promise<void> {
  const isMoving = hash !== '' && !/(^|&)paused=/.test(hash)
  await page.goto(`./${query}#${hash}${isMoving ? '&paused=1' : ''}`)
  await isReady(page)
}

/** Follows a link on the page that is open already, as one that is pasted into its address. */
export async function follow(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}

async function isReady(page: Page): Promise<void> {
  await page.waitForFunction(() => window.dawnline !== undefined)
  await page.evaluate(async () => {
    await window.dawnline.ready
    window.dawnline.pause()
  })
}

/** Runs the command line as a user does. */
export function cli(...args: string[]) {
  const output = execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args, '--json'], {
    cwd: `${import.meta.dirname}/../..`,
    maxBuffer: 64 * 1024 * 1024,
    encoding: 'utf8',
  })
  return JSON.parse(output)
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds against WCAG 2.2 AA on the page, or in a part of it, a line each. */
export async function axeViolations(page: Page, part = 'html'): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async (on) => {
    const { axe } = window as unknown as {
      axe: {
        run(on: string, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
      }
    }
    const { violations } = await axe.run(on, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    })
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
    )
  }, part)
}

/** As a browser without WebGL2; to be called before the page is opened. */
export const withoutWebGl2 = (page: Pick<Page, 'addInitScript'>): Promise<unknown> =>
  page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind === 'webgl2' ? null : Reflect.apply(original, this, [kind, ...rest])
    } as typeof original
  })

/** Mean colour of the picture around a point in CSS pixels. */
export function colourAt(page: Page, point: { x: number; y: number }): Promise<[number, number, number]> {
  return page.evaluate(async ({ x, y }) => {
    const bitmap = await createImageBitmap(await window.dawnline.snapshot())
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')!
    context.drawImage(bitmap, 0, 0)
    const ratio = bitmap.width / document.querySelector('canvas')!.clientWidth
    const { data } = context.getImageData(Math.round(x * ratio) - 1, Math.round(y * ratio) - 1, 3, 3)
    const sum: [number, number, number] = [0, 0, 0]
    for (let i = 0; i < data.length; i += 4) for (const c of [0, 1, 2] as const) sum[c] += data[i + c]! / 9
    return sum
  }, point)
}
