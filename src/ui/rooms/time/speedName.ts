import { formatPlain, formatSignificant } from '../../../i18n/format.ts'
import { t, tById } from '../../../i18n/t.ts'
import { SPEEDS } from './speeds.ts'

/** A rate of the clock in words. */
export function speedName(rate: number): string {
  const speed = Math.abs(rate)
  const isStep = (SPEEDS as readonly number[]).includes(speed)
  const name = isStep
    ? tById('speed', String(speed))
    : t('speed.other', { rate: speed < 1 ? formatSignificant(speed, 2) : formatPlain(speed) })
  return rate < 0 ? t('time.backwards', { speed: name }) : name
}
