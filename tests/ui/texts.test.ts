import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import type { SiteDaily } from '../../src/systems/site.ts'
import { isEdited, orbitName, placeName, presetFacts } from '../../src/ui/kit/names.ts'
import { regionOf, regionsWithout, sitesByRegion } from '../../src/ui/kit/regions.ts'
import { seasonText } from '../../src/ui/kit/seasonText.ts'

const plain = (text: string) => text.replaceAll('\u202f', ' ')
const sites: Pick<SiteDaily, 'id' | 'name' | 'quality' | 'country'>[] = JSON.parse(
  readFileSync(new URL('../../assets/sites/sites-daily.json', import.meta.url), 'utf8'),
).sites

test('every preset has a name, a line and a short name', () => {
  for (const id of Object.keys(PRESETS)) {
    for (const stem of ['preset', 'presetLine', 'presetShort']) expect(en).toHaveProperty([`${stem}.${id}`])
  }
})

test('a preset is unchanged until something of the constellation is', () => {
  const { scenario } = PRESETS.iss!
  expect(isEdited(scenario)).toBe(false)
  expect(isEdited({ ...scenario, site: 'kiruna-se' })).toBe(false)
  expect(isEdited({ ...scenario, policy: 'ride-through' })).toBe(true)
  expect(isEdited({ ...scenario, groups: [{ ...scenario.groups[0]!, altitudeKm: 421 }] })).toBe(true)
  expect(isEdited({ ...scenario, groups: [{ ...scenario.groups[0]! }] })).toBe(false)
})

test('figures of a preset come from its scenario', () => {
  expect(plain(presetFacts(PRESETS['spacex-million']!.scenario))).toBe('1,000,000 satellites · 550–1,002 km')
  expect(plain(presetFacts(PRESETS.iss!.scenario))).toBe('1 satellite · 420 km')
  expect(orbitName(PRESETS['spacex-million']!.scenario, 1)).toBe('Group 2, first plane')
})

test('every site stands in a known part of the world, and the parts without one are told', () => {
  for (const { country } of sites) expect(regionOf(country), country).not.toBe('other')
  const missing = regionsWithout(sites)
  expect(missing).toContain('south-america')
  expect(missing).not.toContain('europe')
  expect(regionsWithout([...sites, { country: 'BR' }])).not.toContain('south-america')
  const grouped = sitesByRegion(sites)
  expect(grouped.flatMap((group) => group.sites)).toHaveLength(sites.length)
  expect(placeName('Phoenix, Arizona, USA')).toBe('Phoenix')
})

test('the year’s shadow is one sentence of computed dates', () => {
  const seasons = [{ firstDay: 127, lastDay: 216 }]
  expect(plain(seasonText('Ring', 2026, { kind: 'seasons', seasons, longestS: 1158 }))).toBe(
    'Ring: shadow season 8 May – 5 Aug, up to 19 min 18 s per orbit',
  )
  expect(seasonText('Ring', 2026, { kind: 'none' })).toBe('Ring: no shadow in 2026')
})
