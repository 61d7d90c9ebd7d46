/** Dawnline as an element of another page. */
import { expect, test } from './page.ts'

test('elements stand still until they are alive, as high as they need to be, and what nobody sees is not drawn', async ({
  page,
  watched: _watched,
}) => {
  await page.setViewportSize({ width: 500, height: 700 })
  await page.goto('./view-example.html')
  const shell = page.locator('#shell')
  // Before the frame has answered its picture stands there.
  expect(await shell.evaluate((one) => one.shadowRoot!.querySelector('img')?.src)).toMatch(
    /cards\/starlink-53\.jpg$/,
  )
  await expect(page.getByRole('status').first()).toHaveText('1,584 satellites.', { timeout: 60_000 })
  const boxOf = () => shell.evaluate((one) => one.getBoundingClientRect())
  await expect
    .poll(async () => (await boxOf()).height, 'higher than its picture alone')
    .toBeGreaterThan(((await boxOf()).width * 9) / 16 + 20)

  const frameIn = async (id: string) => {
    await expect
      .poll(
        () => page.locator(`#${id}`).evaluate((one) => one.shadowRoot!.querySelector('.alive') !== null),
        {
          timeout: 60_000,
        },
      )
      .toBe(true)
    const handle = await page
      .locator(`#${id}`)
      .evaluateHandle((one) => one.shadowRoot!.querySelector('iframe'))
    return (await handle.asElement()!.contentFrame())!
  }
  // Its clock runs as long as it is seen, and stands below the fold.
  const running = await frameIn('shell')
  const time = () => running.evaluate(() => window.dawnline.time())
  const isMoving = async () => {
    const before = await time()
    await page.waitForTimeout(1000)
    return (await time()) !== before
  }
  await expect.poll(isMoving).toBe(true)
  await page.evaluate(() => {
    document.body.style.paddingBottom = '3000px'
    scrollTo(0, 2500)
  })
  await expect.poll(isMoving).toBe(false)
  await page.evaluate(() => scrollTo(0, 0))
  await expect.poll(isMoving).toBe(true)

  // One that the page hides does not run either, until its slide comes.
  await page.evaluate(() => {
    document.getElementById('shell')!.remove()
    const view = document.getElementById('hidden')!
    view.setAttribute('link', 'compare=none&rate=60')
  })
  const slide = await frameIn('hidden')
  const slideTime = () => slide.evaluate(() => window.dawnline.time())
  const isSlideMoving = async () => {
    const before = await slideTime()
    await page.waitForTimeout(1000)
    return (await slideTime()) !== before
  }
  await expect.poll(isSlideMoving).toBe(false)
  await page.getByRole('button', { name: 'Turn to the slide' }).click()
  await expect.poll(isSlideMoving).toBe(true)
})
