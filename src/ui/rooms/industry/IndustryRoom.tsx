import { useMemo } from 'react'
import { formatId, formatPower, formatThree, formatYears, joinParts } from '../../../i18n/format.ts'
import { type IndustryWords, loadIndustryWords } from '../../../i18n/industryRoom.ts'
import { fill } from '../../../i18n/language.ts'
import { found } from '../../../lib/at.ts'
import type { Ramp, ToldYear } from '../../../scenario/answers/ramp.ts'
import { carbonIn, rampCarbon } from '../../../scenario/answers/rampCarbon.ts'
import { MAX_SATELLITES } from '../../../scenario/document/schema.ts'
import { INDICATORS } from '../../../scenario/facts/indicators.ts'
import { LABOURS, RAMP_CASES } from '../../../scenario/facts/rampChoices.ts'
import { setView } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { Block } from '../../kit/Block.tsx'
import { Fold } from '../../kit/Fold.tsx'
import { unitText } from '../../kit/fieldWords.ts'
import { NumberControl } from '../../kit/NumberControl.tsx'
import { Segmented } from '../../kit/Segmented.tsx'
import { useWords } from '../../kit/useWords.ts'
import { RampChart } from './RampChart.tsx'
import { useRamp } from './useRamp.ts'
import { bindingText, diesText, supplyText } from './words.ts'
import './industry.css'

const MT_KG = 1e9

function Findings({ one, words }: { one: ToldYear; words: IndustryWords }) {
  const { orbit, earth, chances } = one
  const year = formatId(one.year)
  const what = bindingText(orbit.ties, chances.orbit, words)
  const told = (side: { addedW: number; installedW: number }) => ({
    added: formatPower(side.addedW),
    stands: formatPower(side.installedW),
  })
  return (
    <>
      <h2>
        {orbit.addedW > 0
          ? fill(words.finding, { year, what, ...told(orbit) })
          : fill(words.findingNone, { year, what })}
      </h2>
      <p>
        {fill(words.earthFinding, { what: bindingText(earth.ties, chances.earth, words), ...told(earth) })}
      </p>
    </>
  )
}

function CaseChoice({ words }: { words: IndustryWords }) {
  const rampCase = useApp((state) => state.view.rampCase)
  return (
    <div className="ramp-inputs">
      <Segmented
        label={words.caseLabel}
        isLabelHidden
        options={RAMP_CASES.map((value) => ({ value, label: words[value] }))}
        value={rampCase}
        onChange={(value) => setView('rampCase', value)}
      />
    </div>
  )
}

function LabourChoice({ words }: { words: IndustryWords }) {
  const rampLabour = useApp((state) => state.view.rampLabour)
  return (
    <Segmented
      label={words.labourLabel}
      isLabelHidden
      options={LABOURS.map((value) => ({ value, label: words[value] }))}
      value={rampLabour}
      onChange={(value) => setView('rampLabour', value)}
    />
  )
}

/** What binds with those hands: without end, it is something else. */
function LabourThen({
  one: { year, orbit, earth, chances },
  words,
}: {
  one: ToldYear
  words: IndustryWords
}) {
  const rampLabour = useApp((state) => state.view.rampLabour)
  const told = {
    year: formatId(year),
    labour: words[rampLabour],
    orbit: bindingText(orbit.ties, chances.orbit, words),
    earth: bindingText(earth.ties, chances.earth, words),
  }
  return (
    <p role="status" className="note ramp-then">
      {fill(words.labourThen, told)}
    </p>
  )
}

/** The fleet of the year in the sky, or one's own again. */
function ShowFleet({ one, words }: { one: ToldYear; words: IndustryWords }) {
  const isShown = useApp((state) => state.view.years)
  const { satellites, year } = one
  return (
    <>
      <button type="button" className="button" onClick={() => setView('years', !isShown)}>
        {isShown ? words.leave : fill(words.show, { year: formatId(year) })}
      </button>
      {satellites < 1 && <p className="note">{words.none}</p>}
      {satellites > MAX_SATELLITES && <p className="note">{words.tooMany}</p>}
    </>
  )
}

