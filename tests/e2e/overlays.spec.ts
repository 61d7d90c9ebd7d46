import { colourAt, expect, open, test, withoutWebGl2 } from './page.ts'

const NOON = 't=2026-09-23T06:00:00Z'

test('the heat overlay shows lit satellites warm and shaded ones cold; pointer, legend and inspector agree', async ({
  page,
  watched: _watched,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, `p=starlink-53&colourBy=temperature&orbits=false&labels=false&${NOON}&cam=-62,30,4`)
  await page.evaluate(() => window.dawnline.setTime('2026-09-23T06:00:00Z'))
  await expect(page.getByRole('combobox', { name: 'Colour by' })).toHaveValue('temperature')
  // Satellites that stand free of the panels, of the Earth's bright side and of other dots.
  const free = await page.evaluate(() => {
    const canvas = document.querySelector('canvas')!.getBoundingClientRect()
    const places = Array.from({ length: 1584 }, (_, id) => window.dawnline.project(id))
    return places.flatMap((place, id) => {
      if (!place) return []
      const x = place.x + canvas.left
      const y = place.y + canvas.top
      const isFree = document.elementFromPoint(x, y)?.tagName === 'CANVAS'
      const isAlone = places.every(
        (other, j) => j === id || !other || Math.hypot(other.x - place.x, other.y - place.y) > 10,
      )
      return isFree && isAlone ? [{ id, x, y, canvasX: place.x, canvasY: place.y }] : []
    })
  })
  expect(free.length).toBeGreaterThan(10)
  const hover = page.locator('.scene-hover span')
  let warm = 0
  let cold = 0
  for (const { id, x, y, canvasX, canvasY } of free.slice(0, 60)) {
    if (warm > 2 && cold > 2) break
    const [red, , blue] = await colourAt(page, { x: canvasX, y: canvasY })
    if (Math.abs(red - blue) < 40) continue
    await page.mouse.move(x + 1, y)
    await page.mouse.move(x, y)
    const name = `Satellite ${(id + 1).toLocaleString('en')}:`
    await expect(hover).toContainText(name)
    const text = (await hover.textContent())!
    const celsius = Number(/radiator at (−?\d+)\s°C/.exec(text)![1]!.replace('−', '-'))
    // 0 °C is the middle of the scale: orange above it, blue below.
    expect(red > blue, `${text}: ${red}, ${blue}`).toBe(celsius > 0)
    if (celsius > 0) warm++
    else cold++
    await expect(page.locator('.scale-now')).toHaveText(text)
  }
  expect(warm).toBeGreaterThan(0)
  expect(cold).toBeGreaterThan(0)
})

test('charge asks for a battery where none is carried; compute follows the light of a fleet without one', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, `p=starlink-53&${NOON}`)
  const colourBy = page.getByRole('combobox', { name: 'Colour by' })
  await colourBy.selectOption('compute')
  const { itPowerW, satellites } = await page.evaluate(() => window.dawnline.totals())
  const share = Math.round((100 * itPowerW) / (satellites * 175e3))
  await expect(page.locator('.scale-now')).toHaveText(new RegExp(`Mean of the fleet: ${share}\\s%`))
  await colourBy.selectOption('charge')
  await page.getByRole('button', { name: 'Carry one' }).click()
  await expect.poll(() => page.evaluate(() => window.dawnline.scenario().policy)).toBe('ride-through')
  const { batteryWh, batteryCapacityWh } = await page.evaluate(() => window.dawnline.totals())
  const charge = Math.round((100 * batteryWh) / batteryCapacityWh)
  await expect(page.locator('.scale-now')).toHaveText(new RegExp(`Mean of the fleet: ${charge}\\s%`))
})

test('links are counted in the legend, drawn, kept in the address, and the site tells what is overhead', async ({
  page,
  watched: _watched,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, `p=starlink-53&compare=none&orbits=false&labels=false&${NOON}`)
  const picture = () =>
    page.evaluate(async () => {
      const bitmap = await createImageBitmap(await window.dawnline.snapshot())
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const context = canvas.getContext('2d')!
      context.drawImage(bitmap, 0, 0)
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
      return data.reduce((sum, value) => sum + value, 0)
    })
  const before = await picture()
  await page.getByText('Show', { exact: true }).click()
  await page.getByRole('checkbox', { name: 'Laser links' }).check()
  await expect(page.getByText('3,168 links')).toBeVisible()
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('links=true')
  await expect.poll(picture).toBeGreaterThan(before)
  await page.getByText('Over Phoenix', { exact: true }).click()
  const overhead = page.locator('details', { hasText: 'Over Phoenix' })
  await expect(overhead).toContainText(/\d+ of 1,584/)
  await overhead.getByRole('button', { name: 'Select this satellite' }).click()
  await expect(overhead).toContainText(/Satellite [\d,]+, elevation \d/)
  await expect(page.getByRole('region', { name: 'The selected satellite' })).toBeVisible()
})
