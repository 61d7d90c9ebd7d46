import { expect, test } from 'vitest'
import { random } from '../../../src/lib/random.ts'
import { formatUtc } from '../../../src/physics/time.ts'
import {
  type Camera,
  DEFAULT_RATE,
  decodeLink,
  defaultView,
  encodeLink,
  MAX_RATE,
  type Shared,
} from '../../../src/scenario/document/codec.ts'
import { type Field, readField } from '../../../src/scenario/document/field.ts'
import { otherText, readOther } from '../../../src/scenario/document/other.ts'
import { patchScenario } from '../../../src/scenario/document/patch.ts'
import { DEFAULT_PRESET, OPENING_UTC, PRESETS } from '../../../src/scenario/document/presets.ts'
import { sentenceOf } from '../../../src/scenario/document/refusal.ts'
import { SATELLITE_FIELDS } from '../../../src/scenario/document/satelliteFields.ts'
import { SATELLITES } from '../../../src/scenario/document/satellites.ts'
import {
  GROUP_FIELDS,
  SCENARIO_FIELDS,
  type Scenario,
  VIEW_FIELDS,
} from '../../../src/scenario/document/schema.ts'

const totalOf = ({ groups }: Scenario): number => groups.reduce((sum, { total }) => sum + total, 0)

const plain = (preset: string): Shared => ({
  scenario: PRESETS[preset]!.scenario,
  view: defaultView(preset),
  utc: OPENING_UTC,
  rate: DEFAULT_RATE,
  playing: true,
  camera: null,
  selectedId: null,
  ride: null,
  story: null,
})

test.each(Object.keys(PRESETS))('the link of preset %s brings it back, and is short', (preset) => {
  const link = encodeLink(plain(preset))
  expect(decodeLink(link)).toEqual({ shared: plain(preset), problems: [] })
  expect(decodeLink(`#${link}`).shared).toEqual(plain(preset))
  expect(link.length).toBeLessThan(24)
})

test('the page as it opens is the shortest link: its version alone', () => {
  expect(encodeLink(plain(DEFAULT_PRESET))).toBe('v=3')
  expect(decodeLink('')).toEqual({ shared: plain(DEFAULT_PRESET), problems: [] })
})

function randomValue(field: Field, next: () => number): unknown {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  switch (field.kind) {
    case 'number': {
      const value = field.min + next() * (field.max - field.min)
      return field.integer ? Math.floor(value) : value
    }
    case 'choice':
      return pick(field.options)
    case 'boolean':
      return next() < 0.5
    case 'text':
      return field.default
  }
}

/** Some fields of a table, at random. */
const some = (fields: Record<string, Field>, next: () => number) =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(() => next() < 0.3)
      .map(([key, field]) => [key, randomValue(field, next)]),
  )

function randomScenario(next: () => number): Scenario | null {
  const presets = Object.keys(PRESETS)
  const ids = Object.keys(SATELLITES)
  const result = patchScenario(PRESETS[DEFAULT_PRESET]!.scenario, {
    preset: presets[Math.floor(next() * presets.length)],
    ...some(SCENARIO_FIELDS, next),
    ...(next() < 0.5 && { satelliteId: ids[Math.floor(next() * ids.length)] }),
    satellite: some(SATELLITE_FIELDS, next),
    ...(next() < 0.7 && {
      groups: Array.from({ length: 1 + Math.floor(next() * 7) }, () => ({
        ...some(GROUP_FIELDS, next),
        total: 400 + Math.floor(next() * 250_000),
        planes: 1 + Math.floor(next() * 20),
        shells: 1 + Math.floor(next() * 20),
        phasing: 0,
      })),
    }),
  })
  return result.ok ? result.value : null
}

