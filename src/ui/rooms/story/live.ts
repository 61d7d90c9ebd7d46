/** The figures that captions name in braces and stories show large: by their names in scenario/answers/names.ts, of what
 *  is shown, at the instant asked. */
import {
  formatAltitude,
  formatArea,
  formatCount,
  formatDecimal,
  formatDegrees,
  formatDuration,
  formatEnergy,
  formatFlops,
  formatMass,
  formatPercent,
  formatPower,
  formatTemperature,
  formatThree,
  joinParts,
} from '../../../i18n/format.ts'
import { fill, finish } from '../../../i18n/language.ts'
import { type StoryWords, storyWords } from '../../../i18n/stories.ts'
import { t } from '../../../i18n/t.ts'
import { DAY, HOUR, YEAR_HOURS } from '../../../lib/units.ts'
import type { Asked } from '../../../scenario/answers/asked.ts'
import { carriesLoad } from '../../../scenario/answers/compare.ts'
import { tell } from '../../../scenario/answers/headlines.ts'
import type { KeyOf, Teller } from '../../../scenario/answers/names.ts'
import { PACKAGES_IN_RACK } from '../../../scenario/answers/tellOrbit.ts'
import { YARDSTICKS } from '../../../scenario/facts/yardsticks.ts'
import { askedOf } from '../../../state/answers/asked.ts'
import { currentModel } from '../../../state/answers/derived.ts'
import { currentDesign } from '../../../state/answers/ground.ts'
import { frame } from '../../../state/clock/frame.ts'
import { stateShown } from '../../../state/document/store.ts'
import { skyNow } from '../../../state/view/skyNow.ts'
import { isRampLive, RAMP_LIVE_IDS, type RampLiveId, rampColour, rampText } from './rampLive.ts'

const UNKNOWN = '…'
/** Of water at sea level. */
const BOILING_K = 373.15

/** A figure by its name, and how a caption writes it. */
interface LiveFigure {
  teller: Teller
  key: string
  text: (value: number) => string
  /** Where the answer is that there is none, and not that it is not known. */
  never?: 'wait.never'
}
const of = <T extends Teller>(teller: T, key: KeyOf<T>, text: LiveFigure['text']): LiveFigure => ({
  teller,
  key,
  text,
})

/** About so many of something that people know. */
const about = (value: number): string => formatCount(Number(value.toPrecision(2)))
const aboutOf =
  (unit: number): LiveFigure['text'] =>
  (value) =>
    value / unit < 10 ? formatDecimal(value / unit, 1) : about(value / unit)
const { homeW, carWh, pitchM2, singaporeM2, towerKg, ballScale } = YARDSTICKS
const amount = (wh: number): string => (wh > 0 ? formatEnergy(wh) : t('headline.none'))

const worded = (key: keyof StoryWords['live'], values: Record<string, string>): string =>
  fill(storyWords().live[key], values)
const usd = (perMwh: number): string => worded('live.usd', { value: formatThree(perMwh) })
const years = (value: number): string => worded('live.years', { value: formatDecimal(value, 1) })
const times = (value: number): string => worded('live.times', { value: formatThree(value) })

