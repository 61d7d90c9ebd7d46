import { formatPlain, formatThree } from '../../i18n/format.ts'
import { t, tById } from '../../i18n/t.ts'
import { figureRange } from '../../scenario/compare.ts'
import { type FigureId, figureOf } from '../../scenario/figures.ts'
import type { Scenario } from '../../scenario/schema.ts'
import type { SourceId } from '../../scenario/sources.ts'
import { SourceLine } from '../controls/SourceLine.tsx'
import { unitText } from '../fieldWords.ts'

const figureName = (id: FigureId, scenario: Scenario): string =>
  tById(id in scenario ? 'field' : 'figure', id)

/** Figures that a number comes from: value, range and source of each. */
export function FigureList({ ids, scenario }: { ids: readonly FigureId[]; scenario: Scenario }) {
  return (
    <ul className="figure-list">
      {ids.map((id) => {
        const { low, central, high } = figureRange(scenario, id)
        const { unit, source } = figureOf(id)
        return (
          <li key={id}>
            <strong>
              {t('money.figure', {
                name: figureName(id, scenario),
                value: formatPlain(central),
                unit: unitText(unit),
              })}
            </strong>
            {low !== high && (
              <span className="soft">
                {' '}
                {t('money.figureRange', { low: formatThree(low), high: formatThree(high) })}
              </span>
            )}
            <SourceLine id={source} />
          </li>
        )
      })}
    </ul>
  )
}

export function SourceList({ ids }: { ids: readonly SourceId[] }) {
  return (
    <ul className="figure-list">
      {ids.map((id) => (
        <li key={id}>
          <SourceLine id={id} />
        </li>
      ))}
    </ul>
  )
}
