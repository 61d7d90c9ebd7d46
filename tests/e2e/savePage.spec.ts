/** The page saved as one file with what is on screen: it opens without a network, shows the same, and is saved again. */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, open, test } from './page.ts'

const UTC = '2026-06-21T12:00:00Z'

async function savePage(page: Page): Promise<{ path: string; name: string }> {
  await page.keyboard.press('x')
  await page.locator('dialog .segments label').last().click()
  const waiting = page.waitForEvent('download', { timeout: 100_000 })
  await page.locator('dialog .run-or-stop button').click()
  const download = await waiting
  return { path: await download.path(), name: download.suggestedFilename() }
}
const shown = (page: Page) =>
  page.evaluate(() => ({
    time: window.dawnline.time(),
    scenario: window.dawnline.scenario(),
    query: location.search,
    language: document.documentElement.lang,
  }))

test('a saved page opens from its file, offline, with what was on screen, and saves itself the same', async ({
  page,
  browser,
  watched: _watched,
}) => {
  await page.setViewportSize({ width: 1000, height: 600 })
  await open(page, `v=3&p=starlink-53&altitudeKm=600&compare=none&t=${UTC}`, '?lang=ko&units=mi')
  await page.evaluate((utc) => window.dawnline.setTime(utc), UTC)
  const before = await shown(page)
  const first = await savePage(page)
  expect(first.name).toBe('dawnline-starlink-53-20260621T120000Z.html')
  await page.close()

  const context = await browser.newContext({ offline: true, viewport: { width: 1000, height: 600 } })
  const errors: string[] = []
  const requests: string[] = []
  context.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) requests.push(request.url())
  })
  context.on('weberror', (error) => errors.push(error.error().message))
  const stick = await context.newPage()
  // A download has no ending; a file that is opened has one.
  const file = test.info().outputPath('saved.html')
  await (await import('node:fs/promises')).copyFile(first.path, file)
  await stick.goto(pathToFileURL(file).href)
  await stick.waitForFunction(() => window.dawnline !== undefined)
  await stick.evaluate(() => window.dawnline.ready)
  expect(await shown(stick)).toEqual({ ...before, query: '?lang=ko&units=mi' })

  const again = await savePage(stick)
  // Written by a browser a tag looks otherwise; what the policy has digests of must not.
  const partsOf = (path: string) => {
    const html = readFileSync(path, 'utf8')
    const inside = (tag: string) =>
      [...html.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text]) => text)
    const opens = /data-opens="([^"]*)"/.exec(html)?.[1]
    const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1]
    return { scripts: inside('script'), styles: inside('style'), opens, policy }
  }
  const [was, is] = [partsOf(file), partsOf(again.path)]
  expect(is.policy).toMatch(/^default-src 'none'/)
  expect([is.policy, is.opens, is.scripts.length]).toEqual([was.policy, was.opens, was.scripts.length])
  expect(is.styles.join() === was.styles.join(), 'the same styles').toBe(true)
  expect(is.scripts.join() === was.scripts.join(), 'the same code and files').toBe(true)
  expect(errors).toEqual([])
  expect(requests).toEqual([])
  await context.close()
})
