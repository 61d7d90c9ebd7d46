/** Element sets and weather files: sets that fly, hours that fit the Sun, or sentences. */
import fc from 'fast-check'
import { t, tWith } from '../../src/i18n/t.ts'
import { decodeText } from '../../src/lib/text.ts'
import { parseElementSets } from '../../src/physics/elementSets.ts'
import { importedOrbit, importedState } from '../../src/physics/tle.ts'
import { beginsAsWeather } from '../../src/systems/weatherFormats.ts'
import { isProblem } from '../../src/systems/weatherProblem.ts'
import { readTable } from '../../src/systems/weatherRows.ts'
import { KINDS, tleLines } from '../physics/elementText.ts'
import { madeEpw, madePvgisHourly, madeTmy3, madeYear, type Spot } from '../systems/madeWeather.ts'
import { check, checkFinite, checkSentence } from './expect.ts'
import { broken, hostileJson, hostileText } from './hostile.ts'
import { type Target, target } from './target.ts'

const OMM = {
  OBJECT_NAME: 'SAT ONE',
  NORAD_CAT_ID: 100432,
  EPOCH: '2025-01-10T12:00:00.000000',
  MEAN_MOTION: 15.19497216,
  ECCENTRICITY: 0.0005156,
  INCLINATION: 97.64,
  RA_OF_ASC_NODE: 96.6358,
  ARG_OF_PERICENTER: 88.714,
  MEAN_ANOMALY: 271.4601,
  BSTAR: 0.00004,
}
const omm = fc.oneof(
  fc.constant<Record<string, unknown>>(OMM),
  fc
    .record(Object.fromEntries(Object.keys(OMM).map((key) => [key, hostileJson])), { requiredKeys: [] })
    .map((bad) => ({ ...OMM, ...bad })),
)
const tle = fc
  .tuple(fc.constantFrom(...Object.values(KINDS)), hostileText)
  .map(([fields, name]) => `${name}\n${tleLines(fields).join('\n')}\n`)
/** Right in form, with elements of any size. */
const anyTle = fc
  .record({
    id: fc.nat({ max: 99_999 }),
    epoch: fc
      .tuple(fc.nat({ max: 99 }), fc.oneof(fc.nat({ max: 400 }), fc.nat({ max: 99_999_999 })))
      .map(([year, day]) =>
        `${String(year).padStart(2, '0')}${String(day).padStart(3, '0')}.50000000`.slice(0, 14),
      ),
    inclinationDeg: fc.double({ min: -99, max: 999, noNaN: true }),
    raanDeg: fc.double({ min: -99, max: 999, noNaN: true }),
    eccentricity: fc.double({ min: 0, max: 0.9999999, noNaN: true }),
    argPerigeeDeg: fc.double({ min: -99, max: 999, noNaN: true }),
    meanAnomalyDeg: fc.double({ min: -99, max: 999, noNaN: true }),
    revsPerDay: fc.oneof(
      fc.double({ min: -1, max: 30, noNaN: true }),
      fc.double({ min: 0, max: 0.01, noNaN: true }),
    ),
  })
  .map((fields) => `${tleLines(fields).join('\n')}\n`)
const asCsv = (one: Record<string, unknown>) =>
  `${Object.keys(one).join()}\n${Object.values(one).map(String).join()}\n`
const asKvn = (one: Record<string, unknown>) =>
  Object.entries({ CCSDS_OMM_VERS: 3, ...one })
    .map(([key, value]) => `${key} = ${value}`)
    .join('\n')
const asXml = (one: Record<string, unknown>) =>
  `<ndm><omm>${Object.entries(one)
    .map(([key, value]) => `<${key}>${value}</${key}>`)
    .join('')}</omm></ndm>`
const goodSets = fc.oneof(
  tle,
  anyTle,
  fc.array(omm, { maxLength: 3 }).map((list) => JSON.stringify(list)),
  omm
    .filter((one) => Object.values(one).every((value) => typeof value !== 'object'))
    .chain((one) => fc.constantFrom(asCsv(one), asKvn(one), asXml(one))),
)
const sets = fc.oneof(
  { arbitrary: broken(goodSets), weight: 6 },
  { arbitrary: goodSets, weight: 2 },
  hostileText,
)
const NOW_MS = Date.UTC(2026, 8, 23, 6)

function checkSets(text: string): void {
  const parsed = parseElementSets(text)
  if ('problem' in parsed) {
    checkSentence(
      t(`objects.problem.${parsed.problem}`, { name: 'a file', count: `${parsed.count}`, limit: '1' }),
    )
    return
  }
  for (const { name, line, reason, detail } of parsed.failures) {
    const why = t('objects.withDetail', { reason: t(`objects.reason.${reason}`), detail })
    checkSentence(`${t('objects.unreadLine', { name, line, reason: why })}.`)
  }
  for (const { id, name, elements } of parsed.sets) {
    check(Number.isSafeInteger(id) && id >= 0, `number ${id}`)
    checkSentence(`${name}.`)
    const state = importedState(importedOrbit(elements), NOW_MS)
    if (typeof state === 'string') checkSentence(`${t(`objects.reason.${state}`)}.`)
    else checkFinite(state)
  }
}

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  broken(goodSets).chain((text) =>
    fc
      .constantFrom('utf16le' as const, 'latin1' as const, 'utf8' as const)
      .map((code) => Uint8Array.from(Buffer.from(text, code))),
  ),
)

const MADRID: Spot = { latitudeDeg: 40.4, longitudeDeg: -3.7, tzHours: 0 }
const year = madeYear(MADRID, 3)
/** The beginning of a year, so that thousands can be tried; and a whole one in a hundred. */
const beginningOf = (text: string): string => text.split('\n').slice(0, 60).join('\n')
const WHOLE = [madeEpw(year, MADRID), madeTmy3(year, MADRID), madePvgisHourly([[2019, year]], MADRID)]
const weather = fc.oneof(
  { arbitrary: broken(fc.constantFrom(...WHOLE.map(beginningOf))), weight: 96 },
  { arbitrary: broken(fc.constantFrom(...WHOLE)), weight: 2 },
  { arbitrary: hostileText, weight: 4 },
)

function checkWeather(text: string): void {
  beginsAsWeather(text)
  const table = readTable(text)
  if (isProblem(table)) {
    const sentence = tWith('weather.problem', table.problem, table.values)
    checkSentence(sentence)
    check(!/\{\w+\}|NaN/.test(sentence), `a hole in: ${sentence}`)
    return
  }
  const { years, ...head } = table
  checkFinite(head)
  for (const { dniWm2, dhiWm2, ghiWm2, temperatureC, windMs, year } of years) {
    check(Number.isInteger(year), 'a year that is none')
    for (const hours of [dniWm2, dhiWm2, ghiWm2 ?? dniWm2, temperatureC, windMs])
      check(hours.length === 8760 && hours.every(Number.isFinite), 'hours that are no numbers')
  }
}

export const fileTargets: Target[] = [
  target('element sets', 12, sets, checkSets),
  target('bytes', 2, bytes, (data) => checkSets(decodeText(data))),
  target('weather files', 3, weather, checkWeather),
]
