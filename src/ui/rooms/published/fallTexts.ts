/** A published model's figures in words: values with their units, changes with their sign, what each step exchanges. */
import { formatPercent, formatPower, formatThree, formatUsd } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { PublishedWords } from '../../../i18n/published.ts'
import type { PublishedFall, Step } from '../../../scenario/answers/publishedSteps.ts'

export const wordOf = (id: string, words: PublishedWords): string =>
  id in words ? words[id as keyof PublishedWords] : id

/** By the unit at the end of the figure's name. */
export function valueText(
  { figure }: Pick<PublishedFall, 'figure'>,
  value: number,
  words: PublishedWords,
): string {
  if (figure.startsWith('usdPerKwYear')) return fill(words.usdPerKwYear, { value: formatThree(value) })
  if (figure.endsWith('UsdPerKwh')) return fill(words.usdPerKwh, { value: formatThree(value) })
  if (figure.startsWith('allowedUsdPerKg')) return fill(words.usdPerKg, { value: formatThree(value) })
  return figure === 'powerWPerYear' ? formatPower(value) : formatUsd(value)
}

export const changeText = (fall: PublishedFall, { change }: Step, words: PublishedWords): string =>
  change === 0 ? '0' : `${change < 0 ? '−' : '+'}${valueText(fall, Math.abs(change), words)}`

/** What is exchanged for what. */
export function stepText({ panelC, model }: PublishedFall, one: Step, words: PublishedWords): string {
  const { step, typed, computed } = one
  if (typed === null || computed === null)
    return model === 'starcloud-2026' ? words.inputsMissing : words.inputsRounded
  if (step === 'mass')
    return fill(words.massHow, { typed: formatThree(typed), computed: formatThree(computed) })
  const share = { typed: formatPercent(typed, 1), computed: formatPercent(computed, 1) }
  return step === 'light'
    ? fill(words.lightHow, share)
    : fill(words.heatHow, { ...share, panel: formatThree(Math.round(panelC)) })
}

export function orbitText({ orbits, assumed }: PublishedFall, words: PublishedWords): string {
  const told = orbits.map(({ altitudeKm, inclinationDeg }) => {
    const altitude = formatThree(altitudeKm)
    return inclinationDeg === undefined
      ? fill(words.dawnDusk, { altitude })
      : fill(words.inclined, { altitude, inclination: formatThree(inclinationDeg) })
  })
  return [
    fill(words.orbit, { orbits: told.join(', ') }),
    ...(assumed.includes('orbit') ? [words.assumedOrbit] : []),
    ...(assumed.includes('cells') ? [words.assumedCells] : []),
  ].join(' ')
}
