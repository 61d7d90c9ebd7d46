import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { t } from '../../../i18n/t.ts'
import { at } from '../../../lib/at.ts'
import { type GroundDesign, isDesignOf } from '../../../scenario/answers/ground.ts'
import { groundSupply } from '../../../scenario/answers/groundSupply.ts'
import { batteriesOf, ridingBatteriesWh, totalsAt } from '../../../scenario/answers/model.ts'
import { scenarioKeys } from '../../../scenario/document/documentKeys.ts'
import { isOwnOther, otherText, readOther } from '../../../scenario/document/other.ts'
import type { Saved } from '../../../scenario/document/savedFile.ts'
import type { Scenario } from '../../../scenario/document/schema.ts'
import { comparisonFor } from '../../../state/answers/comparison.ts'
import { modelOf } from '../../../state/answers/derived.ts'
import {
  askOtherDesign,
  otherComparison,
  otherModel,
  otherScenario,
  otherTotals,
  scenarioBy,
} from '../../../state/answers/sideBySide.ts'
import { type Frame, frame } from '../../../state/clock/frame.ts'
import { setView, showScenario } from '../../../state/document/actions.ts'
import { store, useApp } from '../../../state/document/store.ts'
import { compareText } from '../../../state/page/saved.ts'
import type { FleetTotals } from '../../../systems/fleet.ts'
import { Choice } from '../../kit/Choice.tsx'
import { ConstellationOptions } from '../../kit/ConstellationOptions.tsx'
import { IconButton } from '../../kit/IconButton.tsx'
import { isEdited, otherName, scenarioName } from '../../kit/names.ts'
import { setText } from '../../kit/Readout.tsx'
import { useGround } from '../../kit/useGround.ts'
import { useFreeArea } from '../../kit/useLayout.ts'
import { useReadout, useShownYear } from '../../kit/useReadout.ts'
import { differencesOf } from './differences.ts'
import {
  differenceText,
  type Kind,
  NOW_ROWS,
  SLOW_ROWS,
  type Slow,
  type Value,
  valueText,
} from './figures.ts'
import { besideByHand, closeBeside } from './openBeside.ts'
import './beside.css'

/** Two scenarios in figures, on one clock. */
export function SideBySide({ isPhone }: { isPhone: boolean }) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    if (besideByHand.takesFocus()) panel.current?.querySelector('select')?.focus()
  }, [])
  useFreeArea(String(isPhone)) // it comes later than the panels around it
  const scenario = useApp((state) => state.scenario)
  const compare = useApp((state) => state.view.compare)
  const other = otherScenario(scenario, compare)
  return (
    <aside
      ref={panel}
      className="panel beside"
      id="beside"
      aria-label={t('beside.title')}
      data-inset={isPhone ? undefined : 'left'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        closeBeside()
      }}
    >
      <header className="block-head">
        <h2>{t('beside.title')}</h2>
        <button
          type="button"
          className="button"
          disabled={!other}
          onClick={() => other && swap(scenario, other)}
        >
          {t('beside.swap')}
        </button>
        <IconButton icon="close" label={t('beside.close')} onClick={closeBeside} />
      </header>
      <div className="beside-choices">
        <ChooseA scenario={scenario} />
        <ChooseB compare={compare} />
      </div>
      {other ? <Figures /> : <p className="note">{t('beside.none')}</p>}
      {other && <Differences a={scenario} b={other} />}
    </aside>
  )
}

/** A becomes B and B becomes A, each with its own place and prices. */
function swap(a: Scenario, b: Scenario): void {
  const { saved, scenario } = store.getState() // not the fleet of a year
  showScenario(b, otherText({ name: nameOf(saved, a) ?? '', scenario }))
}

const keysOf = (scenario: Scenario): string => String(scenarioKeys(scenario))
/** The name under which exactly this is saved. */
const nameOf = (saved: readonly Saved[], scenario: Scenario): string | null =>
  saved.find((one) => keysOf(readOther(compareText(one)).other.scenario) === keysOf(scenario))?.name ?? null

function ChooseA({ scenario }: { scenario: Scenario }) {
  const saved = useApp((state) => state.saved)
  const value = useMemo(() => {
    const name = nameOf(saved, scenario)
    const its = saved.find((one) => one.name === name)
    return its ? compareText(its) : isEdited(scenario) ? 'shown' : scenario.preset
  }, [scenario, saved])
  const choose = (text: string) => {
    const next = scenarioBy(scenario, text)
    if (next) showScenario(next)
  }
  return (
    <div className="beside-a">
      <Choice label={t('beside.a')} value={value} onChange={choose}>
        {value === 'shown' && <option value="shown">{scenarioName(scenario)}</option>}
        <ConstellationOptions />
      </Choice>
    </div>
  )
}

function ChooseB({ compare }: { compare: string }) {
  const isSaved = useApp((state) => state.saved.some((one) => compareText(one) === compare))
  return (
    <div className="beside-b">
      <Choice label={t('beside.b')} value={compare} onChange={(value) => setView('compare', value)}>
        {compare === 'none' && <option value="none">{t('controls.compareNone')}</option>}
        {isOwnOther(compare) && !isSaved && <option value={compare}>{otherName(compare)}</option>}
        <ConstellationOptions />
      </Choice>
    </div>
  )
}

