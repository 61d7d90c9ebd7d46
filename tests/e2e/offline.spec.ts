import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { withoutWebGl2 } from './page.ts'
import { startHost } from './staticHost.ts'

const DIST = join(import.meta.dirname, '../../dist')
/** A path of any depth: nothing in the build may know it. */
const PATH = '/talks/2026/dawnline/'
const UTC = '2026-09-23T06:00:00Z'

test.use({ viewport: { width: 1280, height: 720 } })

async function isReady(page: Page): Promise<void> {
  await page.waitForFunction(() => window.dawnline !== undefined)
  await page.evaluate(async () => {
    await window.dawnline.ready
    window.dawnline.pause()
  })
}
const isKept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    const { active } = (await navigator.serviceWorker.getRegistration())!
    return new Promise<boolean>((resolve) => {
      const check = () => (active?.state === 'activated' ? resolve(true) : setTimeout(check, 50))
      check()
    })
  })

test('kept from the first visit on: without its host the page reloads and all of it works', async ({
  page,
  context,
}) => {
  const host = await startHost(DIST, PATH)
  await page.goto(`${host.url}#p=starlink-53&t=${UTC}&room=earth`)
  await isReady(page)
  await isKept(page)
  const totalsAtUtc = () =>
    page.evaluate((utc) => {
      window.dawnline.setTime(utc)
      return window.dawnline.totals()
    }, UTC)
  /** Once the frontier of the ground is whole: the first design is refined by it, in the seventh digit. */
  const settledTotals = async () => {
    await page.getByRole('heading', { name: 'What the last hours cost' }).click()
    await expect(page.locator('svg.frontier')).toBeVisible()
    let totals = await totalsAtUtc()
    const isSame = async () => {
      const last = totals.ground?.pvCapacityW
      totals = await totalsAtUtc()
      return totals.ground?.pvCapacityW === last
    }
    await expect.poll(isSame).toBe(true)
    return totals
  }
  const before = await settledTotals()
  await host.close()
  await context.setOffline(true)
  const failed: string[] = []
  page.on('requestfailed', (request) => failed.push(request.url()))
  await page.reload()
  await isReady(page)
  const after = await settledTotals()
  expect(after.satellites).toBe(1584)
  expect({ ...after, ground: null }).toEqual({ ...before, ground: null })
  expect(after.ground?.pvCapacityW, 'places and the ground’s worker').toBe(before.ground?.pvCapacityW)
  // Parts that load later: a panel, its worker, a file of the help, the sharpest maps.
  await page.keyboard.press('b')
  await expect(page.getByRole('img', { name: /needs storage/ })).toBeVisible()
  for (const file of ['notices.txt', 'docs/classroom.md', 'textures/day-4096.webp', 'manifest.webmanifest']) {
    expect(await page.evaluate(async (path) => (await fetch(path)).ok, file), file).toBe(true)
  }
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText('About', { exact: true }).click()
  await expect(
    page.getByText('Kept on this computer: the page opens and runs without a network.'),
  ).toBeVisible()
  expect(failed).toEqual([])
})

test('a newer version is kept beside the running one and takes over at a reload', async ({ page }) => {
  await withoutWebGl2(page)
  let isNewer = false
  let isOldGone = false
  const host = await startHost(DIST, PATH, (file, text) => {
    if (!isNewer) return text
    if (file === 'index.html') return text.replace('<body>', '<body data-newer>')
    if (isOldGone && file.includes('HelpDialog')) throw new Error('gone')
    return file === 'service-worker.js' ? text.replace('const CACHE = `', 'const CACHE = `newer ') : text
  })
  await page.goto(`${host.url}#t=${UTC}`)
  await isReady(page)
  await isKept(page)
  isNewer = true
  await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!
    await registration.update()
    while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 50))
  })
  await expect(page.locator('body[data-newer]')).toHaveCount(0)
  await page.evaluate(() => window.dawnline.setScenario('iss'))
  isOldGone = true // the host has only the newer version's files: those of the running one are kept
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText('About', { exact: true }).click()
  await expect(page.getByText('A newer version is kept too: reload the page to use it.')).toBeVisible()
  await page.reload()
  await expect(page.locator('body[data-newer]')).toHaveCount(1)
  await isReady(page)
  expect(await page.evaluate(() => window.dawnline.time()), 'the link is kept').toMatch(/^2026-09-23T06/)
  expect(await page.evaluate(() => window.dawnline.scenario().preset), 'and the document').toBe('iss')
  const caches = await page.evaluate(() => window.caches.keys())
  expect(caches.length, 'the old version is forgotten').toBe(1)
  await host.close()
})

test('can be installed: the manifest and its icons are there', async ({ page }) => {
  await withoutWebGl2(page)
  const host = await startHost(DIST, PATH)
  await page.goto(host.url)
  const href = await page.locator('link[rel=manifest]').evaluate((link: HTMLLinkElement) => link.href)
  expect(href).toBe(`${host.url}manifest.webmanifest`)
  const manifest = await page.evaluate(async (url) => (await fetch(url)).json(), href)
  expect(new URL(manifest.start_url, href).href).toBe(host.url)
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await page.evaluate(async (url) => {
      const response = await fetch(url)
      const image = new Image()
      image.src = url
      await image.decode()
      return { type: response.headers.get('content-type'), width: image.naturalWidth }
    }, new URL(src, href).href)
    expect(icon.type).toBe(type)
    if (sizes !== 'any') expect(icon.width).toBe(Number(sizes.split('x')[0]))
  }
  await host.close()
})
