import { axeViolations, expect, follow, open, test, withoutWebGl2 } from './page.ts'

test('every change can be undone and redone', async ({ page, watched: _watched }) => {
  await withoutWebGl2(page)
  await open(page, 't=2026-09-23T06:00:00Z')
  const altitude = () => page.evaluate(() => window.dawnline.scenario().groups[0]?.altitudeKm)
  await page.evaluate(() => window.dawnline.setScenario({ groups: [{ altitudeKm: 900 }] }))
  await page.evaluate(() => window.dawnline.setScenario({ policy: 'ride-through' }))
  await expect.poll(altitude).toBe(900)
  await page.keyboard.press('z')
  await page.keyboard.press('z')
  await expect.poll(altitude).toBe(650)
  expect(await page.evaluate(() => window.dawnline.scenario().policy)).toBe('shed')
  await page.keyboard.press('Shift+Z')
  await expect.poll(altitude).toBe(900)
})

test('a value out of range is refused in one sentence and the last good state stays', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await open(page, 'p=dawn-dusk-650')
  const message = await page.evaluate(() =>
    window.dawnline.setScenario({ groups: [{ altitudeKm: 90 }] }).catch((error: Error) => error.message),
  )
  expect(message).toBe('altitudeKm 90 is not accepted: 160 to 40000 km.')
  expect(await page.evaluate(() => window.dawnline.scenario().groups[0]?.altitudeKm)).toBe(650)
})

test('satellites are chosen by keyboard and by pointer, and the picked one is the one pointed at', async ({
  page,
  watched: _watched,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, 'p=starlink-53&t=2026-09-23T06:00:00Z&cam=-62,30,4')
  await page.evaluate(() => window.dawnline.setTime('2026-09-23T06:00:00Z'))
  await page.keyboard.press('d')
  await page.keyboard.press('d')
  await expect(page.getByRole('heading', { name: 'Satellite 2', exact: true })).toBeVisible()
  await page.keyboard.press('w')
  await expect(page.getByRole('heading', { name: 'Satellite 24', exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Satellite 24', exact: true })).toBeHidden()
  // One that stands free of the panels and of other dots.
  const target = await page.evaluate(() => {
    const canvas = document.querySelector('canvas')!.getBoundingClientRect()
    const places = Array.from({ length: 1584 }, (_, id) => window.dawnline.project(id))
    for (const [id, place] of places.entries()) {
      if (!place) continue
      const x = place.x + canvas.left
      const y = place.y + canvas.top
      const isFree = document.elementFromPoint(x, y)?.tagName === 'CANVAS'
      const isAlone = places.every(
        (other, j) => j === id || !other || Math.hypot(other.x - place.x, other.y - place.y) > 8,
      )
      if (isFree && isAlone) return { id, x, y }
    }
    return null
  })
  expect(target).not.toBeNull()
  await page.mouse.click(target!.x, target!.y)
  await expect(
    page.getByRole('heading', { name: `Satellite ${(target!.id + 1).toLocaleString('en')}`, exact: true }),
  ).toBeVisible()
})

test('a jump to the controls, and a step from satellite to satellite, keep the scenario and the focus', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await open(page, 'p=starlink-53&altitudeKm=600&paused=1')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('#time')).toBeFocused()
  expect(await page.evaluate(() => window.dawnline.scenario().groups[0]?.altitudeKm)).toBe(600)
  await page.keyboard.press('d')
  const ahead = page.getByRole('button', { name: 'The next satellite ahead in the plane' })
  await ahead.press('Enter')
  await ahead.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Satellite 3. Of 1,584' })).toBeAttached()
  await expect(ahead).toBeFocused()
})

test('by keys alone: the picture is turned, told in words, and letters can be turned off', async ({
  page,
  watched: _watched,
}) => {
  await open(page, 'p=iss&t=2026-09-23T06:00:00Z&cam=-60,30,5&paused=1')
  const picture = page.getByRole('application', { name: /^Picture/ })
  await picture.focus()
  for (const key of ['ArrowRight', 'ArrowUp', '+']) await page.keyboard.press(key)
  await expect.poll(() => page.url()).toContain('cam=-54.0,36.0,4.35')
  await page.evaluate(() => window.dawnline.setScenario('starlink-53'))
  const words = /1,584 satellites.*66\.\d\s% of full sunlight, \d+ in penumbra, 5\d\d in the Earth’s shadow/
  await expect(page.getByRole('status').filter({ hasText: words })).toBeAttached()
  await expect(picture.getByRole('img')).toHaveAccessibleName(words)
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText('Keys', { exact: true }).click()
  await page.getByLabel('Shortcuts of a single key').uncheck()
  await page.keyboard.press('Escape')
  await expect(picture).toBeFocused()
  await page.keyboard.press('3')
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
  expect(await page.evaluate(() => window.dawnline.scenario().preset)).toBe('starlink-53')
})

test('Escape closes the drawer, then lets the satellite go, and the focus goes back to the button', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await open(page, 'p=iss&paused=1')
  await page.keyboard.press('d')
  const drawer = page.getByRole('complementary', { name: 'Comparison' })
  await expect(drawer.getByRole('heading', { name: 'Satellite 1' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await expect(page.getByRole('button', { name: 'Comparison' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.url()).not.toContain('sel=')
})

test('a satellite touched on a phone is described, whichever panel was open', async ({
  page,
  watched: _watched,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, 'p=starlink-53&t=2026-09-23T06:00:00Z&paused=1')
  await page.getByRole('button', { name: 'Scene', exact: true }).click()
  const place = await page.evaluate(() => {
    const canvas = document.querySelector('canvas')!.getBoundingClientRect()
    for (let id = 0; id < 1584; id++) {
      const at = window.dawnline.project(id)
      const [x, y] = [(at?.x ?? -1) + canvas.left, (at?.y ?? -1) + canvas.top]
      if (at && document.elementFromPoint(x, y)?.tagName === 'CANVAS') return { x, y }
    }
    return null
  })
  await page.mouse.click(place!.x, place!.y)
  await expect(page.getByRole('heading', { name: /^Satellite / })).toBeVisible()
})

test('on a phone the panel opens and closes by tap, drag and keys, and the picture grows where it closes', async ({
  page,
  watched: _watched,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, 'p=iss&paused=1')
  const panel = page.getByRole('complementary', { name: 'Comparison' })
  const handle = page.getByRole('button', { name: /^Panel, / })
  const pictureHeight = () =>
    page
      .locator('canvas')
      .first()
      .evaluate((canvas) => canvas.clientHeight)
  const half = await pictureHeight()
  await expect(handle).toHaveAccessibleName(/half open/)
  await handle.press('ArrowDown')
  await expect(panel).toBeHidden()
  await expect.poll(pictureHeight).toBeGreaterThan(half)
  const at = (await handle.boundingBox())!
  const drag = async (button: 'left' | 'right') => {
    await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2)
    await page.mouse.down({ button })
    await page.mouse.move(at.x + at.width / 2, 60, { steps: 4 })
    await page.mouse.up({ button })
  }
  await drag('right')
  await expect(handle).toHaveAccessibleName(/closed/)
  await drag('left')
  await expect(handle).toHaveAccessibleName(/fully open/)
  await expect(panel).toBeVisible()
  await handle.click()
  await expect(panel).toBeHidden()
  await page.getByRole('button', { name: 'Time', exact: true }).click()
  await expect(page.getByRole('slider', { name: /^Time/ }).first()).toBeVisible()
})

test('nothing is cut on a small phone, nor on one held sideways', async ({ page, watched: _watched }) => {
  await withoutWebGl2(page)
  await page.setViewportSize({ width: 320, height: 568 })
  await open(page, 'p=spacex-million&paused=1')
  for (const [width, height] of [
    [320, 568],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height })
    const cut = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.top *, .tabs *, .pill *, .sheet-handle')].flatMap((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect()
          const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
          return isInside || element.closest('[popover], .hidden, .brand-name') ? [] : [element.outerHTML]
        }),
      )
    await expect.poll(cut, `${width} × ${height}`).toEqual([])
    expect(await page.evaluate(() => document.querySelector('.app')!.scrollWidth)).toBe(width)
  }
})

