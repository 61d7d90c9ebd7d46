/** The year's shadow in one sentence, computed. */
import { formatDayMonth, formatList, formatMinutes } from '../../i18n/format.ts'
import { t, tCount } from '../../i18n/t.ts'
import { DAY_MS } from '../../lib/units.ts'
import type { ShadowYear } from '../../scenario/answers/series.ts'

export function seasonText(name: string, year: number, shadow: ShadowYear): string {
  const dateOf = (day: number) => formatDayMonth(Date.UTC(year, 0, 1) + day * DAY_MS)
  switch (shadow.kind) {
    case 'none':
      return t('season.none', { name, year })
    case 'penumbra':
      return t('season.penumbraOnly', { name, year, longest: formatMinutes(shadow.longestS) })
    case 'every-day':
      return t('season.allYear', {
        name,
        year,
        shortest: formatMinutes(shadow.shortestS),
        longest: formatMinutes(shadow.longestS),
      })
    case 'seasons':
      return t('season.list', {
        name,
        spans: formatList(
          shadow.seasons.map(({ firstDay, lastDay }) =>
            t('season.span', { from: dateOf(firstDay), to: dateOf(lastDay) }),
          ),
        ),
        longest: formatMinutes(shadow.longestS),
      })
    case 'often':
      return t('season.many', {
        name,
        year,
        days: tCount('days', shadow.days),
        longest: formatMinutes(shadow.longestS),
      })
  }
}
