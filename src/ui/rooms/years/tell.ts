/** What the band says of a year. */
import { formatId, formatPower, formatThree } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { YearsWords } from '../../../i18n/years.ts'
import { found } from '../../../lib/at.ts'
import type { Ramp, ToldYear } from '../../../scenario/answers/ramp.ts'
import { MAX_SATELLITES } from '../../../scenario/document/schema.ts'
import { stepsOf } from '../../../state/answers/years.ts'
import { bindingText, tiesText } from '../industry/words.ts'

const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join('. ')

export interface YearTold {
  year: string
  standing: string
  binds: string
  orbit: string
  turnover: string
  /** What is dark in the sky; empty where nothing is. */
  worn: string
  earth: string
  queue: string
}

const yearIn = ({ years }: Ramp, year: number): ToldYear =>
  found(
    years.find((one) => one.year === year),
    String(year),
  )

export function tellYear(ramp: Ramp, year: number, { own, industry }: YearsWords): YearTold {
  const { orbit, earth, satellites, powerParts, chances } = yearIn(ramp, year)
  const step = found(
    stepsOf(ramp).find((one) => one.year === year),
    String(year),
  )
  const standing = formatThree(satellites)
  const drawn =
    satellites < 1
      ? own.none
      : satellites > MAX_SATELLITES
        ? fill(own.most, { most: formatThree(MAX_SATELLITES) })
        : ''
  const worn = step.retired > 0 ? fill(own.worn, { retired: formatThree(step.retired) }) : ''
  const added = formatPower(earth.addedW)
  return {
    year: formatId(year),
    standing,
    binds: fill(own.binds, { what: bindingText(orbit.ties, chances.orbit, industry) }),
    orbit: joined(fill(own.orbit, { added: formatPower(orbit.addedW), standing }), drawn),
    turnover: fill(own.turnover, { launched: formatThree(step.launched), worn: worn || own.wornNone }),
    worn,
    earth:
      orbit.addedW > 0
        ? fill(own.earth, { added, times: formatThree(earth.addedW / orbit.addedW) })
        : fill(own.earthNone, { added }),
    queue: fill(own.queue, {
      what: tiesText(earth.ties, industry),
      queue: formatPower(powerParts.queue.central),
    }),
  }
}
