import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, open, test } from './page.ts'

const DIST = join(import.meta.dirname, '../../dist')
const MOST_BYTES = 400_000
/** Drawn once the picture stands, and asked for then. */
const AFTER_PICTURE = /^Chart(Table)?-/

for (const [language, other] of [
  ['en', 'ko'],
  ['ko', 'en'],
] as const) {
  test.describe(`a reader of ${language}`, () => {
    test.use({ locale: language })
    test('loads at most 400 kB of scripts at first, compressed, workers included, and one language', async ({
      page,
      watched: _,
    }) => {
      const paths = new Set<string>()
      page.context().on('request', (request) => {
        const { pathname } = new URL(request.url())
        if (pathname.endsWith('.js')) paths.add(pathname)
      })
      await open(page, '')
      const scripts = [...paths]
        .filter((path) => !AFTER_PICTURE.test(basename(path)))
        .map((path) => ({ name: basename(path), bytes: gzipSync(readFileSync(join(DIST, path))).length }))
        .sort((a, b) => b.bytes - a.bytes)
      const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0)
      console.log(`first load, ${language}: ${bytes} bytes`, scripts.slice(0, 8))
      const names = scripts.map(({ name }) => name)
      expect(names.join()).toContain('first-')
      expect(names.join()).toContain('worker')
      expect(names.join()).not.toMatch(/NearBodies|ObjectDiamonds|SkyDome|RideLabels/)
      expect(names.filter((name) => name.startsWith(`${language}-`))).toHaveLength(1)
      expect(names.filter((name) => name.startsWith(`${other}-`))).toEqual([])
      expect(bytes).toBeLessThanOrEqual(MOST_BYTES)
    })

    test('has the words on their way while the code is', async ({ page, watched: _ }) => {
      await open(page, '')
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      const links = page.locator(`head link[rel="modulepreload"][href*="assets/${language}-"]`)
      await expect(links, 'a link of the page’s first script').toHaveCount(1)
      const requests = await page.evaluate(
        (start) => performance.getEntriesByType('resource').filter(({ name }) => name.includes(start)).length,
        `/assets/${language}-`,
      )
      expect(requests, 'what the link has asked for is what the code then takes').toBe(1)
    })
  })
}
