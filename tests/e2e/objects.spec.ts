import type { Page } from '@playwright/test'
import { KINDS, tleLines } from '../physics/elementText.ts'
import { cli, expect, open, test, withoutWebGl2 } from './page.ts'

const UTC = '2026-09-23T06:00:00Z'
const EPOCH = '26266.25000000' // the same
const SLOTS = 8
/** Kepler's third law at the height of the ring, 650 km: SGP4 puts an object within 15 km of it, a pixel of 24 km. */
const REVS_PER_DAY = 86_400 / (2 * Math.PI * Math.sqrt(7028.137 ** 3 / 398_600.4418))
/** Half the box in which a hollow diamond is looked for. */
const REACH_PX = 9

const object = (slot: number, change = {}) =>
  tleLines({
    id: 100 + slot,
    epoch: EPOCH,
    inclinationDeg: 60,
    raanDeg: 20,
    eccentricity: 1e-6,
    argPerigeeDeg: 0,
    meanAnomalyDeg: (slot * 360) / SLOTS,
    revsPerDay: REVS_PER_DAY,
    ...change,
  })

/** Pixels about each place that differ from the picture at the last call, and their mean red less blue. */
const changed = (page: Page, places: ({ x: number; y: number } | null)[]) =>
  page.evaluate(
    async ([places, reach]) => {
      const bitmap = await createImageBitmap(await window.dawnline.snapshot())
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!
      context.drawImage(bitmap, 0, 0)
      const ratio = bitmap.width / document.querySelector('canvas')!.clientWidth
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
      const memory = window as unknown as { before?: Uint8ClampedArray }
      const before = memory.before ?? data
      memory.before = data
      return places.map((place) => {
        let [pixels, warmth] = [0, 0]
        if (!place) return { pixels, warmth }
        for (let dy = -reach; dy <= reach; dy++) {
          for (let dx = -reach; dx <= reach; dx++) {
            const at =
              4 * (Math.round(place.y * ratio + dy) * bitmap.width + Math.round(place.x * ratio + dx))
            const change = (c: number) => Math.abs(data[at + c]! - before[at + c]!)
            if (change(0) + change(1) + change(2) < 60) continue
            pixels++
            warmth += data[at]! - data[at + 2]!
          }
        }
        return { pixels, warmth: pixels > 0 ? warmth / pixels : 0 }
      })
    },
    [places, REACH_PX] as const,
  )

