import { readFileSync } from 'node:fs'
import { expect, open, test } from './page.ts'

test('what is shown is saved, renamed, removed and put back, and opened as one step that can be undone', async ({
  page,
  watched: _watched,
}) => {
  await open(page, 'altitudeKm=800&t=2026-09-23T06:00:00Z&paused=1')
  const share = page.getByRole('button', { name: 'Share', exact: true })
  const dialog = page.getByRole('dialog', { name: 'Share and save' })
  await share.click()
  await expect(dialog.getByRole('textbox', { name: 'Link to what is shown' })).toHaveValue(
    /#v=1&altitudeKm=800/,
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
  await share.click()
  await expect(dialog.getByRole('listitem')).toContainText('At 800 km')
})

test('a saved scenario goes into a file and comes back; a bad file is refused in one sentence', async ({
  page,
  watched: _watched,
}) => {
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
  await expect(dialog.getByRole('alert')).toHaveText('Altitude 90 is not accepted: 160 to 40,000 km.')
  await expect(dialog.getByRole('listitem')).toHaveCount(2)
})