test('200 random scenarios, views, instants and cameras come back from their links exactly (seed 21)', () => {
  const next = random(21)
  let compared = 0
  for (let tries = 0; tries < 2000 && compared < 200; tries++) {
    const scenario = randomScenario(next)
    if (!scenario) continue // fields that do not fit each other
    const direction = {
      azimuthDeg: Math.floor(next() * 3600) / 10, // 360° is 0°
      elevationDeg: Math.round((next() - 0.5) * 1780) / 10,
    }
    const camera: Camera =
      next() < 0.5
        ? { ...direction, distanceRadii: Math.round(106 + next() * 6894) / 100 }
        : { from: 'ground', ...direction, fieldDeg: Math.round(300 + next() * 900) / 10 }
    const group = 1 + Math.floor(next() * scenario.groups.length)
    const shared: Shared = {
      scenario,
      view: { ...defaultView(scenario.preset), ...some(VIEW_FIELDS, next), group },
      utc: formatUtc(Math.round(Date.UTC(2026, 0, 1) + next() * 1e11)),
      rate: Math.round((next() - 0.5) * 2 * MAX_RATE),
      playing: next() < 0.5,
      camera: next() < 0.5 ? camera : null,
      selectedId: null,
      ride: null,
      story: null,
    }
    if (next() < 0.5) shared.selectedId = Math.floor(next() * totalOf(scenario))
    if (shared.selectedId !== null && next() < 0.5) {
      shared.ride = {
        azimuthDeg: Math.round((next() - 0.5) * 3600) / 10,
        elevationDeg: Math.round((next() - 0.5) * 1800) / 10,
        distanceM: Number((10 ** (0.1 + 7 * next())).toPrecision(4)),
      }
    }
    const { shared: back, problems } = decodeLink(encodeLink(shared))
    expect(problems).toEqual([])
    expect(back).toEqual(shared)
    compared++
  }
  expect(compared).toBe(200)
})

test('bad values are reported in one sentence each and replaced, good ones beside them kept', () => {
  const bad: [string, RegExp][] = [
    ['p=mars', /^preset "mars"/],
    ['sat=titanic', /^satelliteId "titanic"/],
    ['altitudeKm=50', /^altitudeKm "50" .*160 to 40000 km/],
    ['total=many', /^total "many"/],
    ['total=NaN', /^total "NaN"/],
    ['pattern=spiral', /^pattern "spiral"/],
    ['s.ratedItKw=-1', /^ratedItKw "-1"/],
    ['s.colour=red', /^satellite field "colour"/],
    ['epoch=2026-02-30', /^epoch "2026-02-30"/],
    ['policy=hope', /^policy "hope"/],
    ['clouds=maybe', /^clouds "maybe"/],
    ['sel=0', /^sel "0" .*1 to 64/],
    ['sel=65', /^sel "65" .*1 to 64/],
    ['sel=1.5', /^sel "1.5"/],
    ['sel=1&ride=10,91,100', /^ride "10,91,100"/],
    ['sel=1&ride=10,20', /^ride "10,20"/],
    ['ride=10,20,100', /^ride "10,20,100" .*only with sel/],
    ['t=noon', /^t "noon"/],
    ['t=2026-02-30', /^t "2026-02-30"/],
    ['rate=fast', /^rate "fast"/],
    ['rate=1e99', /^rate "1e99"/],
    ['cam=1,2', /^cam "1,2"/],
    ['cam=a,b,c', /^cam "a,b,c"/],
    ['cam=0,0,0.5', /^cam "0,0,0.5"/],
    ['cam=0,0,71', /^cam "0,0,71" .*1.06 to 70 Earth radii/],
    ['cam=0,90,5', /^cam "0,90,5" .*−89 to 89/],
    ['t=1999-12-31', /^t "1999-12-31" .*from 2000-01-01 to 2051-01-01/],
    ['t=2051-01-01T00:00:01Z', /^t "2051-01-01T00:00:01Z"/],
    ['paused=perhaps', /^paused "perhaps"/],
    ['compare=deathstar', /^compare "deathstar" .*none, dawn-dusk-650/],
    ['group=2', /^group 2 .*1 to 1/],
    ['cam=ground,0,20', /^cam "ground,0,20"/],
    ['cam=ground,0,20,150', /field of view \(30 to 120°\)/],
    ['cam=sky,0,20,90', /^cam "sky,0,20,90"/],
    ['groups=many', /^groups "many"/],
    ['groups=0', /^groups "0"/],
    ['groups=41', /^groups "41"/],
    ['groups=1.5', /^groups "1.5"/],
    ['v=99', /version 99/],
  ]
  for (const [part, sentence] of bad) {
    const { shared, problems } = decodeLink(`${part}&raanDeg=12&stars=false`)
    expect(problems, part).toHaveLength(1)
    const said = sentenceOf(problems[0]!)
    expect(said, part).toMatch(sentence)
    expect(said, part).toMatch(/^[^\n]+\.$/)
    const expected = plain(DEFAULT_PRESET)
    expect(shared.scenario, part).toEqual({
      ...expected.scenario,
      groups: [{ ...expected.scenario.groups[0], raanDeg: 12 }],
    })
    expect(shared.view, part).toEqual({ ...expected.view, stars: false })
    expect(shared.utc, part).toBe(OPENING_UTC)
  }
})