/** Each by the name that captions use. */
export const LIVE_FIGURES = {
  satellites: of('orbit', 'satellites', formatCount),
  rated: of('orbit', 'ratedItW', formatPower),
  sunlit: of('orbit', 'sunlitNowFraction', formatPercent),
  inUmbra: of('orbit', 'inUmbraNow', formatCount),
  generated: of('orbit', 'generatedNowW', formatPower),
  it: of('orbit', 'itNowW', formatPower),
  flops: of('orbit', 'flopsNow', formatFlops),
  altitude: of('plane', 'altitudeM', formatAltitude),
  inclination: of('plane', 'inclinationDeg', (degrees) => formatDegrees(degrees, 0)),
  beta: of('plane', 'betaDeg', formatDegrees),
  period: of('plane', 'periodS', formatDuration),
  orbitsADay: of('plane', 'periodS', (periodS) => formatDecimal(DAY / periodS, 1)),
  shadowNow: of('plane', 'umbraNowS', formatDuration),
  shadowShare: of('plane', 'umbraNowFraction', formatPercent),
  yearLight: of('plane', 'planeSunlitYearFraction', formatPercent),
  umbraDays: of('plane', 'umbraDays', formatCount),
  longestUmbra: of('plane', 'longestUmbraS', formatDuration),
  cyclesAYear: of('plane', 'eclipsesPerYear', formatCount),
  batteryEach: of('plane', 'batteryEachWh', formatEnergy),
  batteryAll: of('orbit', 'rideThroughWh', formatEnergy),
  flux: of('plane', 'sunNowWm2', (value) => worded('live.perArea', { value: formatCount(value) })),
  collected: of('plane', 'lightOnArrayW', formatPower),
  arrayPower: of('plane', 'arrayNowW', formatPower),
  arrayArea: of('orbit', 'arrayM2', formatArea),
  radiator: of('plane', 'radiatorK', formatTemperature),
  chips: of('orbit', 'packages', formatCount),
  load: of('shared', 'itW', formatPower),
  groundPv: of('ground', 'pvBoughtW', formatPower),
  groundPvNow: of('ground', 'generatedNowW', formatPower),
  groundPvShare: of('ground', 'capacityFactorDc', formatPercent),
  groundBattery: of('ground', 'batteryBoughtWh', formatEnergy),
  groundCharge: of('ground', 'storedNowFraction', formatPercent),
  groundHours: of('ground', 'batteryHours', (hours) => formatDecimal(hours, 1)),
  unused: of('ground', 'unusedFraction', (share) => formatPercent(share, 0)),
  orbitUsd: of('orbit', 'usdPerMwh', usd),
  groundUsd: of('ground', 'usdPerMwh', usd),
  mass: of('orbit', 'launchedKg', formatMass),
  launches: of('orbit', 'launches', formatCount),
  groundReady: { ...of('ground', 'readyYears', years), never: 'wait.never' },
  groundReach: of('ground', 'reachW', formatPower),
  orbitReady: { ...of('orbit', 'readyYears', years), never: 'wait.never' },
  orbitReach: of('orbit', 'reachW', formatPower),
  purchaseYear: of('shared', 'purchaseYear', String),
  lightRatio: of('shared', 'lightRatio', times),
  panelRatio: of('shared', 'panelRatio', times),
  deliveredRatio: of('shared', 'deliveredRatio', times),
  priceRatio: of('shared', 'priceRatio', times),
  orbitPanels: of('orbit', 'arrayW', formatPower),
  orbitBattery: of('orbit', 'batteryBoughtWh', amount),
  // The same, held against what people know.
  loadHomes: of('shared', 'itW', aboutOf(homeW.value)),
  homes: of('orbit', 'ratedItW', aboutOf(homeW.value)),
  homesNow: of('orbit', 'itNowW', aboutOf(homeW.value)),
  groundCars: of('ground', 'batteryBoughtWh', aboutOf(carWh.value)),
  carsEach: of('plane', 'batteryEachWh', aboutOf(carWh.value)),
  pitches: of('orbit', 'arrayM2', aboutOf(pitchM2.value)),
  pitchShare: of('orbit', 'arrayM2', (m2) => formatPercent(m2 / pitchM2.value, 0)),
  singapores: of('orbit', 'arrayM2', aboutOf(singaporeM2.value)),
  towers: of('orbit', 'launchedKg', aboutOf(towerKg.value)),
  racks: of('orbit', 'packages', aboutOf(PACKAGES_IN_RACK)),
  umbraOneIn: of('orbit', 'inUmbraNow', (inUmbra) =>
    inUmbra > 0 ? about(currentModel().fleet.satelliteCount / inUmbra) : t('headline.none'),
  ),
  launchEvery: of('orbit', 'launches', (launches) =>
    formatDuration((stateShown().scenario.satelliteLifeYears * YEAR_HOURS * HOUR) / launches),
  ),
  cellShare: of('plane', 'arrayNowW', (watts) =>
    formatPercent(watts / (tell(askedNow(), 'plane', 'lightOnArrayW').value ?? Number.NaN), 0),
  ),
  sunHours: of('ground', 'capacityFactorDc', (share) => formatDecimal(24 * share, 1)),
  overBall: of('plane', 'altitudeM', (altitudeM) =>
    joinParts({ value: formatDecimal(altitudeM * ballScale.value * 100, 1), unit: 'cm' }),
  ),
} as const satisfies Record<string, LiveFigure>

