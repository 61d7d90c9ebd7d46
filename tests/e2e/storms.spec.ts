/** What a reader may do, done again and again in seeded order: afterwards the page holds what it held before.
 *  `npm run storm`; with DAWNLINE_STORM=small a few minutes of it. */
import type { CDPSession, Page } from '@playwright/test'
import { random } from '../../src/lib/random.ts'
import { tleLines } from '../physics/elementText.ts'
import { expect, open, test, withoutWebGl2 } from './page.ts'

const IS_WHOLE = process.env.DAWNLINE_STORM !== 'small'
const STORM = IS_WHOLE
  ? { switches: 2000, instants: 5000, changes: 200, windows: 300, imports: 50, objects: 60_000 }
  : { switches: 16, instants: 100, changes: 20, windows: 6, imports: 3, objects: 300 }
const SEED = 1961

/** The way back of 200 steps, a dozen designs of the ground and the years of a few fleets are remembered on purpose. */
const MOST_HEAP_GROWTH_BYTES = 8e6
/** Words that are told once and stand for a while. */
const MOST_NODE_GROWTH = 150
const MOST_LISTENER_GROWTH = 20

const UTC = '2026-09-23T06:00:00Z'
const HOME = { width: 1280, height: 600 }

/** Keeps hold of three's renderer, which tells of itself to whoever watches for it. */
const noteRenderer = () => {
  const watcher = new EventTarget()
  watcher.addEventListener('observe', ({ detail }: CustomEventInit) => {
    if (detail.isWebGLRenderer) Object.assign(window, { renderer: detail })
  })
  Object.assign(window, { __THREE_DEVTOOLS__: watcher })
}

interface WithRenderer {
  renderer: { info: { memory: { geometries: number; textures: number }; programs: unknown[] } }
}

interface Held {
  heapBytes: number
  nodes: number
  listeners: number
  gpu: { geometries: number; textures: number; programs: number }
}

/** What the page holds, back at the view it opened with and its rubbish collected. */
async function held(page: Page, cdp: CDPSession): Promise<Held> {
  await page.evaluate(async (utc) => {
    await window.dawnline.setScenario('dawn-dusk-650')
    window.dawnline.setTime(utc)
    await window.dawnline.snapshot()
  }, UTC)
  await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((one) => one.name === name)!.value
  const gpu = await page.evaluate(() => {
    const { info } = (window as unknown as WithRenderer).renderer
    return { ...info.memory, programs: info.programs.length }
  })
  return {
    heapBytes: metric('JSHeapUsedSize'),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    gpu,
  }
}

const setScenario = (page: Page, what: string | object) =>
  page.evaluate((it) => window.dawnline.setScenario(it), what)

async function switchPresets(page: Page, count: number): Promise<void> {
  const presets = await page.evaluate(() => window.dawnline.presets())
  const next = random(SEED)
  // Each of them once, then any of them.
  const order = Array.from(
    { length: count },
    (_, i) => presets[i] ?? presets[Math.floor(next() * presets.length)]!,
  )
  await page.evaluate(async (names) => {
    for (const name of names) await window.dawnline.setScenario(name)
  }, order)
}

async function scrub(page: Page, count: number): Promise<void> {
  const next = random(SEED)
  const days = Array.from({ length: count }, () => Math.floor(next() * 364))
  await page.evaluate(async (all) => {
    for (const [i, day] of all.entries()) {
      window.dawnline.setTime(new Date(Date.UTC(2026, 0, 1 + day, day % 24)).toISOString())
      if (i % 10 === 0) await new Promise((resolve) => requestAnimationFrame(resolve))
    }
  }, days)
}