test('keys of newer versions, and stray text, are passed over', () => {
  for (const link of ['v=3&shine=7&g9.total=5', 'nonsense', '&&&==', 'v=']) {
    expect(decodeLink(link)).toEqual({ shared: plain(DEFAULT_PRESET), problems: [] })
  }
})

test('fields that need each other may stand in any order', () => {
  const { shared, problems } = decodeLink(
    'phasing=3&planes=8&total=800&sunSynchronous=false&altitudeKm=20000',
  )
  expect(problems).toEqual([])
  expect(shared.scenario.groups[0]).toMatchObject({ phasing: 3, planes: 8, total: 800, altitudeKm: 20000 })
  // Of fields that contradict each other the first that fit are kept and the rest are reported.
  const contradiction = decodeLink('planes=8&total=5&ltanH=6')
  expect(contradiction.problems).toHaveLength(1)
  expect(contradiction.shared.scenario.groups[0]).toMatchObject({ ltanH: 6 })
})

/** Written by pages of commits 57d640b and bd95aea, whose availability was one of two texts and whose camera could be
 *  nearer and farther. */
const VERSION_1 = [
  'v=1&p=iss&altitudeKm=500&s.ratedItKw=100&policy=ride-through&site=madrid-es&pue=1.3&availability=0.999&compare=suncatcher&colourBy=shell&clouds=false&t=2030-06-21T12:00:00Z&rate=600&cam=12.5,-30.0,1.02',
  'v=1&groups=2&g2.total=1000&g2.planes=10&g2.sunSynchronous=false&g2.inclinationDeg=70&sat=ai1-jun-2026&compare=none&cam=0.0,0.0,79.00',
] as const

/** What links of versions 1 and 2 left out: one price for all years and places. */
const BEFORE_3 = {
  mount: 'tracker',
  launchUsdPerKg: 500,
  pvUsdPerKw: 691,
  batteryUsdPerKwh: 165,
  gridUsdPerMwh: 91.7,
} as const

test('links of version 1 keep their meaning, their prices too; their camera comes within reach', () => {
  const [station, groups] = VERSION_1.map(decodeLink)
  expect([station!.problems, groups!.problems]).toEqual([[], []])
  const iss = PRESETS.iss!.scenario
  expect(station!.shared).toEqual({
    ...plain('iss'),
    scenario: {
      ...iss,
      groups: [{ ...iss.groups[0], altitudeKm: 500 }],
      satellite: { ...iss.satellite, ratedItKw: 100 },
      policy: 'ride-through',
      site: 'madrid-es',
      pue: 1.3,
      availability: 0.999,
      ...BEFORE_3,
    },
    view: { ...defaultView('iss'), compare: 'suncatcher', colourBy: 'shell', clouds: false },
    utc: '2030-06-21T12:00:00Z',
    rate: 600,
    camera: { azimuthDeg: 12.5, elevationDeg: -30, distanceRadii: 1.06 },
  })
  expect(groups!.shared).toMatchObject({
    scenario: {
      groups: [{ total: 64 }, { total: 1000, planes: 10, sunSynchronous: false, inclinationDeg: 70 }],
      satelliteId: 'ai1-jun-2026',
      ...BEFORE_3,
    },
    view: { compare: 'none' },
    camera: { azimuthDeg: 0, elevationDeg: 0, distanceRadii: 70 },
  })
  // What version 1 did not accept either, and what today's version does not.
  expect(decodeLink('v=1&cam=0,0,81').problems).toHaveLength(1)
  expect(decodeLink('v=2&cam=0,0,79').problems).toHaveLength(1)
})

test('links of versions 1 and 2 left out prices of one year and place, and say them now; a price of their own stays', () => {
  const priceOf = (link: string) => decodeLink(link).shared.scenario.launchUsdPerKg
  expect(['', 'v=3', 'v=2', 'v=1', 'v=2&launchUsdPerKg=1600', 'v=1&launchUsdPerKg=90'].map(priceOf)).toEqual([
    1600, 1600, 500, 500, 1600, 90,
  ])
  const { shared } = decodeLink('v=2&b.p=iss')
  expect(readOther(shared.view.compare).other.scenario).toMatchObject(BEFORE_3)
  const said = 'v=3&mount=tracker&launchUsdPerKg=500&pvUsdPerKw=691&batteryUsdPerKwh=165&gridUsdPerMwh=91.7'
  expect(encodeLink(decodeLink('v=1').shared)).toBe(said)
  expect(encodeLink(decodeLink('v=1&story=million.1').shared)).toBe(`${said}&story=million.1`)
})

