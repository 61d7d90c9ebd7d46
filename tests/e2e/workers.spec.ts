import { expect, open, test, withoutWebGl2 } from './page.ts'

test('with workers blocked the page is ready, says what is missing, and goes on', async ({ page }) => {
  const thrown: string[] = []
  page.on('pageerror', ({ message }) => thrown.push(message))
  await page.route('**/*worker*', (route) => route.abort())
  await open(page, 'p=iss&t=2026-09-23T06:00:00Z&paused=1')
  await expect(page.getByRole('alert')).toContainText(
    'The side on Earth could not be worked out: the part of the page that computes it did not load.',
  )
  expect(await page.evaluate(() => window.dawnline.totals())).toMatchObject({ satellites: 1, ground: null })
  await page.evaluate(() => window.dawnline.setScenario('suncatcher'))
  expect(await page.evaluate(() => window.dawnline.totals().satellites)).toBe(81)
  await expect(page.locator('canvas').first()).toBeVisible()
  await page.getByRole('button', { name: 'Comparison' }).click()
  await expect(page.getByRole('combobox', { name: 'Place on Earth' })).toBeVisible()
  await page.unroute('**/*worker*')
  await page.getByRole('button', { name: 'Work it out' }).click()
  await expect.poll(() => page.evaluate(() => window.dawnline.totals().ground?.site)).toBe('phoenix-az')
  expect(thrown).toEqual([])
})

test('a change of place while the first one is designed is honoured', async ({ page, watched: _watched }) => {
  await withoutWebGl2(page)
  let design = () => {}
  const isChanged = new Promise<void>((resolve) => {
    design = resolve
  })
  await page.route('**/ground.worker*', async (route) => {
    await isChanged
    await route.continue()
  })
  const designing = page.waitForRequest('**/ground.worker*')
  await page.goto('./#p=iss&paused=1')
  await designing
  await page.evaluate(() => window.dawnline.setScenario({ site: 'ashburn-va' }))
  design()
  await page.evaluate(() => window.dawnline.ready)
  expect(await page.evaluate(() => window.dawnline.totals().ground?.site)).toBe('ashburn-va')
})

test('a year of the fleet that was worked out stays when a price changes', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await open(page, 'p=iss&t=2026-09-23T06:00:00Z&paused=1&room=year')
  await page.getByRole('button', { name: 'Comparison' }).click()
  await page.getByText('The year of each shell group', { exact: true }).click()
  await page.getByRole('button', { name: 'Compute 2026' }).click()
  const ribbon = page.locator('.years-group')
  await expect(ribbon).toHaveCount(1)
  await page.evaluate(() => window.dawnline.setScenario({ gasUsdPerMmbtu: 9 }))
  await expect(ribbon).toHaveCount(1)
  await page.evaluate(() => window.dawnline.setScenario({ groups: [{ altitudeKm: 900 }] }))
  await expect(ribbon).toHaveCount(0)
})