const fits = (design: GroundDesign | null, scenario: Scenario): design is GroundDesign =>
  design !== null && isDesignOf(design, scenario) && groundSupply(design, scenario) !== undefined

/** The design of B's place: A's where it is the same, else one of its own. */
function useDesign(scenario: Scenario | null): GroundDesign | null {
  const shown = useGround()
  const hasPlaces = useApp((state) => state.sites.length > 0)
  const [made, setMade] = useState<GroundDesign | null>(null)
  const design = scenario && [shown, made].find((one) => fits(one, scenario))
  const isMissing = scenario !== null && !design
  useEffect(() => {
    if (isMissing && scenario && hasPlaces) return askOtherDesign(scenario, setMade)
  }, [isMissing, scenario, hasPlaces])
  return design ?? null
}

function Figures() {
  const scenario = useDeferredValue(useApp((state) => state.scenario))
  const compare = useDeferredValue(useApp((state) => state.view.compare))
  const shown = useGround()
  const year = useShownYear()
  const model = otherModel(scenario, compare)
  const design = useDesign(model?.scenario ?? null)
  if (!model) return null
  const mine = fits(shown, scenario) ? shown : null
  const slow = (one: Pick<Slow, 'comparison' | 'isGroundKnown'>, its: typeof model): Slow => ({
    ...one,
    rideThroughWh: batteriesOf(its, ridingBatteriesWh(its)).allWh,
    batteryCapacityWh: totalsAt(its, frame.utcMs).batteryCapacityWh,
  })
  const a = slow(
    { comparison: comparisonFor(scenario, mine, year), isGroundKnown: mine !== null },
    modelOf(scenario),
  )
  const b = slow({ comparison: otherComparison(model, design, year), isGroundKnown: design !== null }, model)
  const hasBattery = a.batteryCapacityWh + b.batteryCapacityWh > 0
  const rows = (group: (typeof SLOW_ROWS)[number]['group']) =>
    SLOW_ROWS.filter((row) => row.group === group && (hasBattery || row.id !== 'battery')).map(
      ({ id, kind, of }) => <Row key={id} name={t(`beside.row.${id}`)} kind={kind} a={of(a)} b={of(b)} />,
    )
  return (
    <>
      <table className="beside-table">
        <Head more={<th scope="col">{t('beside.difference')}</th>} />
        <Group name={t('beside.now')}>
          {NOW_ROWS.filter(({ id }) => hasBattery || id !== 'stored').map(({ id, kind, of }) => (
            <LiveRow key={id} name={t(`beside.row.${id}`)} kind={kind} of={of} />
          ))}
        </Group>
        <Group name={t('beside.year', { year })}>{rows('year')}</Group>
        <Group name={t('beside.built')}>{rows('built')}</Group>
        <Group name={t('beside.price')}>{rows('price')}</Group>
      </table>
      <p className="soft note">
        {t(isOwnOther(compare) ? 'beside.ownPrices' : 'beside.samePrices')} {t('beside.eclipse')}
      </p>
    </>
  )
}

function Head({ more }: { more?: ReactNode }) {
  return (
    <thead>
      <tr>
        <td />
        <th scope="col" className="of-a">
          A
        </th>
        <th scope="col" className="of-b">
          B
        </th>
        {more}
      </tr>
    </thead>
  )
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className="beside-group">
          {name}
        </th>
      </tr>
      {children}
    </tbody>
  )
}

function Row({ name, kind, a, b }: { name: string; kind: Kind; a: Value; b: Value }) {
  const { more, times } = differenceText(kind, a, b)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{valueText(kind, a)}</td>
      <td>{valueText(kind, b)}</td>
      <td>
        <span>{more}</span> <span className="soft times">{times}</span>
      </td>
    </tr>
  )
}

/** Written into the page after frames, outside React. */
function LiveRow({ name, kind, of }: { name: string; kind: Kind; of: (now: FleetTotals) => Value }) {
  const cells = useRef<HTMLTableRowElement>(null)
  useReadout(({ totals, utcMs }: Frame) => {
    const { scenario, view } = store.getState()
    const model = otherModel(scenario, view.compare)
    const row = cells.current
    if (!row || !model) return
    const [a, b] = [of(totals), of(otherTotals(model, utcMs))]
    const { more, times } = differenceText(kind, a, b)
    const texts = [valueText(kind, a), valueText(kind, b), more, times]
    for (const [i, cell] of row.querySelectorAll('span').entries()) setText(cell, at(texts, i))
  })
  return (
    <tr ref={cells}>
      <th scope="row">{name}</th>
      <td>
        <span />
      </td>
      <td>
        <span />
      </td>
      <td>
        <span /> <span className="soft times" />
      </td>
    </tr>
  )
}

function Differences({ a, b }: { a: Scenario; b: Scenario }) {
  const rows = useMemo(() => differencesOf(a, b), [a, b])
  return (
    <details className="more">
      <summary>{t('beside.decided', { count: rows.length })}</summary>
      <table className="beside-table">
        <Head />
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td>{row.a}</td>
              <td>{row.b}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