test('a year of purchase is in the link and how panels learn by it, a price only where it is another', () => {
  const of = (patch: object) => {
    const result = patchScenario(PRESETS[DEFAULT_PRESET]!.scenario, patch)
    if (!result.ok) throw new Error('refused')
    return encodeLink({ ...plain(DEFAULT_PRESET), scenario: result.value })
  }
  expect(of({ purchaseYear: 2032 })).toBe('v=3&purchaseYear=2032&pvLearning=0.2')
  expect(of({ purchaseYear: 2032, launchUsdPerKg: 200 })).toBe(
    'v=3&purchaseYear=2032&pvLearning=0.2&launchUsdPerKg=200',
  )
  expect(decodeLink('v=3&purchaseYear=2032').shared.scenario.launchUsdPerKg).toBe(500)
  expect(decodeLink('v=3&launchUsdPerKg=200&purchaseYear=2032').shared.scenario.launchUsdPerKg).toBe(200)
  // From before panels learnt: they cost what they cost today.
  const panels = (link: string) => decodeLink(link).shared.scenario.pvUsdPerKw
  expect(panels('v=3&purchaseYear=2032')).toBe(1150)
  expect(panels('v=3&pvUsdPerKw=1150&pvLearning=0.2&purchaseYear=2032')).toBe(1150) // set, whatever the order
  expect(panels('v=3&pvLearning=0.2&purchaseYear=2030')).toBe(920) // a doubling in four years
})

test('a link says its version, with a scenario of one’s own too', () => {
  const { view, ...rest } = plain('iss')
  expect(encodeLink({ ...rest, view: { ...view, compare: 'one' } })).toBe('v=3&p=iss&compare=one')
  const compare = otherText({ name: 'Low, and 53°', scenario: PRESETS['starlink-53']!.scenario })
  expect(encodeLink({ ...rest, view: { ...view, compare } })).toBe(
    'v=3&p=iss&b.p=starlink-53&b.name=Low,+and+53%C2%B0',
  )
})

test('60 random scenarios that are compared with come back from their links exactly (seed 22)', () => {
  const next = random(22)
  let compared = 0
  while (compared < 60) {
    const scenario = randomScenario(next)
    if (!scenario) continue
    const name = compared % 3 === 0 ? '' : `Mine & yours = ${compared} #+%`
    const view = { ...defaultView(DEFAULT_PRESET), compare: otherText({ name, scenario }) }
    expect(readField(VIEW_FIELDS.compare, view.compare)).toBe(view.compare)
    const { shared, problems } = decodeLink(encodeLink({ ...plain(DEFAULT_PRESET), view }))
    expect(problems).toEqual([])
    expect(shared.view).toEqual(view)
    expect(readOther(shared.view.compare)).toEqual({ other: { name, scenario }, problems: [] })
    compared++
  }
})

test('what is bad in the scenario compared with is told, and the rest of it kept', () => {
  const { shared, problems } = decodeLink('v=3&b.p=iss&b.altitudeKm=90&b.s.massKg=5&b.name=Low')
  expect(problems.map(sentenceOf)).toEqual(['b.altitudeKm "90" is not accepted: 160 to 40000 km.'])
  const { name, scenario } = readOther(shared.view.compare).other
  const iss = PRESETS.iss!.scenario
  expect({ name, scenario }).toEqual({
    name: 'Low',
    scenario: { ...iss, satellite: { ...iss.satellite, massKg: 5 } },
  })
  expect(shared.scenario).toEqual(PRESETS[DEFAULT_PRESET]!.scenario)
})

test('an instant is kept as everyone reads it, whatever surrounds it', () => {
  for (const written of [
    '2026-06-21T12:00:00Z%0A',
    '%092026-06-21T12:00',
    '%EF%BB%BF2026-06-21 12:00Z',
    '2026-06-21T12:00%E2%80%83',
  ])
    expect(decodeLink(`v=1&t=${written}`), written).toMatchObject({
      shared: { utc: '2026-06-21T12:00:00Z' },
      problems: [],
    })
})

