import { useId, useMemo, useState } from 'react'
import { fill } from '../../../i18n/language.ts'
import { loadPublishedWords, type PublishedWords } from '../../../i18n/published.ts'
import { found } from '../../../lib/at.ts'
import { type PublishedFall, publishedFalls } from '../../../scenario/answers/publishedSteps.ts'
import { SourceLine } from '../../kit/SourceLine.tsx'
import { useWords } from '../../kit/useWords.ts'
import { type FallBar, fallBars } from './fallPlot.ts'
import { changeText, orbitText, stepText, valueText, wordOf } from './fallTexts.ts'
import './published.css'

const WIDTH = 320
const keyOf = (one: PublishedFall): string => `${one.case} ${one.figure}`

/** Cases in their order, each figure of a case an option of its own. */
function Choice({
  falls,
  value,
  words,
  onChange,
}: {
  falls: readonly PublishedFall[]
  value: string
  words: PublishedWords
  onChange: (key: string) => void
}) {
  const id = useId()
  return (
    <label htmlFor={id} className="fall-choice">
      <span className="small-label">{words.choose}</span>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {falls.map((one) => (
          <option key={keyOf(one)} value={keyOf(one)}>
            {wordOf(one.case, words)}: {wordOf(one.figure, words)}
          </option>
        ))}
      </select>
    </label>
  )
}

function Bar({ bar }: { bar: FallBar }) {
  const kind = bar.id === 'theirs' || bar.id === 'ours' ? bar.id : bar.isMore ? 'more' : 'less'
  return (
    <svg viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
      <rect
        className={kind}
        x={bar.from * WIDTH}
        y={1}
        width={Math.max(1.5, (bar.to - bar.from) * WIDTH)}
        height={8}
      />
    </svg>
  )
}

/** From their figure to ours, a row a step. */
function Fall({ fall, words }: { fall: PublishedFall; words: PublishedWords }) {
  const bars = fallBars(fall)
  const text = (value: number) => valueText(fall, value, words)
  const step = (id: FallBar['id']) => fall.steps.find((one) => one.step === id)
  const { low, high } = fall.range
  const about = (id: FallBar['id']): string => {
    const one = step(id)
    if (one) return stepText(fall, one, words)
    return id === 'ours'
      ? fill(words.range, { low: text(low), high: text(high) })
      : wordOf(fall.figure, words)
  }
  const amount = (id: FallBar['id']): string => {
    const one = step(id)
    return one ? changeText(fall, one, words) : text(id === 'ours' ? fall.ours : fall.theirs)
  }
  return (
    <ol className="published-fall">
      {bars.map((bar) => (
        <li key={bar.id} className={step(bar.id) ? undefined : 'end'}>
          <span>{wordOf(bar.id, words)}</span>
          <strong>{amount(bar.id)}</strong>
          <Bar bar={bar} />
          <span className="soft note">{about(bar.id)}</span>
        </li>
      ))}
    </ol>
  )
}

/** Published models with computed light, heat and mass, and why ours differs. */
export function Published() {
  const words = useWords(loadPublishedWords)
  const falls = useMemo(publishedFalls, [])
  const [chosen, choose] = useState(() => keyOf(found(falls[0], 'a model')))
  if (!words) return null
  const fall = found(
    falls.find((one) => keyOf(one) === chosen),
    chosen,
  )
  return (
    <div>
      <p className="soft note">{words.about}</p>
      <Choice falls={falls} value={chosen} words={words} onChange={choose} />
      <Fall fall={fall} words={words} />
      <p className="soft note">{orbitText(fall, words)}</p>
      <div className="note">
        <SourceLine id={fall.model} />
      </div>
    </div>
  )
}