function Stats({ ramp, one, words }: { ramp: Ramp; one: ToldYear; words: IndustryWords }) {
  const { doublingYears } = ramp
  const scenario = useApp((state) => state.scenario)
  const all = useMemo(() => rampCarbon(ramp, scenario), [ramp, scenario])
  const carbon = carbonIn(all, one.year)
  const rows: [name: string, value: string, note?: string][] = [
    [words.satelliteCount, formatThree(one.satellites)],
    [words.launches, formatThree(one.launches)],
    [words.robotCount, formatThree(Math.round(one.robots))],
    [words.speed, fill(words.times, { count: formatThree(one.buildSpeed) })],
    ...(['orbit', 'earth'] as const).map((side): [string, string, string] => {
      const { low, central, high } = carbon[`${side}Kg`]
      const text = (kg: number) => formatThree(kg / MT_KG)
      return [
        words[`${side}Carbon`],
        fill(words.megatonnes, { value: text(central) }),
        low < high ? fill(words.between, { low: text(low), high: text(high) }) : '',
      ]
    }),
    [words.doubling, doublingYears === null ? '–' : formatYears(doublingYears), words.history],
  ]
  return (
    <dl className="stats">
      {rows.map(([name, value, note]) => (
        <div className="stat" key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {note && <span className="soft note"> {note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Supplies({ one, words }: { one: ToldYear; words: IndustryWords }) {
  const sides = [
    [words.orbitBand, Object.entries(one.orbit.caps)],
    [words.earthBand, Object.entries({ ...one.earth.caps, ...one.powerParts })],
    [words.both, [['terafab', one.terafab]]],
  ] as const
  const text = (powerW: number) => (Number.isFinite(powerW) ? formatPower(powerW) : '∞')
  return (
    <table className="ramp-supplies">
      <thead>
        <tr>
          {[words.supply, words.allows, words.range].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {sides.map(([side, caps]) => (
        <tbody key={side}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {side}
            </th>
          </tr>
          {caps.map(([id, { low, central, high }]) => (
            <tr key={id}>
              <th scope="row">{supplyText(id, words)}</th>
              <td>{text(central)}</td>
              <td>
                {text(low)} – {text(high)}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

/** What has happened so far, the newest first. */
function Happened({ words }: { words: IndustryWords }) {
  return (
    <ul className="ramp-happened">
      {INDICATORS.toReversed().map(({ date, supply, value, unit, title, organisation, url }) => (
        <li key={title}>
          <strong>
            {fill(words.happenedLine, {
              date,
              what: supplyText(supply, words),
              value: joinParts({ value: formatThree(value), unit: unitText(unit) }),
            })}
          </strong>
          <br />
          <a href={url} target="_blank" rel="noreferrer">
            {title}
          </a>{' '}
          <span className="soft">{organisation}</span>
        </li>
      ))}
    </ul>
  )
}

/** What industry can put up each year, in orbit and on Earth, and what holds it back. */
export function IndustryRoom() {
  const words = useWords(loadIndustryWords)
  const ramp = useRamp()
  const year = useApp((state) => state.view.rampYear)
  if (!words) return null
  const one = found(
    ramp.years.find((told) => told.year === year),
    String(year),
  )
  return (
    <>
      <Block label={words.title}>
        <Findings one={one} words={words} />
        <NumberControl
          field="rampYear"
          value={year}
          onSlide={(value) => setView('rampYear', value)}
          onType={(text) => setView('rampYear', text)}
        />
        <RampChart ramp={ramp} year={year} words={words} />
        <CaseChoice words={words} />
        <ShowFleet one={one} words={words} />
      </Block>
      <Fold name="labour" title={words.labourLabel}>
        <LabourChoice words={words} />
        <LabourThen one={one} words={words} />
        <Stats ramp={ramp} one={one} words={words} />
      </Fold>
      <Fold name="supplies" title={fill(words.supplies, { year: formatId(year) })}>
        <Supplies one={one} words={words} />
        <p className="soft note">{diesText(words)}</p>
        <p className="soft note">{words.note}</p>
      </Fold>
      <Fold title={words.happened}>
        <Happened words={words} />
      </Fold>
    </>
  )
}
