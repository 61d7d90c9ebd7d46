/** What a browser, a network or a host may do to the page: it says what is missing, and the rest works on. */
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { expect, open, test, withoutWebGl2 } from './page.ts'
import { startHost } from './staticHost.ts'

test.use({ viewport: { width: 1500, height: 800 } })

/** A part that does not come: how it is asked for, and the file that brings it. */
const PARTS: readonly { name: string; file: RegExp; ask: (page: Page) => Promise<void> }[] = [
  { name: 'Help and about', file: /\/HelpDialog-/, ask: (page) => page.keyboard.press('?') },
  { name: 'Stories', file: /\/StoryChooser-/, ask: (page) => page.keyboard.press('t') },
  { name: 'Save and print', file: /\/SaveDialog-/, ask: (page) => page.keyboard.press('x') },
  {
    name: 'Share and save',
    file: /\/ShareDialog-/,
    ask: (page) => page.getByRole('button', { name: 'Share' }).click(),
  },
  { name: 'Battery atlas', file: /\/AtlasPanel-/, ask: (page) => page.keyboard.press('b') },
]

test('a dialog or panel that does not come is named, the rest works, and it can be asked for again', async ({
  page,
}) => {
  await withoutWebGl2(page)
  await open(page, 'v=3')
  for (const { name, file, ask } of PARTS) {
    await page.route(file, (route) => route.abort())
    await ask(page)
    const fault = page.locator('.fault.over')
    await expect(fault, name).toContainText(`${name} cannot be shown: its file did not come.`)
    await expect(page.getByRole('complementary', { name: 'Comparison' })).toBeVisible()
    await page.unroute(file)
    await fault.getByRole('button', { name: 'Try again' }).click()
    await expect(
      page.getByRole(name === 'Battery atlas' ? 'complementary' : 'dialog', { name }),
    ).toBeVisible()
    await expect(fault).toHaveCount(0)
    await page.keyboard.press('Escape')
  }
  const unstyled = () =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].flatMap((link) =>
      link.sheet ? [] : [link.href],
    )
  await expect.poll(() => page.evaluate(unstyled), 'what came in the end came with its style').toEqual([])
})

test('a part whose style is still on its way comes, though another part fails meanwhile', async ({
  page,
}) => {
  await withoutWebGl2(page)
  let send = () => {}
  const asked = new Promise<void>((resolve) => {
    send = resolve
  })
  await page.route(/\/Views-.*\.css/, async (route) => {
    await asked
    await route.continue()
  })
  await page.route(/\/HelpDialog-/, (route) => route.abort())
  await open(page, 'v=3')
  // A first key brings what is farther down too.
  const styled = page.waitForRequest(/\/Views-.*\.css/)
  await page.keyboard.press('?')
  await styled
  await expect(page.locator('.fault.over')).toContainText('Help and about cannot be shown')
  const views = page.getByRole('button', { name: 'Inside Suncatcher' })
  await expect(views).toHaveCount(0)
  send()
  await expect(views).toBeVisible()
})

