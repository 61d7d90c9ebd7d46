/** The view from the ground site: reached, turned, read and left by button and keys, and part of the link. */
import { axeViolations, expect, open, test } from './page.ts'

const DUSK = 'p=starlink-53&t=2026-09-24T02:10:00Z&paused=1'
const cameraIn = (hash: string) => new URLSearchParams(hash.slice(1)).get('cam')

test.use({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })

test('the button looks up from the site, keys turn the view, Escape goes back to where one looked from', async ({
  page,
  watched: _watched,
}) => {
  await open(page, `${DUSK}&cam=-90,6,4.2`)
  const camera = () => page.evaluate(() => location.hash).then(cameraIn)
  await page.getByRole('heading', { name: 'Look from' }).click()
  await page.getByRole('button', { name: 'From Phoenix, looking up' }).click()
  const sky = page.getByRole('region', { name: 'The sky over Phoenix' })
  await expect(sky).toContainText('Nautical twilight')
  await expect(sky).toContainText('Sun 10.6° below the horizon')
  await expect.poll(camera).toMatch(/^ground,/)
  const [, before] = (await camera())!.split(',').map(Number)
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => Number((await camera())!.split(',')[1])).toBeCloseTo((before! + 6) % 360, 1)
  await page.keyboard.press('Escape')
  await expect(sky).toBeHidden()
  await expect.poll(camera).toBe('-90.0,6.0,4.20')
})

test('a link opens on the ground, and what it counts above the horizon is what the panel counts', async ({
  page,
  watched: _watched,
}) => {
  await open(page, `${DUSK}&cam=ground,270,20,90`)
  const sky = page.getByRole('region', { name: 'The sky over Phoenix' })
  await expect(sky).toContainText('looking west, 20° up')
  const above = async () => Number(await sky.locator('[data-part="above"]').textContent())
  await expect.poll(above).toBeGreaterThan(0)
  await page.getByText('Over Phoenix', { exact: true }).click()
  await expect(page.getByText(`${await above()} of 1,584`)).toBeVisible()
  await expect.poll(() => axeViolations(page)).toEqual([])
})

test('by day the sky outshines every satellite; to dusk is one press away', async ({
  page,
  watched: _watched,
}) => {
  await open(page, 'p=starlink-53&t=2026-09-23T20:00:00Z&paused=1&cam=ground,230,20,90')
  const sky = page.getByRole('region', { name: 'The sky over Phoenix' })
  await expect(sky).toContainText('Daylight')
  await expect(sky).toContainText('outshines')
  await sky.getByRole('button', { name: 'To dusk' }).click()
  await expect(sky).toContainText('Sun 12.0° below the horizon')
  expect(await page.evaluate(() => window.dawnline.time())).toMatch(/^2026-09-24T02:1/)
})
