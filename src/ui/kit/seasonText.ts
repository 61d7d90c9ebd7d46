/** The year's shadow in one sentence, computed. */
import {
  formatDayMonth,
  formatDuration,
  formatList,
  formatMonthName,
  formatPercent,
} from '../../i18n/format.ts'
import { t, tCount } from '../../i18n/t.ts'
import { DAY_MS } from '../../lib/units.ts'
import { type ShadowYear, shadowYear } from '../../scenario/answers/series.ts'
import type { PlaneYear } from '../../systems/year.ts'

export function seasonText(name: string, year: number, shadow: ShadowYear): string {
  const dateOf = (day: number) => formatDayMonth(Date.UTC(year, 0, 1) + day * DAY_MS)
  switch (shadow.kind) {
    case 'none':
      return t('season.none', { name, year })
    case 'penumbra':
      return t('season.penumbraOnly', { name, year, longest: formatDuration(shadow.longestS) })
    case 'every-day':
      return t('season.allYear', {
        name,
        year,
        shortest: formatDuration(shadow.shortestS),
        longest: formatDuration(shadow.longestS),
      })
    case 'seasons':
      return t('season.list', {
        name,
        spans: formatList(
          shadow.seasons.map(({ firstDay, lastDay }) =>
            t('season.span', { from: dateOf(firstDay), to: dateOf(lastDay) }),
          ),
        ),
        longest: formatDuration(shadow.longestS),
      })
    case 'often':
      return t('season.many', {
        name,
        year,
        days: tCount('days', shadow.days),
        longest: formatDuration(shadow.longestS),
      })
  }
}

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** What an orbit's year of light comes to, as the title of its picture. */
export function seasonTitle(planeYear: PlaneYear, year: number): string {
  const shadow = shadowYear(planeYear)
  const monthOf = (day: number) => formatMonthName(Date.UTC(year, 0, 1) + day * DAY_MS)
  switch (shadow.kind) {
    case 'none':
      return t('season.titleNone')
    case 'penumbra':
      return t('season.titlePenumbra')
    case 'every-day':
      return t('season.titleEveryDay', { share: formatPercent(1 - mean(planeYear.sunlitFraction), 0) })
    case 'seasons':
      return t('season.titleSeasons', {
        spans: formatList(
          shadow.seasons.map(({ firstDay, lastDay }) => {
            const [from, to] = [monthOf(firstDay), monthOf(lastDay)]
            return from === to ? t('season.titleIn', { month: from }) : t('season.titleSpan', { from, to })
          }),
        ),
      })
    case 'often':
      return t('season.titleOften', { days: tCount('days', shadow.days) })
  }
}
