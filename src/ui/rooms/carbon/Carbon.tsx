import { useId, useState } from 'react'
import { type CarbonWords, loadCarbonWords } from '../../../i18n/carbon.ts'
import { formatThree, joinParts } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import { t } from '../../../i18n/t.ts'
import { type Chosen, carbonOf, type SideCarbon } from '../../../scenario/answers/carbon.ts'
import type { Comparison } from '../../../scenario/answers/compare.ts'
import type { Range } from '../../../scenario/answers/levels.ts'
import { CARBON_IDS, type CarbonId, carbonFigure } from '../../../scenario/facts/carbon.ts'
import { unitText } from '../../kit/fieldWords.ts'
import { useWords } from '../../kit/useWords.ts'
import './carbon.css'

function Amount({ range, words }: { range: Range<number>; words: CarbonWords }) {
  const { low, central, high } = range
  return (
    <>
      <td>{formatThree(central)}</td>
      <td className="soft">
        {low < high && fill(words.range, { low: formatThree(low), high: formatThree(high) })}
      </td>
    </>
  )
}

function SideRows({ side, of, words }: { side: 'orbit' | 'ground'; of: SideCarbon; words: CarbonWords }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className={side}>
          {t(`panel.${side}`)}
        </th>
      </tr>
      {of.lines.map(({ part, kgPerMwh, source }) => (
        <tr key={part}>
          <th scope="row">{source === 'ours' ? fill(words.ours, { name: words[part] }) : words[part]}</th>
          <Amount range={kgPerMwh} words={words} />
        </tr>
      ))}
      <tr className="total">
        <th scope="row">{words.total}</th>
        <Amount range={of.total} words={words} />
      </tr>
    </tbody>
  )
}

function Slider({
  id,
  value,
  words,
  onChange,
}: {
  id: CarbonId
  value: number
  words: CarbonWords
  onChange: (value: number) => void
}) {
  const own = useId()
  const { unit, most, step } = carbonFigure(id)
  return (
    <label htmlFor={own} className="carbon-slider">
      <span>{words[id]}</span>
      <output htmlFor={own}>{joinParts({ value: formatThree(value), unit: unitText(unit) })}</output>
      <input
        id={own}
        type="range"
        min={0}
        max={most}
        step={step}
        value={value}
        style={{ '--filled': `${(100 * value) / most}%` } as React.CSSProperties}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </label>
  )
}

function findingText(orbit: SideCarbon, ground: SideCarbon | null, words: CarbonWords): string {
  const orbitKg = formatThree(orbit.total.central)
  if (!ground || ground.total.low <= 0) return fill(words.findingAlone, { orbit: orbitKg })
  return fill(words.finding, {
    orbit: orbitKg,
    ground: formatThree(ground.total.central),
    low: formatThree(orbit.total.low / ground.total.high),
    high: formatThree(orbit.total.high / ground.total.low),
  })
}

/** Carbon of both sides part by part, with the assumptions that no source tells as sliders. */
export function Carbon({ comparison }: { comparison: Comparison }) {
  const words = useWords(loadCarbonWords)
  const [chosen, setChosen] = useState<Chosen>({})
  if (!words) return null
  const told = carbonOf(comparison, chosen)
  if (!told) return <p>{words.none}</p>
  return (
    <div className="carbon">
      <p role="status">{findingText(told.orbit, told.ground, words)}</p>
      <table className="needs">
        <caption className="small-label">{words.table}</caption>
        <SideRows side="orbit" of={told.orbit} words={words} />
        {told.ground && <SideRows side="ground" of={told.ground} words={words} />}
      </table>
      <p className="soft note">{words.about}</p>
      <h3>{words.assumptions}</h3>
      {CARBON_IDS.map((id) => (
        <Slider
          key={id}
          id={id}
          value={chosen[id] ?? carbonFigure(id).central}
          words={words}
          onChange={(value) => setChosen({ ...chosen, [id]: value })}
        />
      ))}
      {Object.keys(chosen).length > 0 && (
        <button type="button" className="button" onClick={() => setChosen({})}>
          {words.reset}
        </button>
      )}
    </div>
  )
}