/** Words of the scenario that captions name too. */
const WORDS = {
  site: () => {
    const { sites, scenario } = stateShown()
    return sites.find(({ id }) => id === scenario.site)?.name.split(',')[0] ?? scenario.site
  },
  availability: () => formatPercent(stateShown().scenario.availability, 1),
  projectShare: () => formatPercent(stateShown().scenario.projectShare, 0),
  boiling: () => formatTemperature(BOILING_K),
  seenNow: () => {
    const sky = skyNow()
    return sky ? formatCount(sky.counts.visible) : UNKNOWN
  },
} as const

/** What is shown, at the frame's instant. */
function askedNow(): Asked {
  const { scenario, view } = stateShown()
  return askedOf(scenario, currentDesign(), frame.utcMs, view.group - 1, frame.totals)
}

const figureText = (id: keyof typeof LIVE_FIGURES): string => {
  const { teller, key, text, never }: LiveFigure = LIVE_FIGURES[id]
  const asked = askedNow()
  const { value, low } = tell(asked, teller, key as KeyOf<typeof teller>)
  if (value !== null) return text(value)
  if (never && low !== undefined) return t(never)
  const isLoadless = asked.design !== null && !carriesLoad(asked.comparison)
  return isLoadless ? t('money.carriesNone') : UNKNOWN
}

export type LiveId = keyof typeof LIVE_FIGURES | keyof typeof WORDS | RampLiveId
export const LIVE_IDS = [...Object.keys(LIVE_FIGURES), ...Object.keys(WORDS), ...RAMP_LIVE_IDS] as LiveId[]
export const isLive = (id: string): id is LiveId => LIVE_IDS.includes(id as LiveId)
const YEAR_S = YEAR_HOURS * HOUR
const HOW = {
  homes: aboutOf(homeW.value),
  every: (flights: number) => (flights > 0 ? formatDuration(YEAR_S / flights) : t('headline.none')),
  times,
}
export const liveText = (id: LiveId): string =>
  isRampLive(id)
    ? rampText(id, HOW)
    : id in WORDS
      ? WORDS[id as keyof typeof WORDS]()
      : figureText(id as keyof typeof LIVE_FIGURES)
/** Figures of the Earth’s shadow have its colour, whoever tells them. */
const OF_SHADOW: ReadonlySet<string> = new Set([
  'inUmbra',
  'shadowNow',
  'shadowShare',
  'longestUmbra',
  'umbraDays',
])
/** Whose colour a figure has. */
export function colourOf(id: LiveId): 'sun' | 'ground' | 'shadow' | 'text' {
  if (OF_SHADOW.has(id)) return 'shadow'
  if (isRampLive(id)) return rampColour(id)
  if (id in WORDS) return id === 'seenNow' ? 'sun' : 'text'
  const { teller } = LIVE_FIGURES[id as keyof typeof LIVE_FIGURES]
  return teller === 'ground' ? 'ground' : teller === 'shared' ? 'text' : 'sun'
}
export const liveLabel = (id: LiveId): string => storyWords().live[`live.${id}`]

/** The figures a text names. */
export const liveIn = (text: string): LiveId[] => [
  ...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).filter(isLive)),
]

/** Whether every figure that a text names is known. */
export const isToldWhole = (text: string): boolean => liveIn(text).every((id) => liveText(id) !== UNKNOWN)

/** The text with its figures filled in; names that are no figure stay as they are. */
export const withLive = (text: string): string =>
  finish(text.replace(/\{(\w+)\}/g, (whole, name: string) => (isLive(name) ? liveText(name) : whole)))
