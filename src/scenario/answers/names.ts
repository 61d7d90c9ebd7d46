/** The one list of figures that are told of a scenario: on the page, in stories, on the hand-out, side by side, in saved
 *  data and on the command line. A name has one meaning, one unit and, at an instant, one value. Meanings in words:
 *  i18n, meaning.NAME, and assets/docs/model.md, "What each figure means". */

/** `shared`: of both sides together; `both`: each side has its own; `plane`: of the orbit that stands for the chosen
 *  group. */
export type Scope = 'shared' | 'both' | 'orbit' | 'ground' | 'plane'

export const HEADLINES = {
  // Of both together.
  itW: ['W', 'shared'],
  itMwhPerYear: ['MWh/yr', 'shared'],
  purchaseYear: ['year', 'shared'],
  studyYears: ['yr', 'shared'],
  discountRate: ['1/yr', 'shared'],
  priceRatio: ['', 'shared'],
  priceRatioWithComputers: ['', 'shared'],
  priceRatioWithoutComputers: ['', 'shared'],
  lightRatio: ['', 'shared'],
  panelRatio: ['', 'shared'],
  deliveredRatio: ['', 'shared'],
  // Now.
  itNowW: ['W', 'both'],
  generatedNowW: ['W', 'both'],
  storedNowWh: ['Wh', 'both'],
  sunlitNowFraction: ['', 'orbit'],
  inUmbraNow: ['', 'orbit'],
  inPenumbraNow: ['', 'orbit'],
  flopsNow: ['FLOP/s', 'orbit'],
  storedNowFraction: ['', 'ground'],
  backupNowW: ['W', 'ground'],
  // Over a day, the year that is shown, the study.
  itTodayWh: ['Wh', 'both'],
  itYearWh: ['Wh', 'both'],
  itStudyWh: ['Wh', 'both'],
  sunlitYearFraction: ['', 'orbit'],
  incidenceYearFraction: ['', 'orbit'],
  shadowYearFraction: ['', 'orbit'],
  longestEclipseS: ['s', 'orbit'],
  hoursMetFraction: ['', 'ground'],
  servedFraction: ['', 'ground'],
  unusedFraction: ['', 'ground'],
  capacityFactorDc: ['', 'ground'],
  gasFuelWhPerYear: ['Wh/yr', 'ground'],
  gasStartsPerYear: ['1/yr', 'ground'],
  gridWhPerYear: ['Wh/yr', 'ground'],
  gridKgPerMwh: ['kg/MWh', 'ground'],
  // What is built.
  satellites: ['', 'orbit'],
  ratedItW: ['W', 'both'],
  arrayW: ['W', 'orbit'],
  arrayM2: ['m²', 'orbit'],
  packages: ['', 'orbit'],
  launchedKg: ['kg', 'orbit'],
  heightKg: ['kg', 'orbit'],
  launches: ['', 'orbit'],
  pue: ['', 'ground'],
  loadAcW: ['W', 'ground'],
  pvCapacityW: ['W', 'ground'],
  pvBoughtW: ['W', 'ground'],
  batteryBoughtWh: ['Wh', 'both'],
  batteryCapacityWh: ['Wh', 'both'],
  batteryHours: ['h', 'ground'],
  rideThroughWh: ['Wh', 'orbit'],
  gasPlantW: ['W', 'ground'],
  gridPeakW: ['W', 'ground'],
  // What it costs.
  worthUsd: ['USD', 'both'],
  usdPerMwh: ['USD/MWh', 'both'],
  usdPerKwYear: ['USD/(kW·yr)', 'both'],
  usdPerAcceleratorHour: ['USD/h', 'both'],
  usdPerMillionTokens: ['USD', 'both'],
  capitalUsdPerKwYear: ['USD/(kW·yr)', 'both'],
  launchUsdPerKwYear: ['USD/(kW·yr)', 'both'],
  replacementUsdPerKwYear: ['USD/(kW·yr)', 'both'],
  energyUsdPerKwYear: ['USD/(kW·yr)', 'both'],
  operationUsdPerKwYear: ['USD/(kW·yr)', 'both'],
  // What else it takes.
  landM2: ['m²', 'both'],
  waterM3PerYear: ['m³/yr', 'both'],
  operationCo2KgPerMwh: ['kg/MWh', 'both'],
  buildCo2KgPerMwh: ['kg/MWh', 'both'],
  fuelWhPerYear: ['Wh/yr', 'both'],
  readyYears: ['yr', 'both'],
  reachW: ['W', 'both'],
  panelLightWm2: ['W/m²', 'both'],
  panelOutputWm2: ['W/m²', 'both'],
  deliveredWm2: ['W/m²', 'both'],
  // Of one orbit and a satellite in it.
  altitudeM: ['m', 'plane'],
  inclinationDeg: ['°', 'plane'],
  betaDeg: ['°', 'plane'],
  periodS: ['s', 'plane'],
  sunNowWm2: ['W/m²', 'plane'],
  umbraNowS: ['s', 'plane'],
  umbraNowFraction: ['', 'plane'],
  planeSunlitYearFraction: ['', 'plane'],
  umbraDays: ['d', 'plane'],
  longestUmbraS: ['s', 'plane'],
  eclipsesPerYear: ['1/yr', 'plane'],
  batteryEachWh: ['Wh', 'plane'],
  lightOnArrayW: ['W', 'plane'],
  arrayNowW: ['W', 'plane'],
  radiatorK: ['K', 'plane'],
} as const satisfies Record<string, readonly [unit: string, scope: Scope]>

export type HeadlineKey = keyof typeof HEADLINES
export const HEADLINE_KEYS = Object.keys(HEADLINES) as HeadlineKey[]

/** Whose figures are told: both together, one side, or one orbit. */
export const TELLERS = ['shared', 'orbit', 'ground', 'plane'] as const
export type Teller = (typeof TELLERS)[number]

type KeysOf<S extends Scope> = {
  [K in HeadlineKey]: (typeof HEADLINES)[K][1] extends S ? K : never
}[HeadlineKey]
/** Names that a teller has. */
export type KeyOf<T extends Teller> = T extends 'orbit'
  ? KeysOf<'both' | 'orbit'>
  : T extends 'ground'
    ? KeysOf<'both' | 'ground'>
    : KeysOf<T>

/** A figure as the page marks it, `data-figure="orbit.itNowW"`: who tells it and its name; what is waited for goes by
 *  its id. */
export type FigureName = { [T in Teller]: `${T}.${KeyOf<T>}` }[Teller]

export const keysOf = (teller: Teller): HeadlineKey[] =>
  HEADLINE_KEYS.filter((key) => {
    const [, scope] = HEADLINES[key]
    return scope === teller || (scope === 'both' && (teller === 'orbit' || teller === 'ground'))
  })
