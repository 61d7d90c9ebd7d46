/** Dawnline as an element of another page. */
import { expect, test } from './page.ts'

/** Where every frame takes a good part of a second, and the page's other half is being loaded. */
const PATIENCE = { timeout: 60_000 }
const LOOKED_AT_MS = 1000

test('an element stands still until it is alive, is as high as it needs to be, and is not drawn where nobody sees it', async ({
  page,
  watched: _watched,
}) => {
  await page.setViewportSize({ width: 400, height: 700 })
  await page.goto('./view-example.html')
  await page.evaluate(() => document.getElementById('hidden')!.remove()) // one is enough here
  const view = page.locator('#shell')
  const still = await view.evaluate((one) => one.shadowRoot!.querySelector('img')?.src)
  expect(still).toMatch(/cards\/starlink-53\.jpg$/)
  await expect(page.getByRole('status').first()).toHaveText('1,584 satellites.', PATIENCE)
  const growth = () =>
    view.evaluate((one) => {
      const { width, height } = one.getBoundingClientRect()
      return height - (width * 9) / 16
    })
  await expect.poll(growth, 'higher than its picture alone').toBeGreaterThan(50)

  const handle = await view.evaluateHandle((one) => one.shadowRoot!.querySelector('iframe'))
  const frame = (await handle.asElement()!.contentFrame())!
  const time = () => frame.evaluate(() => window.dawnline.time())
  const isRunning = async () => {
    const before = await time()
    await page.waitForTimeout(LOOKED_AT_MS)
    return (await time()) !== before
  }
  await page.evaluate(() => {
    document.body.style.paddingBottom = '3000px'
    scrollTo(0, 2500)
  })
  await expect.poll(isRunning, { message: 'out of view', ...PATIENCE }).toBe(false)
  await page.evaluate(() => scrollTo(0, 0))
  await expect.poll(isRunning, { message: 'in view', ...PATIENCE }).toBe(true)
  await page.evaluate(() => {
    document.querySelector('main')!.style.visibility = 'hidden'
  })
  await expect.poll(isRunning, { message: 'on a hidden slide', ...PATIENCE }).toBe(false)
  await page.evaluate(() => {
    document.querySelector('main')!.style.visibility = ''
  })
  await expect.poll(isRunning, { message: 'on its slide', ...PATIENCE }).toBe(true)
})