test('whichever file does not come at the start, the page is never blank', async ({ context }) => {
  await withoutWebGl2(context)
  const first = await context.newPage()
  const asked = new Set<string>()
  first.on('request', (request) => asked.add(request.url()))
  await first.goto('./#v=3')
  await expect(first.locator('.chart canvas').first()).toBeVisible()
  const html = await (await first.request.get('./')).text()
  const needed = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(
    ([, path]) => `**/${path}`,
  )
  await first.close()
  const later = [...asked].filter(
    (url) => /\/assets\/.*\.(js|css)$/.test(url) && !html.includes(url.replace(/^.*\//, '')),
  )
  expect(later.length).toBeGreaterThan(2)
  // One by one those without which there is no page (a few of many alike), then all that a page can do without.
  const words = /\ben=(assets\/en-[^"\s]+\.js)/.exec(html)?.[1] ?? 'the file of English'
  const alone = [...needed.filter((_, index) => index % 5 === 0), `**/${words}`]
  for (const files of [...alone.map((one) => [one]), later]) {
    const page = await context.newPage()
    for (const file of files) await page.route(file, (route) => route.abort())
    await page.goto('./#v=3')
    const said = page.getByRole('alert').filter({ hasText: /did not come/ })
    await expect(said.first(), files.join(' ')).toBeVisible()
    if (files === later) await expect(page.getByRole('banner')).toBeVisible()
    await page.close()
  }
})

test('where a reader’s language does not come, the page opens in English and says so', async ({ page }) => {
  await withoutWebGl2(page)
  await page.route('**/assets/ko-*.js', (route) => route.abort())
  await page.goto('./?lang=ko#v=3')
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('alert').filter({ hasText: en['language.missing'] }).first()).toBeVisible()
})

test('a start that fails can be tried again, with everything fetched anew', async ({ page }) => {
  await withoutWebGl2(page)
  await page.route('**/assets/first-*.js', (route) => route.abort())
  await page.goto('./#v=3&lang=ko')
  await expect(page.getByRole('alert')).toContainText(/its file first-.*\.js did not come\./)
  await page.unroute('**/assets/first-*.js')
  await page.getByRole('button', { name: 'Fetch everything anew' }).click()
  await expect(page.getByRole('banner')).toBeVisible()
})

test('what throws while the page draws is named in its place, and the rest works on', async ({ page }) => {
  await open(page, 'v=3')
  await page.evaluate(() => {
    Intl.PluralRules.prototype.select = () => {
      throw new Error('No plurals today.')
    }
  })
  await page.evaluate(() => window.dawnline.setScenario('starlink-53').catch(() => {}))
  const faults = page.locator('.fault')
  await expect(faults.first()).toContainText('No plurals today.')
  await expect(page.locator('.scene canvas')).toBeVisible()
  expect(await page.evaluate(() => window.dawnline.scenario().preset)).toBe('starlink-53')
})

test('places that do not come are named where they are chosen, and can be asked for again', async ({
  page,
}) => {
  await withoutWebGl2(page)
  await page.route(/sites-daily\.json/, (route) => route.abort())
  await open(page, 'v=3')
  const fault = page.locator('.fault')
  await expect(fault).toContainText('The list of places cannot be shown: its file did not come.')
  const chooser = page.getByRole('combobox', { name: 'Place on Earth' })
  await expect(chooser).toHaveCount(0)
  await expect(page.getByText('is being worked out')).toHaveCount(0)
  await page.unroute(/sites-daily\.json/)
  await fault.getByRole('button', { name: 'Try again' }).click()
  await expect(chooser).toHaveValue('phoenix-az')
  await expect(fault).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => window.dawnline.totals().ground?.site)).toBe('phoenix-az')
})

test('a second place that could not be worked out says so and is tried again', async ({ page }) => {
  await withoutWebGl2(page)
  await page.route(/secondSite\.worker/, (route) => route.abort())
  await open(page, 'v=3&room=earth')
  await page.getByRole('heading', { name: 'What the last hours cost' }).click()
  await expect(page.locator('svg.frontier')).toBeVisible() // a design that is whole asks for nothing anew
  await page.getByText('Other ways to power it on Earth').click()
  const row = page.getByRole('row', { name: /^Sun of Phoenix and/ })
  await expect(row).toContainText('It could not be worked out.')
  await page.unroute(/secondSite\.worker/)
  await row.getByRole('button', { name: 'Try again' }).click()
  await expect(row).toContainText(/line/)
  await expect(row).not.toContainText('could not')
})

test('without workers the page is ready, and says what is missing', async ({ page }) => {
  await withoutWebGl2(page)
  await page.route(/\.worker-/, (route) => route.abort())
  await open(page, 'v=3')
  await expect(page.getByRole('alert').first()).not.toBeEmpty()
  await expect(page.getByRole('complementary', { name: 'Comparison' })).toBeVisible()
})

test('where the graphics context is lost for good there is a still picture, the figures go on, and it can be tried again', async ({
  page,
}) => {
  await open(page, 'v=3&p=starlink-53')
  await page.evaluate(() => {
    const context = document.querySelector<HTMLCanvasElement>('.scene canvas')!.getContext('webgl2')!
    context.getExtension('WEBGL_lose_context')!.loseContext()
  })
  const still = page.getByRole('figure').filter({ hasText: 'A still picture of' })
  await expect(still).toContainText('1,500 of 1,584 satellites')
  await expect(page.getByText('the graphics context was lost and did not come back')).toBeVisible()
  await page.evaluate(() => window.dawnline.setScenario('iss'))
  await expect(still).toContainText(': 1 satellite where')
  expect(await page.evaluate(() => window.dawnline.totals().satellites)).toBe(1)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(still).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => window.dawnline.project(0) !== undefined)).toBe(true)
  await expect(page.locator('.scene canvas')).toBeVisible()
})

