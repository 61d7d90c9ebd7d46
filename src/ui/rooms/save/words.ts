/** What stands below a picture, and what files are called. */
import { formatDateTime, formatList } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { PRESETS } from '../../../scenario/document/presets.ts'
import type { Scenario } from '../../../scenario/document/schema.ts'
import { SOURCES } from '../../../scenario/facts/sources.ts'
import { MODEL_VERSION } from '../../../state/page/api.ts'
import { presetFacts, scenarioName } from '../../kit/names.ts'

export const defaultCaption = (scenario: Scenario): string =>
  t('save.captionDefault', { name: scenarioName(scenario), facts: presetFacts(scenario) })

/** Who the constellation's figures come from; the Earth's pictures ask for their credit. */
export function sourceLine({ preset }: Scenario): string {
  const figures = (PRESETS[preset]?.sources ?? []).map((id) => {
    const { organisation, date } = SOURCES[id]
    return t('save.sourceOne', { organisation, date })
  })
  const version = MODEL_VERSION
  return figures.length === 0
    ? t('save.sourceOwn', { version })
    : t('save.sourceFrom', { version, figures: formatList(figures) })
}

export const dateLine = (utcMs: number): string => t('save.date', { date: formatDateTime(utcMs) })

/** 20260923T060000Z: sorts, and every file system takes it. */
const compactUtc = (utcMs: number): string =>
  `${new Date(utcMs).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`

/** @param parts such as a size or a rate */
export const fileName = (preset: string, utcMs: number, parts: readonly string[], ending: string): string =>
  `${['dawnline', preset, compactUtc(utcMs), ...parts].join('-')}.${ending}`
