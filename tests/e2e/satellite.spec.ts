/** The room of one satellite: its code comes when it is opened, and it tells what the command line tells. */
import { cli, expect, open, test, withoutWebGl2 } from './page.ts'

interface Answer {
  compute: Record<string, { value: number }>
  mass: Record<string, { value: number }>
  named: { binding: string }
}

test('the room of one satellite comes when it is opened, and tells what the command line tells', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  const files: string[] = []
  page.on('request', (request) => files.push(request.url()))
  await open(page, 'p=dawn-dusk-650')
  const ofRoom = /SatelliteRoom|satelliteRoom|machine-/
  expect(files.filter((file) => ofRoom.test(file))).toEqual([])
  await page.getByRole('tab', { name: 'Satellite', exact: true }).click()
  const room = page.locator('#room')
  await expect(room.getByText('What binds: reading the weights')).toBeVisible()
  expect(files.some((file) => ofRoom.test(file))).toBe(true)
  const told = cli('satellite', '--preset', 'dawn-dusk-650') as unknown as Answer
  expect(told.named.binding).toBe('weights')
  const millions = (told.compute.tokensPerS!.value / 1e6).toPrecision(3)
  await expect(room.locator('.stat', { hasText: 'One satellite' })).toContainText(millions)

  // Another choice, another answer, in the same words.
  await room.getByLabel('Accelerator', { exact: true }).selectOption('h100')
  await expect(room.getByText('What binds: memory: not all of it fits')).toBeVisible()
  await room.getByLabel('Accelerator', { exact: true }).selectOption('gb300')
  await room.getByRole('slider', { name: 'Sequences at once' }).press('PageUp')
  await expect(room.getByText(/What binds: reading/)).toBeVisible()

  // Everything unfolds.
  await room.locator('summary', { hasText: 'What height costs' }).click()
  await expect(room.getByText(/Cheapest at/)).toBeVisible()
  await expect(room.locator('.heights tbody tr')).toHaveCount(16)
  await room.locator('summary', { hasText: 'Every figure, with its range' }).click()
  await expect(room.getByText('Sum of the parts')).toBeVisible()
})
