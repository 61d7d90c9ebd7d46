import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cli, expect, open, test, withoutWebGl2 } from './page.ts'
import { rests } from './rests.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

test('what is shown is saved, renamed, removed and put back, and opened as one step that can be undone', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await open(page, 'altitudeKm=800&t=2026-09-23T06:00:00Z&paused=1')
  const share = page.getByRole('button', { name: 'Share', exact: true })
  const dialog = page.getByRole('dialog', { name: 'Share and save' })
  await share.click()
  await expect(dialog.getByRole('textbox', { name: 'Link to what is shown' })).toHaveValue(
    /#v=3&altitudeKm=800/,
  )
  await dialog.getByLabel('Name of what is shown').fill('Higher ring')
  await dialog.getByLabel('Name of what is shown').press('Enter')
  await expect(dialog.getByText('“Higher ring” is saved.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Rename Higher ring' }).click()
  await dialog.getByLabel('New name of Higher ring').fill('At 800 km')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Remove At 800 km' }).click()
  await expect(dialog.getByRole('listitem')).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Put it back' }).press('Enter')
  await expect(dialog.getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Escape')

  await page.evaluate(() => window.dawnline.setScenario('iss'))
  const altitude = () => page.evaluate(() => window.dawnline.scenario().groups[0]?.altitudeKm)
  await share.click()
  await dialog.getByRole('button', { name: 'Open At 800 km' }).click()
  await expect(dialog).toBeHidden()
  await expect.poll(altitude).toBe(800)
  await page.keyboard.press('z')
  await expect.poll(altitude).toBe(420)

  await page.reload()
  await page.waitForFunction(() => window.dawnline !== undefined)
  await page.evaluate(() => window.dawnline.ready) // only then keys are heard for sure
  await page.keyboard.press('Shift+Z')
  await expect.poll(altitude, 'the way forward outlasts the reload').toBe(800)
  await share.click()
  await expect(dialog.getByRole('listitem')).toContainText('At 800 km')
})

test('a saved scenario goes into a file and comes back; a bad file is refused in one sentence', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await open(page, 'p=iss&altitudeKm=500&t=2026-09-23T06:00:00Z&paused=1')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share and save' })
  await dialog.getByLabel('Name of what is shown').fill('Station')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save Station as a file' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('dawnline-station.json')
  const file = readFileSync(await download.path())
  expect(JSON.parse(file.toString())).toMatchObject({
    format: 'dawnline-scenario',
    version: 1,
    name: 'Station',
  })
  const input = dialog.getByLabel('Open a file')
  const put = (text: string | Buffer) =>
    input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await put(file)
  await expect(dialog.getByText('Station (2)', { exact: true })).toBeVisible()
  await put('{"groups": [{"altitudeKm": 90}]}')
  await expect(dialog.getByRole('alert')).toHaveText('x.json: Altitude 90 is not accepted: 160 to 40,000 km.')
  await expect(dialog.getByRole('listitem')).toHaveCount(2)
})

test('two scenarios stand side by side on one clock, live, swapped, and in the link', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, 'altitudeKm=900&site=madrid-es&t=2026-06-21T06:00:00Z&paused=1')
  const share = page.getByRole('button', { name: 'Share', exact: true })
  const dialog = page.getByRole('dialog', { name: 'Share and save' })
  await share.click()
  await dialog.getByLabel('Name of what is shown').fill('High ring')
  await dialog.getByLabel('Name of what is shown').press('Enter')
  await page.keyboard.press('Escape')
  await page.evaluate(() => window.dawnline.setScenario('starlink-53'))
  await share.click()
  await dialog.getByRole('button', { name: 'Compare with High ring' }).click()
  const panel = page.getByRole('complementary', { name: 'Side by side' })
  await expect(panel.getByLabel('A, shown whole')).toBeFocused()
  await expect(panel.getByLabel('B, its orbit drawn')).toHaveValue(/name=High\+ring/)
  const row = (name: string) => panel.getByRole('row', { name: new RegExp(`^${name}`) })
  // A and B at this instant, as the command line has them.
  const utc = '2026-06-21T06:00:00Z'
  const percent = (share: number) => `${(share * 100).toFixed(1)}\u202f%`
  const [a] = [cli('fleet', '--preset', 'starlink-53', '--utc', utc)]
  await expect(row('Of full sunlight').first().getByRole('cell').nth(0)).toHaveText(percent(a.sunlitFraction))
  await expect(row('Of full sunlight').first().getByRole('cell').nth(1)).toHaveText(/^\d\d+\.\d\u202f%$/)
  await expect(row('Satellites 1,584').getByRole('cell')).toHaveText(['1,584', '64', '−1,520 ÷24.8'])
  // Priced with its own place, which is designed for it.
  await expect(row('The same load on Earth').getByRole('cell').nth(1)).toHaveText(/^\d+\u202fUSD\/MWh$/)
  await expect(panel.getByText(/^Inputs that differ: \d+/)).toBeVisible()

  // Its shadow season is in June.
  await expect(row('Satellites in umbra').getByRole('cell').nth(1)).not.toHaveText('0.0\u202f%')
  await page.evaluate(() => window.dawnline.setTime('2026-03-21T06:00:00Z'))
  await expect(row('Satellites in umbra').getByRole('cell').nth(1)).toHaveText('0.0\u202f%')

  await panel.getByRole('button', { name: 'Swap A and B' }).click()
  await expect(row('Satellites 64').getByRole('cell')).toHaveText(['64', '1,584', '+1,520 ×24.8'])
  expect(await page.evaluate(() => window.dawnline.scenario())).toMatchObject({
    site: 'madrid-es',
    groups: [{ altitudeKm: 900 }],
  })
  await expect(panel.getByLabel('A, shown whole')).toHaveValue(/name=High\+ring/)

  await page.evaluate(axeSource)
  const violations = () =>
    page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
      return (await axe.run()).violations.map(({ id }) => id)
    })
  await expect.poll(violations).toEqual([])

  await expect.poll(() => page.url()).toMatch(/v=3&.*b\.p=starlink-53.*sideBySide=true/)
  await page.reload()
  await expect(row('Satellites 64').getByRole('cell')).toHaveText(['64', '1,584', '+1,520 ×24.8'])
  await panel.getByLabel('B, its orbit drawn').selectOption({ label: 'ISS orbit' })
  await expect(row('Satellites 64').getByRole('cell').nth(1)).toHaveText('1')
  await panel.getByLabel('B, its orbit drawn').press('Escape')
  await expect(panel).toBeHidden()
})

test('side by side on a phone held sideways: every row can be read beside the picture', async ({
  page,
  watched: _watched,
}) => {
  await page.setViewportSize({ width: 844, height: 390 })
  await open(page, 'p=starlink-53&compare=dawn-dusk-650&sideBySide=true&t=2026-09-23T06:00:00Z&paused=1')
  const panel = page.getByRole('complementary', { name: 'Side by side' })
  await expect(panel).toBeVisible()
  await expect.poll(() => panel.getByRole('row').count()).toBeGreaterThan(8)
  await rests(panel)
  const rows = await panel.getByRole('row').all()
  for (const row of rows) {
    const isRead = await row.evaluate((element) => {
      element.scrollIntoView({ block: 'center' })
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
      const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      return isInside && onTop?.closest('tr') === element
    })
    expect(isRead, await row.innerText()).toBe(true)
  }
  const picture = (await page.locator('.stage canvas').boundingBox())!
  const side = (await panel.boundingBox())!
  expect(Math.max(side.x - picture.x, picture.x + picture.width - side.x - side.width)).toBeGreaterThan(250)
})
