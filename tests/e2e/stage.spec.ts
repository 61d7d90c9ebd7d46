/** For the stage: a code to follow along, and a dome's picture. */
import { expect, open, test, withoutWebGl2 } from './page.ts'

test('presenting, key Q shows a code of the step that is told, large and then small, and it follows the story', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await open(page, 'story=batteries.3&paused=1', '?present')
  await page.keyboard.press('q')
  const code = page.getByRole('img', { name: /^QR code of the link/ })
  await expect(code).toHaveAccessibleName(/story=batteries\.3(&|$)/)
  await expect(code).not.toHaveAccessibleName(/present/)
  await page.keyboard.press('q')
  await page.keyboard.press('PageDown')
  await expect(code).toHaveAccessibleName(/story=batteries\.4(&|$)/)
  await page.keyboard.press('q')
  await expect(code).toHaveCount(0)
})

test('a dome has the Earth once, in the middle of the view, and the dark sky at its rim', async ({
  page,
  watched: _watched,
}) => {
  await open(page, 'p=iss&paused=1&cam=10,0,3')
  const { middle, rim } = await page.evaluate(async () => {
    const map = await createImageBitmap(await window.dawnline.picture(128, 128, 0))
    const canvas = document.createElement('canvas')
    canvas.width = 128
    canvas.height = 128
    const context = canvas.getContext('2d', { willReadFrequently: true })!
    context.drawImage(map, 0, 0)
    const lightAt = (x: number, y: number) => {
      const [r = 0, g = 0, b = 0] = context.getImageData(x, y, 1, 1).data
      return Math.max(r, g, b)
    }
    const rim = Array.from({ length: 64 }, (_, k) => {
      const angle = (k * Math.PI) / 32
      return lightAt(Math.floor(64 + 55 * Math.cos(angle)), Math.floor(64 + 55 * Math.sin(angle)))
    })
    return { middle: lightAt(64, 64), rim: rim.filter((light) => light > 90).length }
  })
  expect(middle).toBeGreaterThan(40)
  expect(rim).toBeLessThan(4) // a star or two
})