async function undo(page: Page, count: number): Promise<void> {
  const altitude = () => page.evaluate(() => window.dawnline.scenario().groups[0]?.altitudeKm)
  const before = await altitude()
  await page.evaluate(async (steps) => {
    for (let i = 1; i <= steps; i++) await window.dawnline.setScenario({ groups: [{ altitudeKm: 600 + i }] })
  }, count)
  for (let i = 0; i < count; i++) await page.keyboard.press('z')
  await expect.poll(altitude).toBe(before)
  for (let i = 0; i < count; i++) await page.keyboard.press('Shift+Z')
  await expect.poll(altitude).toBe(600 + count)
}

async function resize(page: Page, count: number): Promise<void> {
  const next = random(SEED)
  for (let i = 0; i < count; i++)
    await page.setViewportSize({
      width: 320 + Math.floor(next() * 800),
      height: 320 + Math.floor(next() * 400),
    })
  await page.setViewportSize(HOME)
}

async function importObjects(page: Page, count: number, objects: number): Promise<void> {
  const next = random(SEED)
  const lines = Array.from({ length: objects }, (_, i) =>
    tleLines({
      id: i + 1,
      epoch: '26266.25000000',
      inclinationDeg: next() * 180,
      raanDeg: next() * 360,
      eccentricity: next() * 0.01,
      argPerigeeDeg: next() * 360,
      meanAnomalyDeg: next() * 360,
      revsPerDay: 13 + next() * 2,
    }).join('\n'),
  )
  const input = page.getByLabel('Choose a file')
  await page.locator('details.objects').evaluate((it: HTMLDetailsElement) => {
    it.open = true
  })
  for (let i = 0; i < count; i++) {
    const name = `storm-${i}.tle`
    await input.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(lines.join('\n')) })
    await expect(page.getByText(`${objects.toLocaleString('en')} objects from ${name}`)).toBeVisible()
  }
  await page.getByRole('button', { name: 'Remove the objects' }).click()
  await expect(page.getByText(/objects from storm/)).toBeHidden()
}

test('after storms of presets, instants, undoing, sizes and imports the page holds what it held', async ({
  page,
  watched: _watched,
}) => {
  test.setTimeout(IS_WHOLE ? 4 * 3600e3 : 300_000)
  await page.addInitScript(noteRenderer)
  await page.setViewportSize(HOME)
  await open(page, `v=3&t=${UTC}&paused=1`)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  const storms: Record<string, (share: number) => Promise<void>> = {
    presets: (share) => switchPresets(page, Math.ceil(STORM.switches * share)),
    instants: (share) => scrub(page, Math.ceil(STORM.instants * share)),
    undoing: (share) => undo(page, Math.ceil(STORM.changes * share)),
    sizes: (share) => resize(page, Math.ceil(STORM.windows * share)),
    imports: (share) => importObjects(page, Math.ceil(STORM.imports * share), STORM.objects),
  }
  // The first of each brings its parts.
  for (const [name, storm] of Object.entries(storms)) await storm(name === 'presets' ? 1 : 0.1)
  let before = await held(page, cdp)
  const isSettled = async () => {
    const last = before.gpu
    before = await held(page, cdp)
    return JSON.stringify(before.gpu) === JSON.stringify(last)
  }
  await expect.poll(isSettled, { message: 'the finest maps stand', intervals: [2000] }).toBe(true)
  for (const [name, storm] of Object.entries(storms)) {
    await test.step(name, async () => {
      await storm(1)
      const after = await held(page, cdp)
      console.log(`storm of ${name}:`, JSON.stringify({ before, after }))
      for (const kind of ['geometries', 'textures', 'programs'] as const)
        expect(after.gpu[kind], `${name}: ${kind}`).toBeLessThanOrEqual(before.gpu[kind])
      expect(after.nodes - before.nodes, `${name}: nodes`).toBeLessThan(MOST_NODE_GROWTH)
      expect(after.listeners - before.listeners, `${name}: listeners`).toBeLessThan(MOST_LISTENER_GROWTH)
      expect(after.heapBytes - before.heapBytes, `${name}: heap`).toBeLessThan(MOST_HEAP_GROWTH_BYTES)
      // A window that was small a moment ago has let go of some of its nodes: no baseline.
      before = { ...after, nodes: Math.max(before.nodes, after.nodes) }
    })
  }
})

