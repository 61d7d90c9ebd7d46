import type { Page } from '@playwright/test'
import { axeViolations, expect, open, test, withoutWebGl2 } from './page.ts'
import { rests } from './rests.ts'

test.use({ viewport: { width: 1600, height: 900 } })

const OPENING = 't=2026-09-23T06:00:00Z&paused=1'
const ROOMS = ['Now', 'Year', 'Battery', 'Earth', 'Price']
/** So many figures a room tells before anything is unfolded: what is read, not what a control or an axis has. */
const MOST_NUMBERS = 12
const MOST_PX = 900

const headline = (page: Page) => page.getByRole('region', { name: 'The same load, in short' })

test('the headline says the same load, none against a battery, and how many times the price', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await open(page, OPENING)
  await expect(headline(page)).toContainText(/The same 10\.\d\s?MW of computing, for 20 years/)
  await expect(headline(page).getByRole('button', { name: /^Battery/ })).toContainText(
    /In orbit: none rests 4\s?% of the year.*On Earth: \d{3} MWh carries \d\d h/,
  )
  await expect(headline(page).getByRole('button', { name: /^Price/ })).toContainText(/\d\.\d+ × as much/)
  await headline(page)
    .getByRole('button', { name: /^Price/ })
    .click()
  await expect(page.getByRole('tab', { name: 'Price' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('slider', { name: 'Launch', exact: true })).toBeVisible()
  await expect.poll(() => page.url()).toContain('room=price')
})

test('a room fits on one screen and has a few figures; keys lead round; the picture gives way', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await open(page, `${OPENING}&room=now`)
  for (const name of ROOMS) {
    await expect(page.getByRole('tab', { name, exact: true })).toHaveAttribute('aria-selected', 'true')
    const room = page.getByRole('tabpanel', { name })
    await expect(room.locator('h2').first()).toBeVisible()
    await rests(room) // with what comes by itself
    expect((await room.boundingBox())!.height, name).toBeLessThanOrEqual(MOST_PX)
    const numbers = await room.evaluate(
      (element) =>
        [...element.querySelectorAll('strong, .figure-value, .range-bars .value, td, dd')].filter(
          (one) =>
            one.children.length === 0 &&
            !one.closest('.hidden') &&
            /\d/.test(one.textContent) &&
            one.getClientRects().length > 0,
        ).length,
    )
    expect(numbers, name).toBeLessThanOrEqual(MOST_NUMBERS)
    await expect.poll(() => axeViolations(page), name).toEqual([])
    await page.keyboard.press('n')
  }
  for (let more = await page.getByRole('tab').count(); more > ROOMS.length; more--)
    await page.keyboard.press('n')
  await expect(page.getByRole('tab', { name: 'Now' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Shift+N')
  await expect(page.getByRole('tab').last()).toHaveAttribute('aria-selected', 'true')
  const panel = page.getByRole('complementary', { name: 'Comparison' })
  const width = async () => (await panel.boundingBox())!.width
  await page.keyboard.press('o')
  await expect.poll(width).toBeCloseTo(800, -1)
  await page.getByRole('button', { name: 'Narrow' }).click()
  await expect.poll(width).toBeLessThan(500)
})

test('Play is within fifteen steps of the Tab key, and the rooms one press on a link away', async ({
  page,
  watched: _watched,
}) => {
  await open(page, OPENING)
  const names: string[] = []
  for (let step = 0; step < 15; step++) {
    await page.keyboard.press('Tab')
    names.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
  }
  expect(names).toContain('Play')
  await page.getByRole('link', { name: 'Skip to the comparison' }).press('Enter')
  await expect(page.getByRole('tabpanel', { name: 'Now' })).toBeFocused()
})

test('before an audience and in another page the same headline stands over the picture', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await open(page, OPENING)
  const rows = () => headline(page).locator('.headline-cell').allTextContents()
  await expect(headline(page)).toContainText('rests')
  const inPanel = await rows()
  for (const query of ['?present', '?embed=title,figures']) {
    await open(page, OPENING, query)
    await expect(headline(page)).toContainText('rests')
    await expect.poll(rows).toEqual(inPanel)
  }
})

test('a view brings its camera and leaves the place on Earth and the room', async ({
  page,
  watched: _watched,
}) => {
  await page.setViewportSize({ width: 1500, height: 640 })
  await open(page, `${OPENING}&site=madrid-es&room=price`)
  await page.getByRole('button', { name: 'Inside Suncatcher' }).click()
  await expect.poll(() => page.url()).toMatch(/p=suncatcher.*room=price.*sel=41.*ride=-140/)
  expect(await page.evaluate(() => window.dawnline.scenario().site)).toBe('madrid-es')
  await page.keyboard.press('Shift+Digit6')
  await expect(page.getByRole('application', { name: 'Battery atlas' })).toBeVisible()
  await page.keyboard.press('z')
  await expect(page.getByRole('application', { name: 'Battery atlas' })).toBeHidden()
})

test('one size for the whole fleet: planes and shells follow, neighbours are told, and it can be undone', async ({
  page,
  watched: _,
}) => {
  await withoutWebGl2(page)
  await page.setViewportSize({ width: 1600, height: 900 })
  await open(page, 'v=3&p=spacex-million&paused=1')
  const controls = page.locator('#controls')
  const size = controls.getByLabel('Fleet size, exact value')
  await size.fill('2000')
  await size.press('Enter')
  const groups = () => page.evaluate(() => window.dawnline.scenario().groups)
  await expect.poll(async () => (await groups()).reduce((sum, { total }) => sum + total, 0)).toBe(2000)
  expect((await groups()).length).toBe(6)
  await expect(controls.getByText(/^Next in its plane/)).toBeVisible()
  await size.fill('3000000')
  await size.press('Enter')
  await expect(
    controls.getByText('Fleet size "3000000" is not accepted: 1 to 2,000,000, whole.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(size).toHaveValue('1,000,000')
})

test('satellites nearer than one is wide are told of', async ({ page, watched: _ }) => {
  await withoutWebGl2(page)
  await page.setViewportSize({ width: 1600, height: 900 })
  await open(page, 'v=3&total=2000000&paused=1') // in one plane
  await expect(
    page.locator('#controls').getByText(/^Neighbours are closer than one satellite’s width/),
  ).toBeVisible()
})

test('a satellite is found by its number and by its place, and planes are listed beside the picture', async ({
  page,
  watched: _,
}) => {
  await withoutWebGl2(page)
  await page.setViewportSize({ width: 1600, height: 900 })
  await open(page, 'v=3&p=starlink-53&paused=1')
  const controls = page.locator('#controls')
  await controls.getByRole('heading', { name: 'Find a satellite' }).click()
  await controls.getByLabel('Number or place').fill('1.3.2')
  await controls.getByRole('button', { name: 'Select', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Satellite 46', exact: true })).toBeVisible() // two planes of 22, then two
  const planes = controls.getByRole('list', { name: 'Planes' }).getByRole('button')
  await expect(planes).toHaveCount(8)
  await expect(planes.nth(2)).toHaveAttribute('aria-pressed', 'true')
  await planes.nth(0).click()
  await expect(page.getByRole('heading', { name: 'Satellite 1', exact: true })).toBeVisible()
})