test('without WebGL2 the panel works and says what is missing', async ({ page, watched: _watched }) => {
  await withoutWebGl2(page)
  await open(page, 'p=iss&t=2026-09-23T06:00:00Z')
  await expect(page.getByText('WebGL2').first()).toBeVisible()
  expect(await page.evaluate(() => window.dawnline.totals().satellites)).toBe(1)
})

test('axe finds nothing on a desk, on a phone and in another page', async ({ page, watched: _watched }) => {
  for (const [width, height, query] of [
    [1440, 900, ''],
    [390, 844, ''],
    [640, 360, '?embed'],
  ] as const) {
    await page.setViewportSize({ width, height })
    if (width !== 390) await open(page, 'p=dawn-dusk-650', query) // the phone's page is that of the desk
    await expect.poll(() => axeViolations(page), `${width} × ${height}${query}`).toEqual([])
  }
})

test('the price opens its formula and source, Escape closes it, and a price moves its own side alone', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, 'p=one&room=price')
  await page.getByText('Price by line', { exact: true }).click()
  const capital = page.getByRole('button', { name: /^Capital, On Earth/ })
  await capital.click()
  const popover = page.locator('.popover:popover-open')
  await expect(popover).toContainText('USD/W =')
  await expect(popover.getByRole('link', { name: /Data Center Development Cost Guide/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(popover).toHaveCount(0)
  const all = (side: string) => page.getByRole('button', { name: new RegExp(`^All, ${side}`) }).textContent()
  const before = [await all('In orbit'), await all('On Earth')]
  await page.evaluate(() => window.dawnline.setScenario({ launchUsdPerKg: 5000 }))
  await expect.poll(() => all('In orbit')).not.toBe(before[0])
  expect(await all('On Earth')).toBe(before[1])
  await expect.poll(() => page.url()).toContain('launchUsdPerKg=5000') // written a moment later
})

test('no paragraph of a room holds a block', async ({ page, watched: _watched }) => {
  await withoutWebGl2(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, 'p=dawn-dusk-650&paused=1')
  for (const room of ['now', 'battery', 'year', 'earth', 'price', 'satellite', 'industry', 'claims']) {
    await follow(page, `p=dawn-dusk-650&paused=1&room=${room}`)
    const tab = page.getByRole('tab', { name: new RegExp(`^${room}$`, 'i') })
    await expect(tab).toHaveAttribute('aria-selected', 'true')
    await expect(async () => {
      // What is folded is made when it is opened, and may hold more.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      const last = page.getByRole('button', { name: room === 'price' ? /McCalip/ : /./ })
      await expect(last.first()).toBeVisible({ timeout: 1000 })
    }).toPass()
    const nested = await page
      .locator('p :is(div, p, ul, ol, dl, table, fieldset, figure, section)')
      .evaluateAll((blocks) => blocks.map((block) => block.closest('p')?.outerHTML))
    expect(nested, room).toEqual([])
  }
})

test('a key on a slider changes its own field alone, and ends with the focus', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, 'v=1&p=iss&paused=1')
  const group = () => page.evaluate(() => window.dawnline.scenario().groups[0]!)
  await page.locator('#controls details.more > summary').first().click()
  const slider = page.locator('#controls').getByRole('slider', { name: 'Satellites', exact: true })
  await slider.click() // held on another constellation
  await page.evaluate(() => window.dawnline.setScenario('starlink-53'))
  const before = await group()
  const total = async () => (await group()).total
  const planes = async () => (await group()).planes
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(total).toBeGreaterThan(before.total)
  const after = await group()
  expect(after).toEqual({ ...before, total: after.total })
  // Planes that give way to a drag come back within it.
  const box = (await slider.boundingBox())!
  const at = (share: number) => [box.x + share * box.width, box.y + box.height / 2] as const
  await page.mouse.move(...at(0.5))
  await page.mouse.down()
  await page.mouse.move(...at(0.1), { steps: 4 })
  await expect.poll(planes).toBeLessThan(before.planes)
  await page.mouse.move(...at(0.6), { steps: 4 })
  await page.mouse.up()
  await expect.poll(planes).toBe(before.planes)
  await page.keyboard.press('z')
  await expect.poll(group).toEqual(after)
})

