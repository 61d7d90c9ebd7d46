import { useEffect, useId, useState } from 'react'
import { type BreakEvenWords, loadBreakEvenWords } from '../../../i18n/breakEven.ts'
import { formatId, formatPercent, formatThree, joinParts } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import {
  BREAK_EVEN_INPUTS,
  type BreakEvenInput,
  type BreakEven as Solved,
} from '../../../scenario/answers/breakEven.ts'
import type { GroundDesign } from '../../../scenario/answers/ground.ts'
import type { Scenario } from '../../../scenario/document/schema.ts'
import { LAST_PURCHASE_YEAR } from '../../../scenario/facts/launchPath.ts'
import { askBreakEven, type BreakEvenAnswer, cancelBreakEven } from '../../../state/answers/breakEven.ts'
import { unitText } from '../../kit/fieldWords.ts'
import { useWords } from '../../kit/useWords.ts'
import { BreakEvenMap } from './BreakEvenMap.tsx'
import './breakeven.css'

interface Props {
  scenario: Scenario
  design: GroundDesign
  year: number
}

/** A slider is dragged through many values. */
const REST_MS = 150

/** Undefined while the first is worked out; the last one while the next is. */
function useBreakEven(
  { scenario, design, year }: Props,
  across: BreakEvenInput,
  up: BreakEvenInput,
  words: BreakEvenWords | null,
): { answer: BreakEvenAnswer; scenario: Scenario } | undefined {
  const [made, setMade] = useState<{ answer: BreakEvenAnswer; scenario: Scenario }>()
  useEffect(() => {
    if (!words) return
    let isWanted = true
    const ask = async () => {
      const request = { scenario, design, year, across, up }
      const answer = await askBreakEven(request, (reason) => fill(words.failed, { reason }))
      if (isWanted && answer !== undefined) setMade({ answer, scenario })
    }
    const rest = setTimeout(ask, REST_MS)
    return () => {
      isWanted = false
      clearTimeout(rest)
      cancelBreakEven()
    }
  }, [words, scenario, design, year, across, up])
  return made
}

function valueText(value: number, unit: string): string {
  return unit === '' ? formatPercent(value) : joinParts({ value: formatThree(value), unit: unitText(unit) })
}

function SolvedTable({ solved, words }: { solved: Solved; words: BreakEvenWords }) {
  return (
    <table className="equal-inputs">
      <thead>
        <tr>
          {[words.input, words.now, words.equal].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {BREAK_EVEN_INPUTS.map((input) => {
          const { now, unit } = solved.inputs[input]
          const equal = solved.equalAt[input]
          return (
            <tr key={input}>
              <th scope="row">{words[input]}</th>
              <td>{valueText(now, unit)}</td>
              <td>{equal === null ? words.nothing : valueText(equal, unit)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function crossingText({ crossingYear }: Solved, words: BreakEvenWords): string {
  const yearText = (year: number | null) => (year === null ? words.never : formatId(year))
  const { low, central, high } = crossingYear
  const ends = { low: yearText(low), high: yearText(high) }
  return central === null
    ? fill(words.noCrossing, { last: formatId(LAST_PURCHASE_YEAR), ...ends })
    : fill(words.crossing, { year: formatId(central), ...ends })
}

function AxisChoice({
  label,
  value,
  without,
  words,
  onChange,
}: {
  label: string
  value: BreakEvenInput
  without: BreakEvenInput
  words: BreakEvenWords
  onChange: (input: BreakEvenInput) => void
}) {
  const id = useId()
  return (
    <label htmlFor={id}>
      <span className="small-label">{label}</span>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const input = BREAK_EVEN_INPUTS.find((one) => one === event.target.value)
          if (input) onChange(input)
        }}
      >
        {BREAK_EVEN_INPUTS.filter((one) => one !== without).map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What would make both sides cost the same: each input alone, and two of them on a map. */
export function BreakEven(props: Props) {
  const words = useWords(loadBreakEvenWords)
  const [across, setAcross] = useState<BreakEvenInput>('launchUsdPerKg')
  const [up, setUp] = useState<BreakEvenInput>('satelliteUsd')
  const made = useBreakEven(props, across, up, words)
  if (!words) return null
  if (!made) return <p role="status">{words.working}</p>
  const { answer, scenario } = made
  if (!answer) return <p role="status">{words.none}</p>
  return (
    <div className="equal-block">
      <p className="soft note">{words.about}</p>
      <SolvedTable solved={answer.solved} words={words} />
      <p className="note">{crossingText(answer.solved, words)}</p>
      <div className="equal-axes">
        <AxisChoice label={words.across} value={across} without={up} words={words} onChange={setAcross} />
        <AxisChoice label={words.up} value={up} without={across} words={words} onChange={setUp} />
      </div>
      <BreakEvenMap
        map={answer.map}
        solved={answer.solved}
        scenario={scenario}
        words={words}
        light={answer.light}
      />
    </div>
  )
}