test('pasted element sets fly where they should in their light, and those that do not are listed by name', async ({
  page,
  watched: _watched,
}) => {
  const walker = `--total ${SLOTS} --altitude-km 650 --inclination-deg 60 --raan-deg 20 --epoch ${UTC}`
  const light: { sunlit: number }[] = cli('constellation', ...walker.split(' ')).positions
  await page.setViewportSize({ width: 1280, height: 720 })
  const bare = 'shadow=0&orbits=0&siteMarker=0&labels=0&stars=0&clouds=0&eclipseArcs=0&compare=none'
  const ring = `altitudeKm=650&inclinationDeg=60&raanDeg=20&total=${SLOTS}&epoch=${UTC}`
  await open(page, `p=iss&${ring}&t=${UTC}&paused=1&${bare}&cam=-62,30,4`)
  // Where the ring's satellites are the objects will be; then only the first one is left.
  const places = await page.evaluate(
    (slots) => Array.from({ length: slots }, (_, id) => window.dawnline.project(id)),
    SLOTS,
  )
  await page.evaluate(() => window.dawnline.setScenario({ groups: [{ total: 1 }] }))
  const seen = places.flatMap((place, slot) => (place && slot > 0 ? [slot] : []))
  expect(seen.length, 'places in view').toBeGreaterThanOrEqual(3)
  const absent = seen.at(-1)! // not imported: nothing must appear there
  const lights = new Set(seen.filter((slot) => slot !== absent).map((slot) => light[slot]!.sunlit))
  expect([...lights].sort(), 'some in the light and some in the shadow').toEqual([0, 1])
  const pixelsChanged = async () => (await changed(page, places)).map(({ pixels }) => pixels)
  const none = places.map(() => 0)
  await pixelsChanged()
  // Finer maps of the Earth come late.
  await expect.poll(pixelsChanged, { intervals: [1500], message: 'the picture rests' }).toEqual(none)

  const [line1, line2] = object(1)
  const wrongSum = `${line1.slice(0, 68)}${(Number(line1[68]) + 1) % 10}`
  const sets = [
    ...Array.from({ length: SLOTS }, (_, slot) => (slot === absent ? '' : object(slot).join('\n'))),
    `MISCOPIED\n${wrongSum}\n${line2}`,
    `FALLEN\n${object(9, { revsPerDay: 17.2 }).join('\n')}`,
  ]
  await page.getByText('Real objects', { exact: true }).click()
  await page.getByLabel('Or paste element sets').fill(sets.filter((set) => set !== '').join('\n'))
  await page.getByRole('button', { name: 'Import the text' }).click()
  await expect(page.getByText(`${SLOTS} objects from pasted text`)).toBeVisible()
  await expect(page.getByText('Hollow diamonds')).toBeVisible()
  await page.getByText('2 element sets are not shown').click()
  await expect(page.getByText(/^MISCOPIED, line \d+: a line’s checksum is wrong/)).toBeVisible()
  await expect(page.getByText('FALLEN (109): decayed: it would be below the ground')).toBeVisible()

  let drawn: Awaited<ReturnType<typeof changed>> = []
  const areDrawn = async () => {
    drawn = await changed(page, places)
    return seen.some((slot) => drawn[slot]!.pixels > 0)
  }
  await expect.poll(areDrawn).toBe(true)
  expect(drawn[absent]!.pixels, 'nothing where nothing is').toBe(0)
  for (const slot of seen) {
    if (slot === absent) continue
    const { pixels, warmth } = drawn[slot]!
    expect(pixels, `object ${slot} is drawn`).toBeGreaterThan(8)
    if (light[slot]!.sunlit === 1) expect(warmth, `object ${slot} is gold`).toBeGreaterThan(40)
    else expect(warmth, `object ${slot} is blue`).toBeLessThan(-40)
  }
  await page.getByRole('button', { name: 'Remove the objects' }).click()
  await expect(page.getByText('objects from pasted text')).toBeHidden()
  let gone = none
  const areGone = async () => {
    gone = await pixelsChanged()
    return gone.some((pixels) => pixels > 0)
  }
  await expect.poll(areGone).toBe(true)
  for (const slot of seen)
    if (slot !== absent) expect(gone[slot], `object ${slot} is gone`).toBeGreaterThan(8)
})

test('a file that is chosen and one that is dropped are imported, also without a picture; a wrong one gets a sentence', async ({
  page,
  watched: _watched,
}) => {
  await withoutWebGl2(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, `p=one&t=${UTC}&paused=1`)
  await page.getByText('Real objects', { exact: true }).click()
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  const two = [KINDS['ISS-like']!, KINDS.geostationary!].map((kind) => tleLines(kind).join('\n')).join('\n')
  await page.getByLabel('Choose a file').setInputFiles(file('two.tle', two))
  await expect(page.getByText('2 objects from two.tle')).toBeVisible()
  await page.getByLabel('Choose a file').setInputFiles(file('letter.txt', 'Dear all,'))
  await expect(page.getByRole('alert')).toContainText('letter.txt holds no objects')
  await expect(page.getByText('2 objects from two.tle')).toBeVisible()
  const spoiled = two.replaceAll(/^(1 .{66})./gm, '$1x') // checksums that are none
  await page.getByLabel('Choose a file').setInputFiles(file('spoiled.tle', spoiled))
  await expect(page.getByText('spoiled.tle: none of its 2 element sets can be read')).toBeVisible()
  await expect(page.getByText('2 objects from two.tle')).toBeVisible()
  await expect(page.getByText('2 element sets are not shown')).toBeVisible()
  const wasTaken = await page.evaluate(
    ([name, text]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], name))
      return !document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
      )
    },
    ['one.tle', tleLines(KINDS.Molniya!).join('\n')] as const,
  )
  expect(wasTaken, 'the browser does not leave the page for the file').toBe(true)
  await expect(page.getByText('1 object from one.tle')).toBeVisible()
})
