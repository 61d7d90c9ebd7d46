import { useState } from 'react'
import { formatPercent, formatPlain, formatPower, formatThree, formatUsd } from '../../../i18n/format.ts'
import { t, tById } from '../../../i18n/t.ts'
import type { Exportable } from '../../../report/dataset.ts'
import {
  type Comparison,
  type Item,
  LINES,
  type PriceLine,
  type Price as PriceOf,
} from '../../../scenario/answers/compare.ts'
import { equalAt } from '../../../scenario/answers/equal.ts'
import type { Range } from '../../../scenario/answers/levels.ts'
import type { FigureName } from '../../../scenario/answers/names.ts'
import { mcCalipWithLight } from '../../../scenario/answers/publishedMcCalip.ts'
import { lineOf, priceOfItem, type Side } from '../../../scenario/answers/side.ts'
import { figuresOf, priceSources } from '../../../scenario/answers/sourcesOf.ts'
import type { FigureId } from '../../../scenario/facts/figures.ts'
import { ExportMenu } from '../../kit/ExportMenu.tsx'
import { InfoPopover } from '../../kit/InfoPopover.tsx'
import { Segmented } from '../../kit/Segmented.tsx'
import { SidesHead } from '../../kit/SidesHead.tsx'
import { SourceLine } from '../../kit/SourceLine.tsx'
import { FigureList } from './figures.tsx'
import { formulaOf, type SideName } from './formulas.ts'
import { RangeBars } from './RangeBars.tsx'
import { WorkRows } from './WorkRows.tsx'

type Unit = 'usdPerMwh' | 'usdPerKwYear'
const UNITS: Unit[] = ['usdPerMwh', 'usdPerKwYear']

const pick = (range: Range<PriceOf>, unit: Unit): Range<number> => ({
  low: range.low[unit],
  central: range.central[unit],
  high: range.high[unit],
})
const rangeText = ({ low, high }: Range<number>): string =>
  t('money.range', { low: formatThree(low), high: formatThree(high) })

const sidesOf = ({ orbit, ground }: Comparison): [SideName, Side][] =>
  ground
    ? [
        ['orbit', orbit],
        ['ground', ground],
      ]
    : [['orbit', orbit]]

const basisOf = ({ study }: Comparison) => ({
  load: formatPower(study.itW),
  years: formatPlain(study.years),
  rate: formatPercent(study.discountRate, 1),
})

async function exportOf(comparison: Comparison, unit: Unit): Promise<Exportable> {
  const { barsExport } = await import('./barsExport.ts')
  const sides = sidesOf(comparison)
  const figures: FigureId[] = sides.flatMap(([name, side]) =>
    side.items.central.flatMap((item) => figuresOf(name, item, comparison.scenario)),
  )
  return barsExport({
    name: 'dawnline-price',
    title: t('money.title'),
    unit: t(`money.${unit}`),
    meaning: t('export.column.priceLine'),
    rows: sides.flatMap(([name, side]) => [
      ...LINES.map((line) => ({
        side: name,
        name: t(`money.line.${line}`),
        ...pick(lineOf(comparison, side, line).price, unit),
      })),
      { side: name, name: t('money.total'), ...pick(side.price, unit) },
    ]),
    sources: priceSources(figures, comparison.scenario),
  })
}

/** Which single price would make both cost the same. */
function equalText(comparison: Comparison): string {
  const equal = equalAt(comparison)
  if (!equal) return ''
  const { launchUsdPerKg, satellite, satelliteBy } = equal
  const words = {
    launch: launchUsdPerKg === null ? '' : `${formatThree(launchUsdPerKg)}\u202fUSD/kg`,
    satellite:
      satellite === null
        ? ''
        : `${formatThree(satellite)}\u202f${satelliteBy === 'satelliteUsdPerW' ? 'USD/W' : 'USD/kg'}`,
  }
  if (launchUsdPerKg === null)
    return t(satellite === null ? 'money.equalNever' : 'money.equalSatellite', words)
  return t(satellite === null ? 'money.equalLaunch' : 'money.equal', words)
}

/** What the same computing costs on both sides, with the range of the figures. */
export function Price({ comparison }: { comparison: Comparison }) {
  const { orbit, ground, scenario } = comparison
  const unit: Unit = 'usdPerMwh'
  const ratio = ground && formatThree(orbit.price.central.usd / ground.price.central.usd)
  return (
    <>
      <div className="block-head">
        <h2>{ratio === null ? t('money.title') : t('money.ratioTitle', { ratio })}</h2>
        <ExportMenu label={t('money.title')} make={() => exportOf(comparison, unit)} />
      </div>
      <p className="soft unit-line">{t('money.subtitle', { unit: t(`money.${unit}`) })}</p>
      <RangeBars
        unit={t(`money.${unit}`)}
        bars={sidesOf(comparison).map(([name, side]) => ({ side: name, range: pick(side.price, unit) }))}
      />
      <p className="soft note">
        {ground ? t('money.basis', basisOf(comparison)) : t('panel.groundImpossible')}{' '}
        {t(scenario.countChips ? 'money.chipsCounted' : 'money.chipsLeftOut')}
      </p>
      <p className="note">{equalText(comparison)}</p>
    </>
  )
}

