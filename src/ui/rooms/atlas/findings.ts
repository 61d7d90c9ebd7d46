/** What a map says, in sentences with its own figures, and its values as a table for those who do not see it. */

import { formatAltitude, formatCount, formatDegrees, formatPercent } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { at } from '../../../lib/at.ts'
import { NODE_TOLERANCE, sunSynchronousDeg } from '../../../scenario/answers/atlasPlace.ts'
import type { Atlas } from '../../../systems/atlas.ts'
import { acrossText } from './drawing.ts'
import { cellNear } from './plot.ts'
import { cellTexts, type Shown } from './quantities.ts'

const valueAt = (atlas: Atlas, field: Shown['field'], across: number, altitudeM: number): number => {
  const { column, row } = cellNear(atlas, { across, altitudeM })
  return at(atlas.values[field], row * atlas.across.length + column)
}

/** The least light within the filed tolerance of a dusk node, and the light without any error. */
function bandLight(atlas: Atlas, altitudeM: number): { best: string; worst: string } {
  const light = (ltanH: number) => valueAt(atlas, 'sunlitFraction', ltanH, altitudeM)
  const worst = Math.min(light(18 - NODE_TOLERANCE.ltanH), light(18 + NODE_TOLERANCE.ltanH))
  return { best: formatPercent(light(18)), worst: formatPercent(worst) }
}

export const bandSentence = (atlas: Atlas, altitudeM: number): string =>
  t('atlas.band', {
    degrees: NODE_TOLERANCE.raanDeg,
    hours: NODE_TOLERANCE.ltanH,
    altitude: formatAltitude(altitudeM),
    ...bandLight(atlas, altitudeM),
  })

const LOW_M = 500e3
const HIGH_M = 1500e3
const RING_M = 650e3
const SHELL_DEG = 53

export function findingOf(atlas: Atlas, storageH: number): string {
  const storage = (across: number, altitudeM: number) => {
    const longestEclipseS = valueAt(atlas, 'longestEclipseS', across, altitudeM)
    const cell = {
      longestEclipseS,
      sunlitFraction: 0,
      umbraDays: 0,
      longestUmbraS: 0,
      umbraReach: 0,
      penumbraReach: 0,
    }
    return cellTexts(cell, storageH).storage
  }
  const across = atlas.kind === 'ltan' ? 18 : SHELL_DEG
  const shared = {
    most: storage(across, LOW_M),
    least: storage(across, HIGH_M),
    low: formatAltitude(LOW_M),
    high: formatAltitude(HIGH_M),
    altitude: formatAltitude(RING_M),
  }
  if (atlas.kind === 'ltan') return t('atlas.finding.ltan', { ...shared, ...bandLight(atlas, RING_M) })
  return t('atlas.finding.inclination', {
    ...shared,
    inclination: formatDegrees(SHELL_DEG, 0),
    best: formatPercent(valueAt(atlas, 'sunlitFraction', sunSynchronousDeg(RING_M), RING_M)),
  })
}

const TABLE_KM = [400, 550, 650, 800, 1000, 1300, 1500, 2000, 3000, 4000]
const TABLE_ACROSS = {
  ltan: [0, 3, 6, 9, 12, 15, 16, 17, 18, 19, 20, 21],
  inclination: [0, 30, 53, 70, 90, 98, 120],
}

/** Some cells of the map, what is shown of them. */
export function tableOf(atlas: Atlas, { field, factor, text }: Shown): { head: string[]; rows: string[][] } {
  const columns = TABLE_ACROSS[atlas.kind]
  return {
    head: [t('atlas.tableAltitude'), ...columns.map((across) => acrossText(atlas.kind, across))],
    rows: TABLE_KM.map((km) => [
      formatAltitude(km * 1e3),
      ...columns.map((across) => text(valueAt(atlas, field, across, km * 1e3) * factor)),
    ]),
  }
}

export const cellsText = (atlas: Atlas): string => formatCount(atlas.across.length * atlas.altitudeM.length)
