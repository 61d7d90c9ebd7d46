/** The scene's table as the page and a file show it: for each column a name, a unit, a text and a value. */
import {
  formatAltitude,
  formatCount,
  formatDegrees,
  formatId,
  formatNode,
  formatPercent,
  formatPower,
} from '../../../i18n/format.ts'
import { type Key, t } from '../../../i18n/t.ts'
import { DEG } from '../../../lib/units.ts'
import type { Column } from '../../../report/dataset.ts'
import type { Cell } from '../../../report/quantity.ts'
import type { Model } from '../../../scenario/answers/model.ts'
import {
  type GroupRow,
  groupRows,
  type PlaneRow,
  planeRows,
  type SatelliteRow,
  satelliteRows,
} from '../../../scenario/answers/sceneTable.ts'
import type { FleetTotals } from '../../../systems/fleet.ts'

export const LEVELS = ['groups', 'planes', 'satellites'] as const
export type Level = (typeof LEVELS)[number]

interface Spec<Row> {
  name: Extract<Key, `column.${string}`>
  key: string
  /** Where the name does not say it. */
  meaning?: Extract<Key, `meaning.${string}`>
  unit: string
  /** In the column's unit. */
  value: (row: Row) => Cell
  text: (row: Row) => string
}

const km = (altitudeM: number): number => Number((altitudeM / 1e3).toFixed(3))
const deg = (angleRad: number): number => Number((angleRad / DEG).toFixed(4))
const signed = (angleRad: number): string => formatDegrees(angleRad / DEG, 1)

const altitude = <Row>(name: Spec<Row>['name'], key: string, altitudeM: (row: Row) => number): Spec<Row> => ({
  name,
  key,
  unit: 'km',
  value: (row) => km(altitudeM(row)),
  text: (row) => formatAltitude(altitudeM(row)),
})
const angle = <Row>(name: Spec<Row>['name'], key: string, angleRad: (row: Row) => number): Spec<Row> => ({
  name,
  key,
  unit: '°',
  value: (row) => deg(angleRad(row)),
  text: (row) => signed(angleRad(row)),
})
const count = <Row>(name: Spec<Row>['name'], key: string, number: (row: Row) => number): Spec<Row> => ({
  name,
  key,
  unit: '',
  value: number,
  text: (row) => formatCount(number(row)),
})
const number = <Row>(name: Spec<Row>['name'], key: string, id: (row: Row) => number): Spec<Row> => ({
  ...count(name, key, id),
  text: (row) => formatId(id(row)),
})
const power = <Row>(name: Spec<Row>['name'], key: string, powerW: (row: Row) => number): Spec<Row> => ({
  name,
  key,
  unit: 'W',
  value: powerW,
  text: (row) => formatPower(powerW(row)),
})
const share = <Row>(
  name: Spec<Row>['name'],
  key: string,
  fraction: (row: Row) => number | null,
): Spec<Row> => ({
  name,
  key,
  unit: '',
  value: fraction,
  text: (row) => {
    const value = fraction(row)
    return value === null ? '–' : formatPercent(value)
  },
})

const LIGHT: Spec<FleetTotals>[] = [
  count('column.satellites', 'satellites', (row) => row.satellites),
  count('column.sunlit', 'inSunlight', (row) => row.satellites - row.inPenumbra - row.inUmbra),
  count('column.penumbra', 'inPenumbra', (row) => row.inPenumbra),
  count('column.umbra', 'inUmbra', (row) => row.inUmbra),
  { ...share('column.light', 'sunlitFraction', (row) => row.sunlitFraction), meaning: 'meaning.light' },
  { ...power('column.generated', 'generatedW', (row) => row.generatedW), meaning: 'meaning.generated' },
  { ...power('column.computing', 'itPowerW', (row) => row.itPowerW), meaning: 'meaning.computing' },
]

