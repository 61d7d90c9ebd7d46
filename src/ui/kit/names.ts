/** What are the constellations called here? A preset that was changed says so. */

import { formatAltitude, formatAltitudeValue, formatDegrees } from '../../i18n/format.ts'
import { t, tById, tCount } from '../../i18n/t.ts'
import { at } from '../../lib/at.ts'
import { PRESETS } from '../../scenario/document/presets.ts'
import type { Scenario, ShellGroup } from '../../scenario/document/schema.ts'
import { otherOf } from '../../state/answers/derived.ts'

/** Is anything but the ground's choices unlike the preset? */
export function isEdited(scenario: Scenario): boolean {
  const base = PRESETS[scenario.preset]?.scenario
  if (!base) return false
  const constellation = ({ groups, satelliteId, satellite, policy, epoch }: Scenario) =>
    JSON.stringify([groups, satelliteId, satellite, policy, epoch])
  return scenario.groups !== base.groups ||
    scenario.satellite !== base.satellite ||
    scenario.policy !== base.policy
    ? constellation(scenario) !== constellation(base)
    : scenario.epoch !== base.epoch
}

export const presetName = (preset: string): string => tById('preset', preset)
export const presetLine = (preset: string): string => tById('presetLine', preset)
export const presetShort = (preset: string): string => tById('presetShort', preset)

export const scenarioName = (scenario: Scenario): string =>
  isEdited(scenario) ? t('preset.edited', { name: presetName(scenario.preset) }) : presetName(scenario.preset)

/** What a view's `compare` is called: the name that its maker gave it, or its constellation's. */
export function otherName(compare: string): string {
  const other = otherOf(compare)
  return other ? other.name || scenarioName(other.scenario) : t('controls.compareNone')
}
const MAX_SHORT = 14
/** The same where there is little room. */
export function otherShort(compare: string): string {
  const other = otherOf(compare)
  const name = other ? other.name || presetShort(other.scenario.preset) : ''
  return name.length > MAX_SHORT ? `${name.slice(0, MAX_SHORT - 1).trim()}…` : name
}

export const totalOf = (scenario: Scenario): number =>
  scenario.groups.reduce((sum, group) => sum + group.total, 0)

const span = (low: string, high: string): string => (low === high ? low : t('span', { from: low, to: high }))

/** Lowest and highest altitude of the groups. */
export function altitudeSpan(groups: readonly ShellGroup[]): string {
  const high = Math.max(...groups.map((group) => (group.shells > 1 ? group.altitudeTopKm : group.altitudeKm)))
  const low = Math.min(...groups.map((group) => group.altitudeKm))
  return span(
    low === high ? formatAltitude(low * 1e3) : formatAltitudeValue(low * 1e3),
    formatAltitude(high * 1e3),
  )
}

export function groupName(group: ShellGroup, index: number): string {
  const top = group.shells > 1 ? group.inclinationTopDeg : group.inclinationDeg
  return t('controls.groupOption', {
    index: index + 1,
    altitudes: altitudeSpan([group]),
    inclinations: group.sunSynchronous
      ? t('controls.sunSynchronous')
      : span(formatDegrees(group.inclinationDeg, 0), formatDegrees(top, 0)),
    count: tCount('satellites', group.total),
  })
}

/** How many satellites at what altitude: a preset's figures, from its scenario. */
export const presetFacts = (scenario: Scenario): string =>
  t('preset.facts', {
    satellites: tCount('satellites', totalOf(scenario)),
    altitude: altitudeSpan(scenario.groups),
  })

/** A site's name without its region and country. */
export const placeName = (name: string): string => at(name.split(/[,(/]/), 0).trim()

/** The orbit that the time bar, the year and the charts follow: one plane stands for its group. @param group 0-based */
export function orbitName(scenario: Scenario, group: number): string {
  const one = scenario.groups[group]
  const name = orbitShort(scenario, group)
  const hasMore = one !== undefined && one.pattern !== 'cluster' && one.planes * one.shells > 1
  return hasMore ? t('orbit.firstPlane', { name }) : name
}

/** The same where there is little room. */
export const orbitShort = (scenario: Scenario, group: number): string =>
  scenario.groups.length > 1 ? t('orbit.group', { group: group + 1 }) : presetShort(scenario.preset)
