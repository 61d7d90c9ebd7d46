import type { Page } from '@playwright/test'
import { axeViolations, expect, open, test, withoutWebGl2 } from './page.ts'

const group = (page: Page) => page.evaluate(() => window.dawnline.scenario().groups[0]!)
const map = (page: Page) => page.getByRole('application', { name: 'Battery atlas' })

test('the atlas opens by its key, moves the constellation by arrows and clicks, and every move can be undone', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, 't=2026-09-23T06:00:00Z')
  await page.keyboard.press('b')
  await expect(map(page)).toBeFocused()
  await expect(page.getByRole('img', { name: /^Storage per kW of load at 18:00/ })).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => group(page)).toMatchObject({ altitudeKm: 670, ltanH: 18.2, sunSynchronous: true })
  await expect(page.getByText('670\u202fkm, node at 18:12: the running constellation')).toBeVisible()
  // The panel beside it follows: its year is the cell's.
  await expect(page.locator('.season')).toContainText('shadow season')
  const box = (await map(page).boundingBox())!
  await page.mouse.click(box.x + box.width * 0.6, box.y + box.height * 0.5)
  const ltanH = async () => (await group(page)).ltanH
  await expect.poll(ltanH).toBeLessThan(16)
  expect(await ltanH()).toBeGreaterThan(12)
  await page.keyboard.press('z')
  await expect.poll(() => group(page)).toMatchObject({ altitudeKm: 670, ltanH: 18.2 })
  // Arrows without a rest between them are one step: a slow machine may make three of them.
  for (let step = 0; step < 3 && (await group(page)).altitudeKm !== 650; step++)
    await page.keyboard.press('z')
  await expect.poll(() => group(page)).toMatchObject({ altitudeKm: 650, ltanH: 18 })
  await page.waitForFunction(() => location.hash.includes('atlas=ltan'))
  await page.getByText('Inclination', { exact: true }).last().click()
  await expect(page.getByRole('img', { name: /sun-synchronous line/ })).toBeVisible()
  await map(page).focus()
  await page.keyboard.press('Escape')
  await expect(map(page)).toBeHidden()
})

test('the atlas takes the focus when it is opened, and never again', async ({ page, watched: _watched }) => {
  await withoutWebGl2(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, 't=2026-09-23T06:00:00Z')
  await page.keyboard.press('b')
  await expect(map(page)).toBeFocused()
  await page.getByRole('radio', { name: 'Local time' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('img', { name: /sun-synchronous line/ })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Inclination', exact: true })).toBeFocused()
  const date = page.getByRole('textbox', { name: 'Date and time, UTC' })
  await date.fill('2027-06-21 12:00')
  await page.keyboard.press('Enter')
  await expect(page.locator('.atlas-words')).toContainText('2027')
  await expect(date).toBeFocused()
})

test('the atlas on a desk and on a phone: axe finds nothing, nothing lies beside the window', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, 'p=dawn-dusk-650&atlas=inclination&atlasBy=sunlit')
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expect(map(page)).toBeVisible()
    const isInside = async () => {
      const panel = (await page.locator('.panel.atlas').boundingBox())!
      return panel.x >= 0 && panel.x + panel.width <= width
    }
    await expect.poll(isInside, `${width} px wide`).toBe(true)
    await expect.poll(() => axeViolations(page), `${width} px wide`).toEqual([])
  }
})
