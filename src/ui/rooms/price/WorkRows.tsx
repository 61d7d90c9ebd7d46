import { formatThree } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import type { Comparison } from '../../../scenario/answers/compare.ts'
import { LEVELS } from '../../../scenario/answers/levels.ts'
import type { Side } from '../../../scenario/answers/side.ts'
import { acceleratorHoursPerMwh, millionTokensPerMwh } from '../../../scenario/answers/unitsOfWork.ts'
import { modelOf } from '../../../state/answers/derived.ts'
import type { SideName } from './formulas.ts'

/** The same price for what the computers do: an hour of an accelerator, a million tokens. */
export function WorkRows({ comparison, sides }: { comparison: Comparison; sides: [SideName, Side][] }) {
  const model = modelOf(comparison.scenario)
  const rows = [
    ['usdPerAcceleratorHour', t('money.perAcceleratorHour'), acceleratorHoursPerMwh(model)],
    ['usdPerMillionTokens', t('money.perMillionTokens'), millionTokensPerMwh(model)],
  ] as const
  return rows
    .filter(([, , perMwh]) => perMwh > 0)
    .map(([key, name, perMwh]) => (
      <tr key={key}>
        <th scope="row">{name}</th>
        {sides.map(([side, { price }]) => {
          const [low = 0, central = 0, high = 0] = LEVELS.map((level) => price[level].usdPerMwh / perMwh)
          return (
            <td key={side}>
              <span data-figure={`${side}.${key}`}>{formatThree(central)}</span>
              <span className="soft">
                {t('money.range', { low: formatThree(low), high: formatThree(high) })}
              </span>
            </td>
          )
        })}
      </tr>
    ))
}
