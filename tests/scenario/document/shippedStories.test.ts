/** The pictures of the shipped stories, by geometry written here: what a caption names is on the side that is seen. */
import { expect, test } from 'vitest'
import { stories } from '../../../src/i18n/en/stories.ts'
import { DEG, TWO_PI } from '../../../src/lib/units.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../../../src/physics/constants.ts'
import { sunAt } from '../../../src/physics/sun.ts'
import { gmstRad, parseUtc } from '../../../src/physics/time.ts'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import { decodeLink, isGroundCamera, type OrbitCamera } from '../../../src/scenario/document/codec.ts'
import { STORIES } from '../../../src/scenario/document/shippedStories.ts'
import { placeOf, planesAt } from '../../../src/systems/planes.ts'

const words: Record<string, string> = stories
const STEPS = STORIES.flatMap((story) =>
  story.steps.map((step, index) => {
    const id = `${story.id}.${index + 1}`
    const { shared } = decodeLink(step.link)
    return { id, step, shared, utcMs: parseUtc(shared.utc)!, caption: words[`story.${id}`]! }
  }),
)

type Vec = [number, number, number]
const dot = (a: Vec, b: Vec) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const unit = (raRad: number, decRad: number): Vec => [
  Math.cos(decRad) * Math.cos(raRad),
  Math.cos(decRad) * Math.sin(raRad),
  Math.sin(decRad),
]
/** The eye in Earth radii: azimuth is from the Sun eastwards. */
function eyeOf({ azimuthDeg, elevationDeg, distanceRadii }: OrbitCamera, utcMs: number): Vec {
  const { directionEci } = sunAt(utcMs)
  const sunRa = Math.atan2(directionEci[1], directionEci[0])
  return unit(sunRa + azimuthDeg * DEG, elevationDeg * DEG).map((x) => x * distanceRadii) as Vec
}
const orbitCamera = (camera: (typeof STEPS)[number]['shared']['camera']): OrbitCamera => {
  if (!camera || isGroundCamera(camera)) throw new Error('no camera about the Earth')
  return camera
}

/** Phoenix, 33.45° N, 112.07° W. */
const phoenix = (utcMs: number): Vec => unit(gmstRad(utcMs) - 112.07 * DEG, 33.45 * DEG)
/** Nearer to the limb than this, as a share of the disc's radius, a place is not seen well. */
const WELL_INSIDE = 0.9

const naming = STEPS.filter(
  ({ caption, shared }) => caption.includes('{site}') && !isGroundCamera(shared.camera!),
)
test.each(naming.map((one) => [one.id, one] as const))('%s names the place and sees it', (_, one) => {
  const eye = eyeOf(orbitCamera(one.shared.camera), one.utcMs)
  const distance = Math.hypot(...eye)
  const place = phoenix(one.utcMs)
  const along = dot(eye, place) / distance
  expect(along).toBeGreaterThan(1 / distance) // before the limb
  const off = Math.sqrt(1 - along ** 2)
  const limb = Math.tan(Math.asin(1 / distance))
  expect(off / (distance - along) / limb).toBeLessThan(WELL_INSIDE)
})

const DARK = ['ninety.3', 'batteries.3', 'batteries.6']
test.each(DARK)('%s is about the shadow: most of the dark part of the orbit is seen', (id) => {
  const { shared, utcMs } = STEPS.find((one) => one.id === id)!
  const eye = eyeOf(orbitCamera(shared.camera), utcMs)
  const { fleet } = buildModel(shared.scenario)
  const sun = sunAt(utcMs).directionEci as unknown as Vec
  const states = planesAt(fleet, utcMs)
  let dark = 0
  let seen = 0
  for (let slot = 0; slot < fleet.satelliteCount; slot++) {
    const p = placeOf(states, 0, slot).map((x) => x / EARTH_EQUATORIAL_RADIUS_M) as Vec
    const behind = -dot(p, sun)
    if (behind <= 0 || dot(p, p) - behind ** 2 >= 1) continue
    dark++
    const way = p.map((x, i) => x - eye[i]!) as Vec
    const length = Math.hypot(...way)
    const nearest = -dot(eye, way) / length
    const missM2 = dot(eye, eye) - nearest ** 2
    if (missM2 >= 1 || nearest - Math.sqrt(1 - missM2) > length) seen++
  }
  expect(dark).toBeGreaterThan(2)
  expect(seen / dark).toBeGreaterThan(0.6)
})

