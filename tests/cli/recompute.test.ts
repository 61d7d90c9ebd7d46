/** Every headline again from `compare --json` alone, as assets/docs/model.md, "What each figure means", tells it: with sums
 *  over years and none of the product's functions. Central figures. */
import { expect, test } from 'vitest'
import { cli } from './harness.ts'

const CLOSE = 1e-9
const YEAR_H = 8760

type Values = Record<string, { value: number | null }>
interface Compared {
  both: Values
  orbit: Values
  ground: Values
  waterfall: Record<'orbit' | 'ground', { id: string; factor: number }[]>
  figures: Record<string, { central: number }>
  machine: Record<'compute' | 'price', Record<string, { value: number }>>
  scenario: Record<string, unknown> & { satellite: Record<string, number> }
}

const CASES: object[] = [
  {},
  { preset: 'starlink-53', policy: 'ride-through', countChips: true, studyYears: 7, discountRate: 0.03 },
  { preset: 'suncatcher', supply: 'solar-gas', site: 'ashburn-va', mount: 'fixed', cooling: 'dry' },
  { supply: 'grid', purchaseYear: 2032, satellitePriceBy: 'kilogram' },
  { supply: 'solar-grid', site: 'ashburn-va', mount: 'tracker' },
  // Where panels, battery and gas are all built, and gas starts.
  { supply: 'solar-gas', site: 'kutch-in', mount: 'fixed', gasPlantUsdPerKw: 200, gasUsdPerMmbtu: 25 },
]

async function compared(scenario: object): Promise<Compared> {
  const { out, code } = await cli('compare --batch -', JSON.stringify({ scenario }))
  expect(code).toBe(0)
  return JSON.parse(out) as Compared
}

/** Worth now of a payment of 1 at the end of each year. */
function everyYear(rate: number, years: number): number {
  let worth = 0
  for (let year = 1; year <= years; year++) worth += 1 / (1 + rate) ** year
  return worth
}

/** Worth now of keeping a thing of price 1: bought at the start and whenever it is worn out, less the share of its life
 *  that is left at the end. @returns the first one (with what is left of it, where it is the only one), and all later */
function kept(rate: number, years: number, life: number): { first: number; later: number } {
  let later = 0
  let bought = 1
  for (; bought * life < years - 1e-9; bought++) later += (1 + rate) ** -(bought * life)
  const left = ((bought * life - years) / life) * (1 + rate) ** -years
  return bought === 1 ? { first: 1 - left, later: 0 } : { first: 1, later: later - left }
}
const whole = (rate: number, years: number, life: number) => {
  const { first, later } = kept(rate, years, life)
  return first + later
}
/** Of things that fail at a constant hazard: Turyshev's penalty. */
const meanLife = (life: number, perYear: number) =>
  perYear === 0 ? life : (1 - Math.exp(-perYear * life)) / perYear

function near(actual: number | null | undefined, expected: number, name: string): void {
  if (expected === 0) expect(actual, name).toBe(0)
  else
    expect(Math.abs((actual ?? Number.NaN) / expected - 1), `${name}: ${actual} ${expected}`).toBeLessThan(
      CLOSE,
    )
}

