import { formatPercent } from '../../i18n/format.ts'

/** A share of hours: 97 % and 99.9 %. */
export const shareText = (share: number): string =>
  formatPercent(share, Number.isInteger(Number((share * 100).toFixed(6))) ? 0 : 1)
