import { formatYears } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'

/** Years until all of something is there; null: never. */
export const yearsText = (years: number | null): string =>
  years === null ? t('wait.never') : formatYears(years)
