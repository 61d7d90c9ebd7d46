import { formatArea, formatEnergy, formatThree } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import type { Comparison, Footprint as FootprintOf } from '../../../scenario/answers/compare.ts'
import { LEVELS } from '../../../scenario/answers/levels.ts'
import { type FootprintKey, footprintSources } from '../../../scenario/answers/sourcesOf.ts'
import { gridKgPerMwh, gridRegion } from '../../../scenario/facts/regions.ts'
import { InfoPopover } from '../../kit/InfoPopover.tsx'
import { useGround } from '../../kit/useGround.ts'
import { SourceList } from './figures.tsx'
import type { SideName } from './formulas.ts'

const SIDES: SideName[] = ['orbit', 'ground']
const ROWS: FootprintKey[] = [
  'landM2',
  'waterM3PerYear',
  'operationCo2KgPerMwh',
  'buildCo2KgPerMwh',
  'fuelWhPerYear',
]

function amountOf(row: FootprintKey, print: FootprintOf, mwhPerYear: number): number {
  switch (row) {
    case 'operationCo2KgPerMwh':
      return print.operationCo2KgPerYear / mwhPerYear
    case 'buildCo2KgPerMwh':
      return print.buildCo2KgPerYear / mwhPerYear
    default:
      return print[row]
  }
}

function text(row: FootprintKey, value: number): string {
  if (value === 0) return t('foot.zero')
  switch (row) {
    case 'landM2':
      return formatArea(value)
    case 'waterM3PerYear':
      return t('foot.waterValue', { value: formatThree(value) })
    case 'fuelWhPerYear':
      return t('foot.fuelValue', { energy: formatEnergy(value) })
    default:
      return t('foot.carbonValue', { value: formatThree(value) })
  }
}

/** Land, water, carbon and fuel of the same computing. */
export function Footprint({ comparison }: { comparison: Comparison }) {
  const site = useGround()?.site
  return (
    <>
      <table className="needs">
        <thead>
          <tr>
            <td />
            {SIDES.map((side) => (
              <th key={side} scope="col" className={side}>
                {t(`panel.${side}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`foot.${row}`)}</th>
              {SIDES.map((side) => (
                <td key={side}>
                  <Cell comparison={comparison} side={side} row={row} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft note">
        {t('foot.note')}{' '}
        {site &&
          t('foot.grid', { value: gridKgPerMwh(gridRegion(site)), region: t(`grid.${gridRegion(site)}`) })}
      </p>
    </>
  )
}

function Cell({ comparison, side, row }: { comparison: Comparison; side: SideName; row: FootprintKey }) {
  const of = comparison[side]
  if (!of) return <span className="soft">{t('needs.impossible')}</span>
  const [low = 0, central = 0, high = 0] = LEVELS.map((level) =>
    amountOf(row, of.footprint[level], comparison.itMwhPerYear),
  )
  if (high === 0)
    return (
      <span className="soft" data-figure={`${side}.${row}`}>
        {t('foot.zero')}
      </span>
    )
  return (
    <>
      <InfoPopover
        label={t('money.of', { what: t(`foot.${row}`), side: t(`panel.${side}`) })}
        shown={text(row, central)}
        figure={`${side}.${row}`}
      >
        <p>{t(`foot.how.${side}.${row}` as 'foot.how.ground.landM2')}</p>
        <SourceList ids={footprintSources(side, row, comparison.scenario)} />
      </InfoPopover>
      {low !== high && (
        <span className="soft">{t('money.range', { low: text(row, low), high: text(row, high) })}</span>
      )}
    </>
  )
}
