import { expect, open, test } from './page.ts'

test('parts of the body open by key and by click, in the room and in the picture, and are coloured by their warmth', async ({
  page,
  watched: _watched,
}) => {
  const files: string[] = []
  page.on('request', (request) => files.push(request.url()))
  const ofBody = /detailedBody|PartLabels|bodyParts|BodyParts/
  await open(page, 'p=one&compare=none&labels=false&t=2026-09-23T06:00:00Z')
  expect(files.filter((file) => ofBody.test(file))).toEqual([])

  await page.evaluate(() => {
    location.hash += '&room=satellite&sel=1&ride=48,18,73'
  })
  const room = page.locator('#room')
  const radiators = room.getByRole('button', { name: /^Radiators/ })
  await radiators.focus()
  await page.keyboard.press('Enter')
  await expect(radiators).toHaveAttribute('aria-expanded', 'true')
  await expect(room.getByText('Temperature', { exact: true })).toBeVisible()
  await expect(room.locator('.body-part-card')).toContainText(/of heat rejected now/)

  await room.getByLabel('Thermal picture').check()
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('colourBy=temperature')
  const wing = page.locator('.part-label[data-part="array"]')
  await expect(wing).toHaveText(/Solar wings \d+\s°C/)
  // A click where the name points to.
  const [x, y] = await wing.evaluate((label) => label.style.transform.match(/[\d.]+/g)!.map(Number))
  await page.mouse.click(x!, y!)
  await expect(room.getByRole('button', { name: /^Solar wings/ })).toHaveAttribute('aria-expanded', 'true')

  // Without the room its card stands in the picture.
  await page.getByRole('tab', { name: 'Now', exact: true }).click()
  const card = page.locator('.part-card')
  await expect(card.getByRole('heading')).toHaveText('Solar wings')
  await expect(card).toContainText(/given now/)
  await card.getByRole('button', { name: 'Close' }).click()
  await expect(card).toHaveCount(0)
})

test('bodies stand beside a pitch, the station and a person in one scale, in words too', async ({
  page,
  watched: _watched,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, 'p=one&compare=none&room=satellite')
  await page.locator('#room').getByRole('button', { name: 'Bodies in one scale' }).click()
  const sizes = page.getByRole('dialog', { name: 'Sizes beside one another' })
  await expect(sizes.getByRole('img', { name: /Person 1\.75\sm.*ISS 109\sm × 73\sm/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sizes).toHaveCount(0)
})
