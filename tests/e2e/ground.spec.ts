import { readFileSync } from 'node:fs'
import { parseSites } from '../../src/systems/site.ts'
import { reconstructYear } from '../../src/systems/weather.ts'
import { epwText } from '../systems/weatherText.ts'
import { expect, open, test, withoutWebGl2 } from './page.ts'

const sites = new URL('../../assets/sites/sites-daily.json', import.meta.url)
const madrid = parseSites(JSON.parse(readFileSync(sites, 'utf8'))).find(({ id }) => id === 'madrid-es')!
const text = epwText(madrid, reconstructYear(madrid))
const fileOf = (name: string, content: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
})

test('a weather file becomes the place on Earth, a bad one is told, and nothing is sent', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, 'site=madrid-es&room=earth')
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url())
  })
  const panels = () => page.evaluate(() => window.dawnline.totals().ground?.pvCapacityW ?? 0)
  const shipped = await panels()
  if (await page.getByRole('button', { name: 'Comparison' }).isVisible()) {
    await page.getByRole('button', { name: 'Comparison' }).click()
  }
  await page.getByText('Your own weather', { exact: true }).click()
  const input = page.getByLabel('Choose a weather file')
  await input.setInputFiles(fileOf('short.epw', text.replace(/\r\n1987,12,31,24,[^\r]*/, '')))
  await expect(page.getByText('short.epw: the file has 8,759 rows of hours; a year has 8,760.')).toBeVisible()
  expect(await page.evaluate(() => window.dawnline.scenario().site)).toBe('madrid-es')

  await input.setInputFiles(fileOf('madrid.epw', text))
  await expect
    .poll(() => page.evaluate(() => window.dawnline.totals().ground?.site), { timeout: 20_000 })
    .toBe('own-weather')
  // The same hours, written as whole W/m², carry the same load.
  expect(Math.abs((await panels()) / shipped - 1)).toBeLessThan(0.02)
  expect(sent).toEqual([])
})

test('gas and the grid fill what the Sun leaves, and old links keep their availability', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await open(page, 'v=3&availability=0.999&pue=1.3&supply=solar-grid&t=2026-12-21T08:00:00Z')
  expect(await page.evaluate(() => window.dawnline.scenario())).toMatchObject({
    availability: 0.999,
    pue: 1.3,
    cooling: 'given',
  })
  const itW = () => page.evaluate(() => window.dawnline.totals().ground!.itPowerW)
  const load = await itW()
  await page.evaluate(() => window.dawnline.setScenario({ supply: 'grid' }))
  const ground = await page.evaluate(() => window.dawnline.totals().ground!)
  expect(ground.itPowerW).toBeCloseTo(load, -1)
  expect(ground.gridW / ground.itPowerW).toBeCloseTo(1.3, 6)
  expect(ground.pvCapacityW).toBe(0)
})
