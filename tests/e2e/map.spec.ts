import { axeViolations, expect, open, test, withoutWebGl2 } from './page.ts'

test('the flat map opens by its key, follows the clock in words, tells passes, and closes', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, 'p=iss&t=2026-06-21T12:00:00Z&paused=1&sel=1')
  await page.keyboard.press('m')
  const panel = page.getByRole('complementary', { name: 'Flat map and passes' })
  await expect(panel.getByRole('img', { name: /^Flat map of the Earth/ })).toBeVisible()
  await expect(panel).toBeFocused()
  const sun = panel.locator('.map-told div').first()
  await expect(sun).toContainText('23.4° N')
  const before = await panel.locator('.map-told').innerText()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => panel.locator('.map-told').innerText()).not.toBe(before)
  await panel.getByText(/^Passes over/).click()
  await expect(panel.getByRole('table').first().getByRole('row').nth(1)).toBeVisible()
  await expect(panel.getByText(/passes above 25°/)).toBeVisible()
  const mask = panel.getByLabel('Least elevation, °')
  await mask.fill('95')
  await expect(panel.getByText('95 is no elevation: from 0 to 89°.')).toBeVisible()
  await mask.fill('10')
  await expect(panel.getByText(/passes above 10°/)).toBeVisible()
  expect(await axeViolations(page)).toEqual([])
  await page.waitForFunction(() => location.hash.includes('map=true'))
  await panel.focus()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
})
