/** Where the figures of a chart come from and how they may be used, as lines of an exported file. */
import { t } from '../../i18n/t.ts'
import { PRESETS } from '../../scenario/document/presets.ts'
import { SATELLITES } from '../../scenario/document/satellites.ts'
import type { Scenario } from '../../scenario/document/schema.ts'
import { SOURCES, type SourceId } from '../../scenario/facts/sources.ts'
import { otherOf } from '../../state/answers/derived.ts'
import type { SiteDaily } from '../../systems/site.ts'

export const sourceText = (id: SourceId): string => {
  const source: (typeof SOURCES)[SourceId] & { url?: string } = SOURCES[id]
  return [source.title, source.organisation, source.date, source.url].filter(Boolean).join(', ')
}

/** Of the constellations shown and their satellite. */
export function scenarioSources(
  scenario: Scenario,
  compare = 'none',
  more: readonly SourceId[] = [],
): string[] {
  const other = otherOf(compare)?.scenario
  const ids = new Set<SourceId>([
    ...(PRESETS[scenario.preset]?.sources ?? []),
    ...(SATELLITES[scenario.satelliteId]?.sources ?? []),
    ...(other ? (PRESETS[other.preset]?.sources ?? []) : []),
    ...more,
  ])
  return [t('export.model'), ...[...ids].map(sourceText)]
}

/** What Dawnline computed, and what it computed it from. */
export const licencesOf = (site: SiteDaily | null): string[] => [
  t('export.ownLicence'),
  ...(site
    ? [
        t('export.siteLicence', {
          site: site.name,
          license: site.license,
          attribution: t('site.attribution', { attribution: site.attribution }),
        }),
      ]
    : []),
]
