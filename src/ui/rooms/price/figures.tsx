import { formatPlain, formatThree } from '../../../i18n/format.ts'
import { t, tById } from '../../../i18n/t.ts'
import { figureRange } from '../../../scenario/answers/levels.ts'
import type { Scenario } from '../../../scenario/document/schema.ts'
import { type FigureId, figureOf } from '../../../scenario/facts/figures.ts'
import type { SourceId } from '../../../scenario/facts/sources.ts'
import { unitText } from '../../kit/fieldWords.ts'
import { SourceLine } from '../../kit/SourceLine.tsx'

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