test('maps and stars that do not come are told, and the satellites fly', async ({ page }) => {
  const thrown: string[] = []
  page.on('pageerror', (error) => thrown.push(error.message))
  await page.route(/\/textures\//, (route) => route.abort())
  await open(page, 'v=3')
  await expect(page.getByText('The maps of the Earth did not load: it is drawn without them.')).toBeVisible()
  await expect(page.getByText('The stars did not load: the sky is drawn without them.')).toBeVisible()
  expect(await page.evaluate(() => window.dawnline.project(0))).not.toBeUndefined()
  expect(thrown).toEqual([])
})

const NOTES_LOST = 'The notes’ window shows something else now: the talk goes on without it.'
for (const [what, take] of [
  ['goes to another host', (popup: Page) => popup.goto('http://127.0.0.1:1/').catch(() => {})],
  ['is emptied', (popup: Page) => popup.evaluate(() => document.body.replaceChildren())],
] as const)
  test(`a talk goes on when its notes’ window ${what}`, async ({ page, context }) => {
    const thrown: string[] = []
    page.on('pageerror', (error) => thrown.push(error.message))
    await withoutWebGl2(page)
    await page.goto('./?present#v=3&paused=1&story=million.1')
    const opened = context.waitForEvent('page')
    await page.getByRole('button', { name: 'Speaker notes' }).click()
    const popup = await opened
    await expect(popup.getByRole('main')).toBeVisible()
    await take(popup)
    await expect(page.getByText(NOTES_LOST)).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('region', { name: 'Story' })).toContainText('2 of 8')
    expect(thrown).toEqual([])
  })

const DIST = join(import.meta.dirname, '../../dist')

test.describe('on a host of its own', () => {
  test('a page whose host has a newer version says so where a part is gone', async ({ browser }) => {
    let isNewer = false
    const host = await startHost(DIST, '/', (file, text) => {
      if (!isNewer) return text
      if (file === 'index.html') return text.replace(/assets\/first-[^"]*\.js/, 'assets/first-newer.js')
      if (file.includes('HelpDialog')) throw new Error('gone')
      return text
    })
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    await withoutWebGl2(page)
    await page.goto(`${host.url}#v=3`)
    await expect(page.getByRole('banner')).toBeVisible()
    isNewer = true
    await page.evaluate(() => window.dawnline.setScenario('iss'))
    await page.keyboard.press('?')
    const fault = page.locator('.fault.over')
    await expect(fault).toContainText('A newer version is here: reload the page.')
    // The host is whole again, of the newer version: what was made is there, and the way back.
    isNewer = false
    await fault.getByRole('button', { name: 'Reload the page' }).click()
    await expect(fault).toHaveCount(0)
    await page.waitForFunction(() => window.dawnline !== undefined)
    await page.evaluate(() => window.dawnline.ready) // only then keys are heard for sure
    const preset = () => page.evaluate(() => window.dawnline.scenario().preset)
    await expect.poll(preset).toBe('iss')
    await page.keyboard.press('z')
    await expect.poll(preset).toBe('dawn-dusk-650')
    await context.close()
    await host.close()
  })

  test('a kept file that is empty, or another, is fetched anew', async ({ page }) => {
    const host = await startHost(DIST, '/')
    await withoutWebGl2(page)
    await page.goto(`${host.url}#v=3`)
    await page.waitForFunction(() => window.dawnline !== undefined)
    await page.evaluate(async () => {
      await window.dawnline.ready
      await navigator.serviceWorker.ready
    })
    const damage = async () => {
      const [name] = await caches.keys()
      const cache = await caches.open(name!)
      for (const request of await cache.keys()) {
        if (/first-.*\.js$/.test(request.url)) await cache.put(request, new Response(''))
        if (/first-.*\.css$/.test(request.url))
          await cache.put(request, new Response('<p>Gone</p>', { headers: { 'Content-Type': 'text/html' } }))
      }
    }
    await page.waitForFunction(async () => (await caches.keys()).length === 1)
    await page.evaluate(damage)
    await page.reload()
    await expect(page.getByRole('banner')).toBeVisible()
    // And it is whole again.
    await page.context().setOffline(true)
    await page.reload()
    await expect(page.getByRole('banner')).toBeVisible()
    await host.close()
  })
})