const GROUPS: Spec<GroupRow>[] = [
  number('column.group', 'group', (row) => row.group + 1),
  {
    ...altitude('column.lowestAltitude', 'lowestAltitudeKm', (row) => row.lowestAltitudeM),
    meaning: 'meaning.altitude',
  },
  {
    ...altitude('column.highestAltitude', 'highestAltitudeKm', (row) => row.highestAltitudeM),
    meaning: 'meaning.altitude',
  },
  angle('column.firstInclination', 'firstInclinationDeg', (row) => row.firstInclinationRad),
  angle('column.lastInclination', 'lastInclinationDeg', (row) => row.lastInclinationRad),
  count('column.planes', 'planes', (row) => row.planes),
  ...LIGHT,
]

const PLANES: Spec<PlaneRow>[] = [
  number('column.plane', 'plane', (row) => row.plane + 1),
  number('column.group', 'group', (row) => row.group + 1),
  { ...altitude('column.altitude', 'altitudeKm', (row) => row.altitudeM), meaning: 'meaning.altitude' },
  angle('column.inclination', 'inclinationDeg', (row) => row.inclinationRad),
  { ...angle('column.raan', 'raanDeg', (row) => row.raanRad), meaning: 'meaning.raan' },
  {
    name: 'column.ltan',
    meaning: 'meaning.ltan',
    key: 'ltanH',
    unit: 'h',
    value: ({ ltanH }) => Number(ltanH.toFixed(4)),
    text: ({ ltanH }) => formatNode(ltanH),
  },
  { ...angle('column.beta', 'betaDeg', (row) => row.betaRad), meaning: 'meaning.beta' },
  ...LIGHT,
]

const SATELLITES: Spec<SatelliteRow>[] = [
  number('column.satellite', 'satellite', (row) => row.id + 1),
  number('column.plane', 'plane', (row) => row.plane + 1),
  { ...angle('column.latitude', 'latitudeDeg', (row) => row.latitudeRad), meaning: 'meaning.latitude' },
  { ...angle('column.longitude', 'longitudeDeg', (row) => row.longitudeRad), meaning: 'meaning.longitude' },
  { ...altitude('column.altitude', 'altitudeKm', (row) => row.altitudeM), meaning: 'meaning.height' },
  { ...share('column.light', 'sunlitFraction', (row) => row.sunlitFraction), meaning: 'meaning.light' },
  { ...power('column.generated', 'arrayW', (row) => row.arrayW), meaning: 'meaning.generated' },
  { ...power('column.computing', 'itPowerW', (row) => row.itPowerW), meaning: 'meaning.computing' },
  { ...share('column.charge', 'chargeFraction', (row) => row.chargeFraction), meaning: 'meaning.charge' },
]

export interface SceneTable {
  columns: readonly (Column & { label: string })[]
  rows: readonly { texts: readonly string[]; values: readonly Cell[] }[]
}

function tableFrom<Row>(specs: readonly Spec<Row>[], rows: readonly Row[]): SceneTable {
  return {
    columns: specs.map(({ name, key, unit, meaning }) => ({
      key,
      unit,
      meaning: t(meaning ?? name),
      label: t(name),
    })),
    rows: rows.map((row) => ({
      texts: specs.map(({ text }) => text(row)),
      values: specs.map(({ value }) => value(row)),
    })),
  }
}

export function rowCount(model: Model, level: Level): number {
  if (level === 'groups') return model.scenario.groups.length
  return level === 'planes' ? model.fleet.planeCount : model.fleet.satelliteCount
}

/** @param to the row after the last one */
export function sceneTable(
  model: Model,
  utcMs: number,
  level: Level,
  from = 0,
  to = rowCount(model, level),
): SceneTable {
  if (level === 'groups') return tableFrom(GROUPS, groupRows(model, utcMs).slice(from, to))
  return level === 'planes'
    ? tableFrom(PLANES, planeRows(model, utcMs, from, to))
    : tableFrom(SATELLITES, satelliteRows(model, utcMs, from, to))
}
