import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { cli, expect, open, test, withoutWebGl2 } from './page.ts'
import { isWritten, type Written, writtenFigures } from './readFigures.ts'

type Values = Record<string, { value: number | null }>
interface Compared {
  both: Values
  orbit: Values
  ground: Values
  oneOrbit: Values
}

/** At night in Phoenix, with a battery in orbit, and with gas in place of the last hours. */
const CASES = [
  { hash: 'v=3&t=2026-06-21T23:00:00Z', patch: {}, utc: '2026-06-21T23:00:00Z' },
  {
    hash: 'v=3&p=starlink-53&policy=ride-through&supply=solar-gas&site=ashburn-va&t=2026-03-01T12:00:00Z',
    patch: { preset: 'starlink-53', policy: 'ride-through', supply: 'solar-gas', site: 'ashburn-va' },
    utc: '2026-03-01T12:00:00Z',
  },
]
/** What is told of every scenario. */
const ALWAYS = [
  'shared.itW',
  'orbit.itNowW',
  'orbit.generatedNowW',
  'orbit.sunlitNowFraction',
  'orbit.flopsNow',
  'orbit.ratedItW',
  'orbit.arrayW',
  'orbit.arrayM2',
  'orbit.usdPerMwh',
  'orbit.landM2',
  'orbit.buildCo2KgPerMwh',
  'orbit.readyYears',
  'ground.itNowW',
  'ground.generatedNowW',
  'ground.storedNowFraction',
  'ground.batteryCapacityWh',
  'ground.ratedItW',
  'ground.pvBoughtW',
  'ground.batteryBoughtWh',
  'ground.loadAcW',
  'ground.usdPerMwh',
  'ground.landM2',
  'ground.waterM3PerYear',
  'ground.buildCo2KgPerMwh',
  'ground.readyYears',
  'shared.lightRatio',
  'shared.panelRatio',
]

/** And where panels are the cheapest way. */
const WITH_PANELS = ['ground.pvCapacityW', 'ground.batteryHours', 'ground.hoursMetFraction']

/** Room by room, with everything unfolded; readouts follow the instant ten times a second. */
async function figuresOfRooms(page: Page, isTold: (one: Written) => boolean): Promise<Written[]> {
  const found: Written[] = []
  for (const [room, known] of [
    ['Now', 'shared.itW'],
    ['Year', 'orbit.itYearWh'],
    ['Earth', 'orbit.landM2'],
    ['Price', 'orbit.readyYears'],
  ] as const) {
    await page.getByRole('tab', { name: room, exact: true }).click()
    await expect(page.locator('#room .fold').first()).toBeAttached()
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('#room details')) fold.open = true
    })
    await expect(page.locator(`[data-figure="${known}"]`).last()).toBeAttached()
    await expect.poll(async () => (await writtenFigures(page)).filter((one) => !isTold(one))).toEqual([])
    found.push(...(await writtenFigures(page)))
  }
  return found
}

for (const { hash, patch, utc } of CASES) {
  test(`every figure that the page names is the one that compare prints: ${hash}`, async ({
    page,
    watched: _watched,
  }, testInfo) => {
    await withoutWebGl2(page)
    await page.setViewportSize({ width: 1280, height: 720 })
    await open(page, hash)
    await page.evaluate((at) => window.dawnline.setTime(at), utc)
    const scenario = testInfo.outputPath('scenario.json')
    writeFileSync(scenario, JSON.stringify(patch))
    const { both, orbit, ground, oneOrbit } = cli('compare', '--scenario', scenario, '--utc', utc) as Compared
    const told: Record<string, Values> = { shared: both, orbit, ground, plane: oneOrbit }
    const written = await figuresOfRooms(page, ({ name, text }) => {
      const [teller = '', key = ''] = name.split('.')
      const figure = told[teller]?.[key]
      return figure !== undefined && isWritten(text, figure.value)
    })
    const names = written.map(({ name }) => name)
    const wanted = ground.pvBoughtW?.value === 0 ? ALWAYS : [...ALWAYS, ...WITH_PANELS]
    expect(wanted.filter((name) => !names.includes(name))).toEqual([])
  })
}