test('a link pasted into the address tells its own satellite, and can be undone', async ({
  page,
  context,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, 'v=1&sel=5&paused=1')
  await page.evaluate(() => window.dawnline.setScenario({ groups: [{ altitudeKm: 900 }] }))
  const link = 'v=1&p=starlink-53&t=2026-09-23T06:00:00Z&sel=5&paused=1'
  const inspector = (of: typeof page) => of.getByRole('region', { name: 'The selected satellite' })
  const figures = (of: typeof page) => inspector(of).locator('dd').allTextContents()
  await page.evaluate((hash) => {
    location.hash = hash
  }, link)
  await expect(page.getByText(/^Of 1,584: /)).toBeVisible()
  const fresh = await context.newPage()
  await withoutWebGl2(fresh)
  await fresh.setViewportSize({ width: 1440, height: 900 })
  await open(fresh, link)
  await expect(inspector(fresh)).toBeVisible()
  await expect(async () => expect(await figures(page)).toEqual(await figures(fresh))).toPass()
  await fresh.close()
  await page.keyboard.press('z')
  await expect.poll(() => page.evaluate(() => window.dawnline.scenario().groups[0]?.altitudeKm)).toBe(900)
})

test('a right click lets no satellite go, a click on nothing does', async ({ page, watched: _watched }) => {
  await open(page, 'v=1&p=one&sel=1&paused=1&cam=-62,30,6')
  const canvas = (await page.locator('canvas').first().boundingBox())!
  const middle = [canvas.x + canvas.width / 2, canvas.y + canvas.height / 2] as const
  const status = page.getByRole('status').filter({ hasText: 'Satellite 1.' })
  await expect(status).toBeAttached()
  await page.mouse.click(...middle, { button: 'right' })
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
  await expect(status).toBeAttached()
  await page.mouse.click(...middle)
  await expect(status).not.toBeAttached()
})

test('Home and End lead to the ends of the hours and of the year', async ({ page, watched: _watched }) => {
  await withoutWebGl2(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, 'v=1&p=iss&t=2026-09-23T06:00:00Z&paused=1')
  const time = () => page.evaluate(() => window.dawnline.time())
  await page.getByRole('slider', { name: 'Day of the year 2026' }).focus()
  await page.keyboard.press('End')
  await expect.poll(time).toBe('2026-12-31T06:00:00Z')
  await page.keyboard.press('Home')
  await expect.poll(time).toBe('2026-01-01T06:00:00Z')
  await page.getByRole('slider', { name: 'Time of day' }).focus()
  await page.keyboard.press('End')
  await expect.poll(time).toBe('2026-01-01T10:00:00Z')
  await page.keyboard.press('Home')
  await expect.poll(time).toBe('2026-01-01T06:00:00Z')
})