test('what a link may say goes up to its limits and no further: camera, ride, rate, instant, satellite, group', () => {
  const taken = [
    'cam=0,89,1.06',
    'cam=0,-89,70',
    'cam=ground,0,90,30',
    'cam=ground,0,-90,120',
    'rate=2592000',
  ]
  taken.push('rate=-2592000', 'rate=0', 't=2000-01-01', 't=2051-01-01', 'sel=1', 'sel=64', 'group=1')
  taken.push('sel=1&ride=0,90,1', 'sel=1&ride=0,-90,20000000', 'story=a-1.99')
  for (const link of taken) expect(decodeLink(link).problems, link).toEqual([])
  const refused = [
    'cam=0,89.1,5',
    'cam=0,-89.1,5',
    'cam=0,0,1.05',
    'cam=0,0,70.1',
    'cam=ground,0,91,90',
    'rate=',
  ]
  refused.push('cam=ground,0,0,29.9', 'cam=ground,0,0,120.1', 'rate=2592001', 'rate=-2592001', 'cam=,0,5')
  refused.push('sel=1&ride=0,90.1,5', 'sel=1&ride=0,0,0.9', 'sel=1&ride=0,0,20000001', 'sel=', 'sel=-1')
  refused.push('story=a.100', 'story=A.1', 'story=.1', 'story=a', 'story=xx a.1')
  for (const link of refused) expect(decodeLink(link).problems, link).toHaveLength(1)
})

test('each part of a link is read as it stands', () => {
  const { shared, problems } = decodeLink(
    'v=3&t=2030-06-21T12:00:00Z&rate=-3600.5&paused=1&cam=370.5,-12.3,5.5&sel=64&ride=-370,20,1500.5&story=batteries.3',
  )
  expect(problems).toEqual([])
  expect(shared).toMatchObject({
    utc: '2030-06-21T12:00:00Z',
    rate: -3600.5,
    playing: false,
    camera: { azimuthDeg: 10.5, elevationDeg: -12.3, distanceRadii: 5.5 },
    selectedId: 63,
    ride: { azimuthDeg: -10, elevationDeg: 20, distanceM: 1500.5 },
    story: { id: 'batteries', step: 3 },
  })
  expect(decodeLink('paused=0').shared.playing).toBe(true)
  expect(decodeLink('cam=ground,370,10,45').shared.camera).toEqual({
    from: 'ground',
    azimuthDeg: 10,
    elevationDeg: 10,
    fieldDeg: 45,
  })
})

test('a camera is written to tenths of a degree and hundredths of a radius, a ride to four digits', () => {
  const link = (patch: Partial<Shared>) => encodeLink({ ...plain(DEFAULT_PRESET), ...patch })
  expect(link({ camera: { azimuthDeg: 12.34, elevationDeg: -5.67, distanceRadii: 3.456 } })).toBe(
    'v=3&cam=12.3,-5.7,3.46',
  )
  expect(link({ camera: { from: 'ground', azimuthDeg: 180, elevationDeg: 20, fieldDeg: 90 } })).toBe(
    'v=3&cam=ground,180.0,20.0,90.0',
  )
  const ride = { azimuthDeg: 1.26, elevationDeg: 0, distanceM: 1234.56 }
  expect(link({ selectedId: 0, ride, playing: false, rate: 1 })).toBe(
    'v=3&rate=1&paused=1&sel=1&ride=1.3,0.0,1235',
  )
})

test('keys that only look like a group’s are others’; 2,000 keys are read, and 100 problems told', () => {
  for (const key of ['xg1.altitudeKm', 'xs.massKg', 'g0.altitudeKm', 'g99.altitudeKm']) {
    const { shared, problems } = decodeLink(`${key}=900`)
    expect([shared.scenario, problems], key).toEqual([PRESETS[DEFAULT_PRESET]!.scenario, []])
  }
  expect(decodeLink('sat=suncatcher-28kw').shared.scenario.satelliteId).toBe('suncatcher-28kw')
  const keys = (count: number) => decodeLink(`${'x=1&'.repeat(count - 1)}raanDeg=7`)
  expect(keys(2000)).toMatchObject({ problems: [], shared: { scenario: { groups: [{ raanDeg: 7 }] } } })
  const many = keys(2001)
  expect(many.problems.map(sentenceOf)).toEqual([
    'link keys 2001 is not accepted: a link of at most 2000 keys.',
  ])
  expect(many.shared.scenario.groups[0]!.raanDeg).toBe(0)
  expect(decodeLink('sel=0&'.repeat(300)).problems).toHaveLength(1)
  expect(decodeLink('rate=x&'.repeat(300)).problems).toHaveLength(100)
  const long = decodeLink(`raanDeg=7&x=${'x'.repeat(200_000)}`)
  expect(long.problems.map(sentenceOf).join()).toMatch(/a link of at most 200000 characters/)
  expect(long.shared.scenario.groups[0]!.raanDeg).toBe(0)
})
