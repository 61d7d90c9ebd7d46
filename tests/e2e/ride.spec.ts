import { expect, open, test } from './page.ts'

const INSIDE = 'p=suncatcher&t=2026-09-23T06:00:00Z&paused=1&sel=41&ride=62.0,22.0,330'

test('a link opens inside the formation, with a true scale bar and the neighbours’ distances', async ({
  page,
  watched: _watched,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, INSIDE, '?present')
  const bar = page.locator('.length-bar')
  await expect(bar.locator('strong')).toHaveText(/^50\sm$/)
  await expect(bar).toContainText('at satellite 41')
  // 330 m before a lens of 38° and 720 lines: 2 · 330 tan 19° / 720 m a pixel.
  const widthPx = (await bar.locator('i').boundingBox())!.width
  expect(Math.abs(widthPx - 50 / ((660 * Math.tan((19 * Math.PI) / 180)) / 720))).toBeLessThan(2)
  // The lattice breathes between 100 and 200 m along its rows.
  const names = page.locator('.ride-label[data-kind="neighbour"]:visible')
  await expect(names.first()).toHaveText(/^\d+\sm$/)
  const texts = await names.allTextContents()
  const metres = texts.map(Number.parseFloat)
  expect(Math.min(...metres)).toBeGreaterThanOrEqual(100)
  expect(Math.min(...metres)).toBeLessThanOrEqual(200)
  const hash = await page.evaluate(() => location.hash)
  expect(hash).toContain('sel=41&ride=62.0,22.0,330')
  // A quarter of an orbit later the same neighbours stand elsewhere.
  await page.evaluate(() => window.dawnline.setTime('2026-09-23T06:24:25Z'))
  await expect.poll(() => names.allTextContents()).not.toEqual(texts)
  await page.keyboard.press('f')
  await expect(bar).toHaveCount(0)
})

test('a football pitch and the ISS stand beside the satellite, and the eye steps back for them', async ({
  page,
  watched: _watched,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, 'p=one&t=2026-09-23T06:00:00Z&paused=1&sel=1&ride=40,20,120')
  const length = page.locator('.length-bar strong')
  await expect(length).toHaveText(/^20\sm$/)
  await page.getByRole('heading', { name: 'Show', exact: true }).click()
  await page.getByText('Pitch and ISS beside it').click()
  await expect(page.getByText(/Football pitch, 105\sm × 68\sm/)).toBeVisible()
  await expect(page.getByText(/ISS, 109\sm × 73\sm/)).toBeVisible()
  await expect(length).toHaveText(/^50\sm$/)
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('humanScale=true')
})