/** The price by line. */
export function PriceLines({ comparison }: { comparison: Comparison }) {
  const [unit, setUnit] = useState<Unit>('usdPerMwh')
  const sides = sidesOf(comparison)
  const basis = basisOf(comparison)
  return (
    <>
      <div className="block-head">
        <Segmented
          label={t('money.unit')}
          isLabelHidden
          value={unit}
          options={UNITS.map((value) => ({ value, label: t(`money.${value}`) }))}
          onChange={setUnit}
        />
      </div>
      <table className="needs money-lines">
        <SidesHead corner={t(`money.${unit}`)} />
        <tbody>
          {LINES.map((line) => (
            <tr key={line}>
              <th scope="row">{t(`money.line.${line}`)}</th>
              {sides.map(([name, side]) => (
                <td key={name}>
                  <LineCell comparison={comparison} side={side} name={name} line={line} unit={unit} />
                </td>
              ))}
            </tr>
          ))}
          <tr className="total">
            <th scope="row">{t('money.total')}</th>
            {sides.map(([name, side]) => (
              <td key={name}>
                <InfoPopover
                  label={t('money.of', { what: t('money.total'), side: t(`panel.${name}`) })}
                  shown={formatThree(side.price.central[unit])}
                  figure={`${name}.${unit}`}
                >
                  <p>{t('money.how.total', { usd: formatUsd(side.price.central.usd), ...basis })}</p>
                  <p className="soft">
                    {t('money.how.denominator', {
                      load: basis.load,
                      mwh: formatThree(comparison.itMwhPerYear),
                    })}
                  </p>
                </InfoPopover>
                <span className="soft">{rangeText(pick(side.price, unit))}</span>
              </td>
            ))}
          </tr>
          <WorkRows comparison={comparison} sides={sides} />
        </tbody>
      </table>
      <p className="soft note">{t('money.rangeNote')}</p>
      <McCalip comparison={comparison} />
    </>
  )
}

interface LineProps {
  comparison: Comparison
  side: Side
  name: SideName
  line: PriceLine
  unit: Unit
}

/** A line of the price that opens its parts, formulas, figures and sources. */
function LineCell({ comparison, side, name, line, unit }: LineProps) {
  const { scenario, study } = comparison
  const { price, items } = lineOf(comparison, side, line)
  if (items.length === 0) return <span className="soft">{t(`money.none.${name}`)}</span>
  const figure: FigureName | undefined = unit === 'usdPerKwYear' ? `${name}.${line}UsdPerKwYear` : undefined
  const figures = [...new Set(items.flatMap((item) => figuresOf(name, item, comparison.scenario)))]
  return (
    <>
      <InfoPopover
        label={t('money.of', { what: t(`money.line.${line}`), side: t(`panel.${name}`) })}
        shown={formatThree(price.central[unit])}
        figure={figure}
      >
        <p>{t(`money.how.${line}`)}</p>
        <ul className="parts">
          {items.map((item) => (
            <Part key={item.part} comparison={comparison} name={name} item={item} unit={unit} />
          ))}
        </ul>
        <p className="soft">
          {t('money.how.worth', {
            usd: formatUsd(price.central.usd),
            years: formatPlain(study.years),
            rate: formatPercent(study.discountRate, 1),
            load: formatPower(study.itW),
          })}
        </p>
        <FigureList ids={figures} scenario={scenario} />
      </InfoPopover>
      <span className="soft">{rangeText(pick(price, unit))}</span>
    </>
  )
}

function Part({
  comparison,
  name,
  item,
  unit,
}: {
  comparison: Comparison
  name: SideName
  item: Item
  unit: Unit
}) {
  return (
    <li>
      <span>{tById('part', item.part)}</span>
      <span>{formatThree(priceOfItem(item, comparison.study)[unit])}</span>
      <span className="soft">{formulaOf(comparison, name, item)}</span>
    </li>
  )
}

/** The best known model of others, with this orbit's light in place of the share its author types. */
function McCalip({ comparison }: { comparison: Comparison }) {
  const light = comparison.fleetYear.meanSunlitFraction
  const { typedFraction, typed, ours, ground } = mcCalipWithLight(light)
  return (
    <div className="soft note">
      {t('money.mccalip', {
        light: formatPercent(light, 1),
        ours: formatThree(ours.usdPerMwh),
        typedLight: formatPercent(typedFraction, 0),
        typed: formatThree(typed.usdPerMwh),
        ground: formatThree(ground.usdPerMwh),
      })}{' '}
      <InfoPopover label={t('money.mccalipName')}>
        <p>
          {t('money.mccalipMore', {
            ours: formatUsd(ours.totalUsd),
            typed: formatUsd(typed.totalUsd),
            ground: formatUsd(ground.totalUsd),
          })}
        </p>
        <SourceLine id="mccalip" />
      </InfoPopover>
    </div>
  )
}