test.describe('with every pixel of the screen', () => {
  test.use({ deviceScaleFactor: 1 })

  test('the picture follows the pixels of the screen that the window is on, and stands without a size', async ({
    page,
    watched: _watched,
  }) => {
    await page.setViewportSize(HOME)
    await open(page, `v=3&p=iss&t=${UTC}&paused=1`)
    const cdp = await page.context().newCDPSession(page)
    const canvas = page.locator('.scene canvas')
    const sharpness = () => canvas.evaluate((it: HTMLCanvasElement) => it.width / it.clientWidth)
    // Of a screen that is emulated Chromium tells nobody by its pixels alone: the window is a little wider there.
    const onScreen = (deviceScaleFactor: number, width = HOME.width + deviceScaleFactor * 2) =>
      cdp.send('Emulation.setDeviceMetricsOverride', { ...HOME, width, deviceScaleFactor, mobile: false })
    expect(await sharpness()).toBeCloseTo(1, 2)
    await onScreen(1.5)
    await expect.poll(sharpness).toBeCloseTo(1.5, 2)
    await onScreen(1)
    await expect.poll(sharpness).toBeCloseTo(1, 2)
    const box = page.locator('.scene-canvas')
    await box.evaluate((it: HTMLElement) => it.style.setProperty('display', 'none'))
    await setScenario(page, 'starlink-53')
    await box.evaluate((it: HTMLElement) => it.style.removeProperty('display'))
    await expect(canvas).toBeVisible()
    await expect.poll(() => page.evaluate(() => window.dawnline.project(1583) !== undefined)).toBe(true)
  })
})

/** As a browser whose clocks leap: frames of a hidden page, a machine that slept, a clock that is set. */
const leapable = () => {
  let leapMs = 0
  const later = requestAnimationFrame.bind(window)
  const sinceStartMs = performance.now.bind(performance)
  const sinceEpochMs = Date.now
  window.requestAnimationFrame = (frame) => later((ms) => frame(ms + leapMs))
  performance.now = () => sinceStartMs() + Math.max(leapMs, 0) // it never goes back
  Date.now = () => sinceEpochMs() + leapMs
  Object.assign(window, {
    leap: (ms: number) => {
      leapMs += ms
    },
  })
}

const RATE = 60
const HOUR_MS = 3600e3
for (const [what, leapMs] of [
  ['an hour hidden', HOUR_MS],
  ['a night asleep, across midnight and the new year', 9 * HOUR_MS],
  ['a clock set back by two hours', -2 * HOUR_MS],
] as const)
  test(`after ${what} the instant has moved by no more than was watched, and moves on`, async ({
    page,
    watched: _watched,
  }) => {
    await withoutWebGl2(page)
    await page.addInitScript(leapable)
    await open(page, 'v=3&p=iss&t=2026-12-31T23:30:00Z&paused=1')
    await page.evaluate((rate) => window.dawnline.play(rate), RATE)
    const instantMs = async () => Date.parse(await page.evaluate(() => window.dawnline.time()))
    const startMs = Date.now()
    const before = await instantMs()
    await page.evaluate((ms) => (window as unknown as { leap(ms: number): void }).leap(ms), leapMs)
    await expect.poll(instantMs).toBeGreaterThan(before)
    const moved = (await instantMs()) - before
    expect(moved).toBeLessThanOrEqual((Date.now() - startMs + 1000) * RATE) // a second for the frames on the way
    const address = page.url()
    await expect.poll(() => page.url(), 'the link follows').not.toBe(address)
    await page.evaluate(() => window.dawnline.pause())
    await setScenario(page, 'starlink-53')
    await page.keyboard.press('z')
    await expect.poll(() => page.evaluate(() => window.dawnline.scenario().preset)).toBe('iss')
    await expect.poll(() => page.url()).toContain('p=iss')
  })