test.each(CASES)('each headline of %j from its answer alone', async (scenario) => {
  const answer = await compared(scenario)
  const { scenario: document, figures } = answer
  const figure = (id: string) => figures[id]!.central
  const both = (key: string) => answer.both[key]!.value!
  const orbit = (key: string) => answer.orbit[key]!.value!
  const ground = (key: string) => answer.ground[key]!.value!
  const rate = both('discountRate')
  const years = both('studyYears')
  const counted = document.countChips ? 1 : 0

  // What both share.
  near(both('itMwhPerYear'), (both('itW') * YEAR_H) / 1e6, 'itMwhPerYear')
  near(orbit('itStudyWh'), both('itW') * YEAR_H * years, 'itStudyWh')
  near(ground('itStudyWh'), both('itW') * YEAR_H * years, 'itStudyWh')
  near(ground('itYearWh'), both('itW') * YEAR_H, 'itYearWh')
  // A litre a kilowatt-hour is a cubic metre a megawatt-hour; dry coolers take their own.
  if (document.cooling === 'given')
    near(
      ground('waterM3PerYear'),
      (ground('itYearWh') / 1e6) * figure('waterLPerKwh') +
        (ground('pvBoughtW') / 1e6) * figure('pvWaterM3PerMwYear'),
      'waterM3PerYear',
    )

  // Orbit: built.
  const { satellite } = document
  const satellites = orbit('satellites')
  const boughtW = (orbit('arrayM2') / satellites) * satellite.ratedWm2!
  const addedArrayKg =
    ((orbit('arrayM2') / satellites - satellite.arrayAreaM2!) * satellite.ratedWm2!) /
    figure('addedArrayWPerKg')
  const faded = (1 - figure('batteryFadePerYear')) ** figure('satelliteLifeYears')
  near(orbit('batteryBoughtWh'), orbit('batteryCapacityWh') / faded, 'batteryBoughtWh')
  const addedBatteryKg = orbit('batteryBoughtWh') / satellites / figure('addedBatteryWhPerKg')
  const massKg = satellite.massKg! + addedArrayKg
  near(orbit('launchedKg'), satellites * (massKg + addedBatteryKg) + orbit('heightKg'), 'launchedKg')
  near(orbit('launches'), Math.ceil(orbit('launchedKg') / (figure('payloadT') * 1e3) - 1e-9), 'launches')

  // Orbit: paid.
  const satelliteUsd =
    satellites *
    (document.satellitePriceBy === 'watt'
      ? boughtW * figure('satelliteUsdPerW')
      : massKg * figure('satelliteUsdPerKg'))
  const batteryUsd = satellites * addedBatteryKg * figure('addedBatteryUsdPerKg')
  const chipsUsd = counted * orbit('ratedItW') * figure('chipUsdPerW')
  const launchUsd = orbit('launchedKg') * figure('launchUsdPerKg')
  const flownUsd = satelliteUsd + batteryUsd + chipsUsd
  const life = figure('satelliteLifeYears')
  const failures = figure('satelliteFailurePerYear') + counted * figure('failurePerYear')
  const inService = whole(rate, years, meanLife(life, failures))
  const first = kept(rate, years, life).first
  const orbitLines = {
    capital: flownUsd * first,
    launch: launchUsd * first,
    replacement: (flownUsd + launchUsd) * (inService - first),
    energy: 0,
    operation: satelliteUsd * figure('orbitOperationPerYear') * everyYear(rate, years),
  }

  // Earth: built.
  near(ground('ratedItW'), both('itW') / ground('servedFraction'), 'ratedItW')
  near(ground('loadAcW'), ground('ratedItW') * ground('pue'), 'loadAcW')
  let kept20 = 0
  for (let year = 0; year < years; year++) kept20 += (1 - figure('pvLossPerYear')) ** year / years
  near(ground('pvBoughtW'), ground('pvCapacityW') / kept20, 'pvBoughtW')
  let left20 = 0
  const storageYears = figure('batteryLifeYears')
  for (let year = 0; year < storageYears; year++)
    left20 += (1 - figure('batteryFadePerYear')) ** year / storageYears
  near(ground('batteryBoughtWh'), ground('batteryCapacityWh') / left20, 'batteryBoughtWh')
  near(ground('batteryHours'), ground('batteryCapacityWh') / ground('loadAcW'), 'batteryHours')

  // Earth: paid.
  const facilityUsd = ground('ratedItW') * figure('facilityUsdPerW')
  // At Phoenix and Ashburn fixed panels are the cheaper ones: tests/scenario/answers/mount.test.ts.
  const isTracker = document.mount === 'tracker'
  const pvUsd =
    (ground('pvBoughtW') / 1e3) * (figure('pvUsdPerKw') + (isTracker ? figure('trackerUsdPerKw') : 0))
  const storageUsd = (ground('batteryBoughtWh') / 1e3) * figure('batteryUsdPerKwh')
  const plantUsd = (ground('gasPlantW') / 1e3) * figure('gasPlantUsdPerKw')
  const computersUsd = counted * ground('ratedItW') * figure('chipUsdPerW')
  const assets: [usd: number, life: number][] = [
    [facilityUsd, figure('facilityLifeYears')],
    [pvUsd, figure('pvLifeYears')],
    [storageUsd, figure('batteryLifeYears')],
    [plantUsd, figure('facilityLifeYears')],
    [computersUsd, figure('chipLifeYears')],
  ]
  const served = assets.map(([usd, assetLife]) => ({ usd, ...kept(rate, years, assetLife) }))
  const replaced =
    whole(rate, years, meanLife(figure('chipLifeYears'), figure('failurePerYear'))) -
    whole(rate, years, figure('chipLifeYears'))
  // Where the grid charges for the greatest hour; a flat load pays the mean price.
  const hasDemand = ['ashburn-va', 'columbus-oh', 'chicago-il'].includes(String(document.site))
  const demandUsdPerKwYear = hasDemand ? figure('gridDemandUsdPerKwYear') : 0
  const mmbtu = (ground('gasFuelWhPerYear') * 3.412142) / 1e6
  const groundLines = {
    capital: served.reduce((sum, one) => sum + one.usd * one.first, 0),
    launch: 0,
    replacement: served.reduce((sum, one) => sum + one.usd * one.later, 0) + computersUsd * replaced,
    energy:
      (mmbtu * figure('gasUsdPerMmbtu') +
        (ground('gridWhPerYear') / 1e6) * (figure('gridUsdPerMwh') - demandUsdPerKwYear / 8.76) +
        (ground('gridPeakW') / 1e3) * demandUsdPerKwYear) *
      everyYear(rate, years),
    operation:
      ((facilityUsd + plantUsd) * figure('groundOperationPerYear') +
        (ground('pvBoughtW') / 1e3) * figure('pvOperationUsdPerKwYear') +
        storageUsd * figure('batteryOperationPerYear') +
        ((ground('gasStartsPerYear') * ground('gasPlantW')) / figure('gasOverbuildRatio') / 1e6) *
          figure('gasStartUsdPerMw')) *
      everyYear(rate, years),
  }
  for (const [told, lines, name] of [
    [orbit, orbitLines, 'orbit'],
    [ground, groundLines, 'ground'],
  ] as const) {
    const worthUsd = Object.values(lines).reduce((sum, usd) => sum + usd, 0)
    const perYear = (usd: number) => usd / everyYear(rate, years)
    near(told('worthUsd'), worthUsd, `${name} worthUsd`)
    near(told('usdPerMwh'), perYear(worthUsd) / both('itMwhPerYear'), `${name} usdPerMwh`)
    near(told('usdPerKwYear'), perYear(worthUsd) / (both('itW') / 1e3), `${name} usdPerKwYear`)
    const { compute, price } = answer.machine
    const perMwh = told('usdPerMwh')
    near(
      told('usdPerMillionTokens'),
      (perMwh * price.kwhPerMillionTokens!.value) / 1e3,
      `${name} usdPerMillionTokens`,
    )
    const perChip = compute.memoryBytes!.value / (compute.replicas!.value * compute.chipsPerReplica!.value)
    const chipW = (1e9 * perChip) / compute.hbmBytesPerGw!.value
    near(told('usdPerAcceleratorHour'), (perMwh * chipW) / 1e6, `${name} usdPerAcceleratorHour`)
    for (const [line, usd] of Object.entries(lines)) {
      const told_ = told(`${line}UsdPerKwYear`)
      const expected = perYear(usd) / (both('itW') / 1e3)
      expect(Math.abs(told_ - expected), `${name} ${line}`).toBeLessThan(
        CLOSE * Math.abs(told('usdPerKwYear')),
      )
    }
  }
  near(both('priceRatio'), orbit('worthUsd') / ground('worthUsd'), 'priceRatio')
  const same = counted ? 'priceRatioWithComputers' : 'priceRatioWithoutComputers'
  near(both(same), both('priceRatio'), same)

  // Light: steps of the fall, multiplied.
  const left = (side: 'orbit' | 'ground', before: string | null) => {
    let wPerM2 = 1361
    for (const { id, factor } of answer.waterfall[side]) {
      if (id === before) return wPerM2
      wPerM2 *= factor
    }
    return wPerM2
  }
  for (const [side, told] of [
    ['orbit', orbit],
    ['ground', ground],
  ] as const) {
    near(told('panelLightWm2'), left(side, 'cells'), 'panelLightWm2')
    near(told('panelOutputWm2'), left(side, 'ageing'), 'panelOutputWm2')
    near(told('deliveredWm2'), left(side, null), 'deliveredWm2')
  }
  near(orbit('deliveredWm2'), both('itW') / orbit('arrayM2'), 'deliveredWm2')
  near(both('lightRatio'), orbit('panelLightWm2') / ground('panelLightWm2'), 'lightRatio')
  near(both('panelRatio'), orbit('panelOutputWm2') / ground('panelOutputWm2'), 'panelRatio')
  if (ground('pvCapacityW') > 0) {
    near(both('deliveredRatio'), orbit('deliveredWm2') / ground('deliveredWm2'), 'deliveredRatio')
  } else expect(both('deliveredRatio')).toBeNull()

  // What else it takes.
  const launchesPerYear = orbit('launchedKg') / (figure('payloadT') * 1e3) / meanLife(life, failures)
  const methaneKg = launchesPerYear * figure('methaneTPerLaunch') * 1e3
  near(orbit('fuelWhPerYear'), (methaneKg * 890.7e3) / 0.016043 / 3600, 'fuel in orbit')
  near(ground('fuelWhPerYear'), ground('gasFuelWhPerYear'), 'fuel on Earth')
  const builtKg =
    (satellites * boughtW * figure('pvKgPerKw')) / 1e3 +
    (orbit('batteryBoughtWh') * figure('batteryKgPerKwh')) / 1e3
  near(
    orbit('buildCo2KgPerMwh'),
    (builtKg / meanLife(life, failures) + methaneKg * (44.009 / 16.043)) / both('itMwhPerYear'),
    'building in orbit',
  )
  near(
    ground('buildCo2KgPerMwh'),
    ((ground('pvBoughtW') / 1e3) * (figure('pvKgPerKw') / figure('pvLifeYears')) +
      (ground('batteryBoughtWh') / 1e3) * (figure('batteryKgPerKwh') / figure('batteryLifeYears'))) /
      both('itMwhPerYear'),
    'building on Earth',
  )
  near(
    ground('operationCo2KgPerMwh'),
    (mmbtu * figure('gasKgPerMmbtu') + (ground('gridWhPerYear') / 1e6) * ground('gridKgPerMwh')) /
      both('itMwhPerYear'),
    'operation on Earth',
  )
  const perHa = figure(isTracker ? 'pvTrackerMwPerHa' : 'pvFixedMwPerHa')
  near(
    ground('landM2'),
    (ground('pvBoughtW') / 1e6 / perHa) * 1e4 +
      (ground('ratedItW') / 1e6) * figure('centerAcrePerMw') * 4046.8564224,
    'landM2',
  )

  // When it is there: each step comes after its lead at its rate, the last decides; what wears out first never stands.
  const share = figure('projectShare')
  const isLarge = ground('loadAcW') > 20e6
  const needsLarge = ground('loadAcW') > 100e6
  const plantLead = figure(isLarge ? 'plantYears' : 'smallPlantYears')
  const flight = figure('firstFlightYears')
  type StepOf = [lead: number, years: number, lifeYears: number]
  const inOrbit: StepOf[] = [
    [flight, orbit('launchedKg') / 1e3 / figure('satelliteTPerYear'), life],
    [flight, orbit('launches') / figure('launchesPerYear'), life],
    [flight, orbit('ratedItW') / 1e9 / figure('chipGwPerYear') / share, life],
  ]
  const gw = (watts: number, id: string): number => watts / 1e9 / figure(id) / share
  const onEarth: StepOf[] = [
    [0, gw(ground('ratedItW'), 'chipGwPerYear'), figure('chipLifeYears')],
    [
      figure(isLarge ? 'buildYears' : 'smallBuildYears'),
      gw(ground('ratedItW'), 'centerGwPerYear'),
      figure('facilityLifeYears'),
    ],
    [figure(needsLarge ? 'transformerYears' : 'smallTransformerYears'), 0, 1],
    [figure(needsLarge ? 'breakerYears' : 'switchgearYears'), 0, 1],
    [ground('pvBoughtW') > 0 ? plantLead : 0, gw(ground('pvBoughtW'), 'pvGwPerYear'), figure('pvLifeYears')],
    [
      ground('pvBoughtW') > 0 ? plantLead : 0,
      gw(ground('batteryBoughtWh'), 'batteryGwhPerYear'),
      figure('batteryLifeYears'),
    ],
    [
      ground('gasPlantW') > 0 ? figure(needsLarge ? 'turbineYears' : 'engineYears') : 0,
      gw(ground('gasPlantW'), 'gasGwPerYear'),
      figure('facilityLifeYears'),
    ],
    [
      ground('gridPeakW') > 0 ? figure(isLarge ? 'hookupYears' : 'smallHookupYears') : 0,
      gw(ground('gridPeakW'), 'gridGwPerYear'),
      figure('facilityLifeYears'),
    ],
    [ground('gridPeakW') > 0 && isLarge ? figure('queueYears') : 0, 0, 1],
  ]
  for (const [side, steps] of [
    ['orbit', inOrbit],
    ['ground', onEarth],
  ] as const) {
    const told = answer[side].readyYears!.value
    const isEver = steps.every(([, years, lifeYears]) => years <= lifeYears)
    expect(told !== null, `${side} is there`).toBe(isEver)
    if (told !== null)
      near(told, Math.max(...steps.map(([lead, years]) => lead + years)), `${side} readyYears`)
    const reach = Math.min(1, ...steps.map(([, years, lifeYears]) => lifeYears / years))
    near(answer[side].reachW!.value!, both('itW') * reach, `${side} reachW`)
  }
})