test('the watts are told beside the satellite, the million ends under its sky', () => {
  for (const id of ['watts.2', 'watts.3', 'watts.4', 'watts.5', 'million.1'])
    expect(STEPS.find((one) => one.id === id)!.shared.ride, id).not.toBeNull()
  const last = STEPS.filter(({ id }) => id.startsWith('million')).at(-1)!
  expect(isGroundCamera(last.shared.camera!)).toBe(true)
  expect(last.step.atDusk).toBe(true)
})

test('the million grows from step to step, in satellites and in power', () => {
  const grown = STEPS.filter(({ id }) => id.startsWith('million')).map(({ shared: { scenario } }) => {
    const satellites = scenario.groups.reduce((sum, { total }) => sum + total, 0)
    return { satellites, kw: satellites * scenario.satellite.ratedItKw }
  })
  grown.slice(1).forEach((now, index) => {
    expect(now.satellites).toBeGreaterThanOrEqual(grown[index]!.satellites)
    expect(now.kw).toBeGreaterThanOrEqual(grown[index]!.kw)
  })
  expect(grown[4]).toEqual({ satellites: 1e6, kw: 175e6 })
})

/** The Earth's diameter as a share of the height that is left free, of a picture 38° high. */
const CLOSE_UP = ['million.6']
test('the Earth fills its part of the picture, and no more', () => {
  for (const { id, shared } of STEPS) {
    if (shared.ride || isGroundCamera(shared.camera!) || CLOSE_UP.includes(id)) continue
    const share = Math.tan(Math.asin(1 / orbitCamera(shared.camera).distanceRadii)) / Math.tan(19 * DEG)
    expect(share, id).toBeGreaterThan(0.45)
    expect(share, id).toBeLessThan(1.15)
  }
})

/** Two pictures of one fleet at one instant are told apart by so much of a turn, or by half of the distance. */
const APART_DEG = 15
test('no two steps look the same', () => {
  const turn = (a: OrbitCamera, b: OrbitCamera) =>
    Math.acos(
      Math.min(
        1,
        dot(unit(a.azimuthDeg * DEG, a.elevationDeg * DEG), unit(b.azimuthDeg * DEG, b.elevationDeg * DEG)),
      ),
    ) /
    (TWO_PI / 360)
  const rest = (link: string) => link.replace(/&?(cam|room|rate)=[^&]*/g, '')
  for (const [index, one] of STEPS.entries()) {
    for (const other of STEPS.slice(index + 1)) {
      if (rest(one.step.link) !== rest(other.step.link)) continue
      const [a, b] = [orbitCamera(one.shared.camera), orbitCamera(other.shared.camera)]
      const isNearer = Math.abs(Math.log(a.distanceRadii / b.distanceRadii)) > Math.log(1.5)
      expect(isNearer || turn(a, b) > APART_DEG, `${one.id} and ${other.id}`).toBe(true)
    }
  }
})

test('every step says what one knows of its size, the battery stands at the end of its story', () => {
  for (const { id } of STEPS) expect(words[`story.${id}.scale`], id).toBeTruthy()
  const last = STEPS.filter(({ id }) => id.startsWith('batteries')).at(-1)!
  expect(last.step).toMatchObject({ figure: 'groundBattery', row: 'battery' })
})

test('notes do not speak of what is hidden before an audience', () => {
  for (const { id } of STEPS) expect(words[`story.${id}.notes`], id).not.toMatch(/panel\b(?!s)|in the panel/i)
})
