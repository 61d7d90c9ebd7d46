/** Figures and their sources: what an audit found wrong stays right. */
import { expect, test } from 'vitest'
import { massSources } from '../../../src/scenario/answers/sourcesOf.ts'
import { defaultScenario, patchScenario } from '../../../src/scenario/document/patch.ts'
import { SATELLITE_FIELDS } from '../../../src/scenario/document/satelliteFields.ts'
import { SATELLITES } from '../../../src/scenario/document/satellites.ts'
import type { Scenario } from '../../../src/scenario/document/schema.ts'
import { FIGURES } from '../../../src/scenario/facts/figures.ts'
import { INDUSTRY_SOURCES } from '../../../src/scenario/facts/industrySources.ts'
import { MACHINE_SOURCES } from '../../../src/scenario/facts/machineSources.ts'
import { SOURCES, type Source } from '../../../src/scenario/facts/sources.ts'

const all = Object.entries<Source>({ ...SOURCES, ...MACHINE_SOURCES, ...INDUSTRY_SOURCES })
const scenarioOf = (patch: object): Scenario => {
  const result = patchScenario(defaultScenario(), patch)
  if (!result.ok) throw new Error('The patch is not accepted.')
  return result.value
}

test('a link whose address holds a month is not older than what its source tells', () => {
  const dated = all.flatMap(([id, { url, date }]) => {
    const found = /\/(20\d\d)\/(\d\d)\//.exec(url ?? '')
    return found ? [{ id, link: `${found[1]}-${found[2]}`, date }] : []
  })
  expect(dated.length).toBeGreaterThan(8)
  for (const { id, link, date } of dated)
    expect(link >= date.slice(0, 7), `${id}: ${link}, ${date}`).toBe(true)
})

test('no figure rests on memory: each has a page, or says that it is an assumption', () => {
  for (const [id, { title, organisation, url, grade }] of all) {
    expect(`${title} ${organisation}`, id).not.toMatch(/memory/i)
    if (!url && grade !== 'A')
      expect(['starlink', 'breakers', 'starlink-gen3', 'peer-meetings']).toContain(id) // an order, a release, a filing and a peer’s figures as they were told, without a page
    if (grade === 'A') expect(`${title} ${organisation}`, id).toMatch(/assum/i)
  }
})

test('a satellite’s mass is of the FCC letter, not of the data sheet; an assumed one says so, an own one has none', () => {
  expect(massSources(scenarioOf({}))).toEqual(['fcc-letter'])
  expect(SOURCES['fcc-letter'].title).toContain('3,000 kg')
  expect(massSources(scenarioOf({ preset: 'orbital' }))).toEqual(['ours'])
  expect(massSources(scenarioOf({ satellite: { massKg: 2500 } }))).toEqual([])
  expect(massSources(scenarioOf({ policy: 'ride-through' }))).toEqual(['fcc-letter', 'space-battery'])
})

test('AI1’s array is derived: 210 kW at 250 W/m², and the letter says about 700 m²', () => {
  const { source, low, high } = SATELLITE_FIELDS.arrayAreaM2
  expect(SATELLITES['ai1-aug-2026']!.values.arrayAreaM2).toBe(210e3 / 250)
  expect([low, high]).toEqual([700, 840])
  expect(source).toBe('ai1-array')
  expect(SOURCES[source].grade).toBe('D')
  expect(SOURCES[source].title).toMatch(/840.*700/)
})

test('the depth of discharge leads to the report it names', () => {
  const number = /NTRS (\d+)/.exec(SOURCES['nasa-dod'].title)![1]
  expect(SOURCES['nasa-dod'].url).toContain(number)
})

test('ends of ranges are those of their sources', () => {
  expect(FIGURES.discountRate.low).toBe(0.05)
  expect(SOURCES.wacc.title).toContain('5 to 11 %')
  // three launches in the nine months to 28 September 2026 are four a year
  expect(FIGURES.launchesPerYear.low).toBe(Math.round((3 * 365) / 271))
  expect(SOURCES.cadence.title).toMatch(/3 in the nine months/)
  expect(FIGURES.orbitOperationPerYear.central).toBe(0.01)
  expect(SOURCES['orbit-operation'].title).toMatch(/1 %.*McCalip.*3 %, is ours/)
  expect(FIGURES.waterLPerKwh.high).toBe(1.8)
  expect([FIGURES.centerAcrePerMw.low, FIGURES.centerAcrePerMw.high]).toEqual([100 / 200, 300 / 200])
})

test('what a facility’s figure leaves out is told', () => {
  expect(SOURCES.facility.title).toMatch(/without land, owner-furnished equipment and soft costs/)
})

test('the price of a battery in orbit says that it is a whole satellite’s', () => {
  const { source, low, central, high } = FIGURES.addedBatteryUsdPerKg
  expect(SOURCES[source].grade).toBe('A')
  expect(SOURCES[source].title).toMatch(/whole Starlink/)
  expect([low, central, high]).toEqual([400, 800, 1600])
})

test('others’ other figures are told too', () => {
  expect(SOURCES['deutsche-bank'].title).toMatch(/7\.2 times.*4 times.*1\.2 times/)
  expect(SOURCES.bcg.title).toMatch(/2\.5 to 3.*1\.6 to 1\.8.*1\.1 to 1\.2/)
  expect(SOURCES.mdao.title).toMatch(/19 times.*82 times.*6 times/)
})

test('links lead to the publisher: to no copy of its site for development', () => {
  for (const [id, { url }] of all) {
    const host = url && new URL(url).host
    if (host) expect(host, id).not.toMatch(/(^|\.)(dev|staging|stage|test|preview|mirror)\./)
  }
})
