import { cli, colourAt, expect, follow, open, test, withoutWebGl2 } from './page.ts'

/** Nothing in the picture but satellites and the Earth. */
const BARE = 'shadow=false&orbits=false&labels=false&stars=false&siteMarker=false&compare=none'
const UTC = '2026-09-23T06:00:00Z'
/** Float rounding of sums over the planes, done in another order by another engine. */
const RELATIVE_TOLERANCE = 1e-9

test('opens alive: a dawn–dusk ring in sunlight, live totals, the same load on Earth', async ({
  page,
  watched,
}) => {
  await page.goto('./')
  await page.waitForFunction(() => window.dawnline !== undefined)
  await page.evaluate(() => window.dawnline.ready)
  const before = await page.evaluate(() => window.dawnline.time())
  await expect
    .poll(() => page.evaluate(() => window.dawnline.time()), { message: 'the clock runs' })
    .not.toBe(before)
  const totals = await page.evaluate(() => window.dawnline.totals())
  expect(totals.satellites).toBe(64)
  expect(totals.ground?.site).toBe('phoenix-az')
  await expect(page).toHaveTitle(/Dawnline/)
  expect(watched.errors).toEqual([])
})

test.describe('with every pixel of the screen', () => {
  test.use({ deviceScaleFactor: 1 })

  test('chosen satellites are where the CPU projects them, gold in sunlight and blue in shadow', async ({
    page,
    watched: _watched,
  }) => {
    const { positions } = cli('constellation', '--preset', 'starlink-53', '--utc', UTC, '--limit', '1584')
    await open(page, `p=starlink-53&t=${UTC}&cam=125,20,3.4&${BARE}`)
    await page.evaluate((utc) => window.dawnline.setTime(utc), UTC)
    const places = await page.evaluate(
      (count) => Array.from({ length: count }, (_, id) => window.dawnline.project(id)),
      positions.length,
    )
    // Those that no other dot covers: nearest neighbour on the screen at least 12 px away.
    const alone = places.flatMap((place, id) => {
      if (!place) return []
      const near = places.some(
        (other, j) => other && j !== id && Math.hypot(other.x - place.x, other.y - place.y) < 12,
      )
      return near ? [] : [{ id, place, sunlit: positions[id].sunlit as number }]
    })
    const lit = alone.filter((one) => one.sunlit === 1).slice(0, 6)
    const dark = alone.filter((one) => one.sunlit === 0).slice(0, 6)
    expect(lit.length, 'lit satellites in view').toBe(6)
    expect(dark.length, 'shadowed satellites in view').toBeGreaterThanOrEqual(3)
    for (const { id, place } of lit) {
      const [r, g, b] = await colourAt(page, place)
      expect(r, `satellite ${id} is gold`).toBeGreaterThan(150)
      expect(r - b, `satellite ${id} is gold`).toBeGreaterThan(40)
      expect(g).toBeGreaterThan(b)
    }
    for (const { id, place } of dark) {
      const [r, , b] = await colourAt(page, place)
      expect(b, `satellite ${id} is blue`).toBeGreaterThan(100)
      expect(b - r, `satellite ${id} is blue`).toBeGreaterThan(40)
    }
  })
})

test('totals equal the command line’s, of a link that is opened and of those that follow', async ({
  page,
  watched: _watched,
}) => {
  const utc = '2027-06-21T12:34:56Z'
  await open(page, `p=dawn-dusk-650&t=${utc}&${BARE}`)
  for (const preset of ['dawn-dusk-650', 'starlink-53', 'spacex-million']) {
    await follow(page, `p=${preset}&t=${utc}&paused=1&${BARE}`)
    await expect.poll(() => page.evaluate(() => window.dawnline.scenario().preset)).toBe(preset)
    const truth = cli('fleet', '--preset', preset, '--utc', utc)
    await page.evaluate((at) => window.dawnline.setTime(at), utc)
    const totals = await page.evaluate(() => window.dawnline.totals())
    expect(totals.utc).toBe(truth.utc)
    expect(totals.inUmbra).toBe(truth.inUmbra)
    expect(totals.inPenumbra).toBe(truth.inPenumbra)
    for (const key of ['sunlitFraction', 'generatedW', 'itPowerW', 'flops'] as const) {
      expect(Math.abs(totals[key] / truth[key] - 1), key).toBeLessThan(RELATIVE_TOLERANCE)
    }
    expect(totals.residualFraction).toBeLessThan(1e-3)
  }
})

test('a preset switch and a scrub change the picture and the numbers', async ({
  page,
  watched: _watched,
}) => {
  await open(page, `t=${UTC}`)
  const ring = await page.evaluate(() => window.dawnline.totals())
  await page.evaluate(() => window.dawnline.setScenario('iss'))
  const station = await page.evaluate(() => window.dawnline.totals())
  expect(station.satellites).toBe(1)
  expect(ring.satellites).toBe(64)
  await page.evaluate(() => window.dawnline.setScenario('dawn-dusk-650'))
  await page.evaluate(() => window.dawnline.setTime('2027-06-21T12:00:00Z'))
  const june = await page.evaluate(() => window.dawnline.totals())
  expect(ring.sunlitFraction, 'the ring is whole in September').toBe(1)
  expect(june.sunlitFraction, 'and cut in June, its season').toBeLessThan(0.85)
})

test('a link reopens to the same state', async ({ page, context, watched: _watched }) => {
  await open(
    page,
    'p=starlink-53&altitudeKm=600&policy=ride-through&site=madrid-es&t=2026-12-01T10:00:00Z&cam=20,10,4',
  )
  await expect.poll(() => page.url()).toMatch(/#v=3&.*cam=20/) // written a moment later
  const link = page.url()
  const scenario = await page.evaluate(() => window.dawnline.scenario())
  await page.evaluate(() => window.dawnline.setTime('2026-12-01T10:01:00Z')) // a whole second, as links hold it
  const totals = await page.evaluate(() => window.dawnline.totals())
  expect(scenario.groups[0]?.altitudeKm).toBe(600)
  const again = await context.newPage()
  await again.goto(link)
  await again.waitForFunction(() => window.dawnline !== undefined)
  await again.evaluate(async () => {
    await window.dawnline.ready
    window.dawnline.pause()
  })
  expect(await again.evaluate(() => window.dawnline.scenario())).toEqual(scenario)
  await again.evaluate((utc) => window.dawnline.setTime(utc), totals.utc)
  const { utc, itPowerW, batteryWh } = await again.evaluate(() => window.dawnline.totals())
  expect({ utc, itPowerW, batteryWh }).toEqual({
    utc: totals.utc,
    itPowerW: totals.itPowerW,
    batteryWh: totals.batteryWh,
  })
  expect(new URL(again.url()).hash.replace(/&t=[^&]*/, '')).toBe(new URL(link).hash.replace(/&t=[^&]*/, ''))
})

test('a broken link and an unknown preset give one sentence each, and the page still works', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await open(page, 'p=deathstar&altitudeKm=90&t=someday')
  for (const name of ['deathstar', '90', 'someday']) {
    await expect(page.getByRole('alert').filter({ hasText: name }).first()).toBeVisible()
  }
  expect(await page.evaluate(() => window.dawnline.totals().satellites)).toBe(64)
  const refused = await page.evaluate(() =>
    window.dawnline.setScenario('deathstar').catch((error) => error.message),
  )
  expect(refused).toContain('deathstar')
  expect(refused).toContain('dawn-dusk-650')
})
