import { useEffect, useId, useState } from 'react'
import { type ChancesWords, loadChancesWords } from '../../../i18n/chances.ts'
import {
  formatCount,
  formatDecimal,
  formatId,
  formatPercent,
  formatThree,
  readTyped,
} from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import { BLOCK_DAYS, WINDOW_DAYS } from '../../../scenario/answers/drawnWeather.ts'
import type { GroundDesign } from '../../../scenario/answers/ground.ts'
import type { MonteCarlo } from '../../../scenario/answers/monteCarlo.ts'
import type { Scenario } from '../../../scenario/document/schema.ts'
import { LAST_PURCHASE_YEAR } from '../../../scenario/facts/launchPath.ts'
import { type Chances as Answer, askChances, cancelChances } from '../../../state/answers/chances.ts'
import { useApp } from '../../../state/document/store.ts'
import { OWN_SITE } from '../../../systems/weatherFile.ts'
import { RunOrStop } from '../../kit/RunOrStop.tsx'
import { Segmented } from '../../kit/Segmented.tsx'
import { useAsking } from '../../kit/useAsking.ts'
import { useWords } from '../../kit/useWords.ts'
import { ChanceByYear, Tornado } from './ChancesCharts.tsx'
import { DRAW_COUNTS, type DrawCount, SEEDS, seedOf } from './choices.ts'
import './chances.css'

interface Props {
  scenario: Scenario
  design: GroundDesign
  year: number
}

/** What weather the ground met. */
function weatherText({ kind, years }: MonteCarlo['weather'], words: ChancesWords): string {
  const values = { years: formatCount(years), block: String(BLOCK_DAYS), window: String(WINDOW_DAYS) }
  return fill({ none: words.noWeather, own: words.ownWeather, resampled: words.resampled }[kind], values)
}

/** The spread of the year of crossing, where some draws cross. */
function Crossing({ all: { crossing, neverFraction }, words }: { all: MonteCarlo; words: ChancesWords }) {
  if (crossing.p5 === null) return null
  const yearOf = (year: number | null) => (year === null ? words.later : formatId(year))
  return (
    <p className="note">
      {fill(words.first, {
        early: yearOf(crossing.p5),
        middle: yearOf(crossing.p50),
        late: yearOf(crossing.p95),
        last: formatId(LAST_PURCHASE_YEAR),
        never: formatPercent(neverFraction),
      })}
    </p>
  )
}

function Told({ all, words }: { all: MonteCarlo; words: ChancesWords }) {
  const { crossingYear, quantiles } = all
  const { p5, p50, p95 } = quantiles.priceRatio
  return (
    <>
      <p className="note">
        {crossingYear === null
          ? fill(words.noCrossing, { year: formatId(LAST_PURCHASE_YEAR) })
          : fill(words.crossing, { year: formatId(crossingYear) })}{' '}
        {fill(words.spread, { middle: formatThree(p50), low: formatThree(p5), high: formatThree(p95) })}
      </p>
      <Crossing all={all} words={words} />
      <ChanceByYear byYear={all.byYear} words={words} />
    </>
  )
}

function Result({ answer, scenario, words }: { answer: Answer; scenario: Scenario; words: ChancesWords }) {
  const { all, tornado, elapsedMs } = answer
  if (!all) return <p role="status">{words.none}</p>
  const share = formatPercent(all.orbitCheaperFraction)
  return (
    <div role="status">
      <h3>{fill(words.finding, { year: formatId(scenario.purchaseYear), share })}</h3>
      <Told all={all} words={words} />
      <h3>{words.tornado}</h3>
      <p className="soft note">{words.tornadoAbout}</p>
      <Tornado tornado={tornado} nominal={all.nominal.priceRatio} words={words} />
      <p className="soft note">{weatherText(all.weather, words)}</p>
      <p className="soft note">
        {fill(words.took, {
          draws: formatCount(all.draws),
          seed: formatId(all.seed),
          seconds: formatDecimal(elapsedMs / 1e3, 1),
        })}
      </p>
    </div>
  )
}

/** How sure the comparison is: drawn beside the page when it is asked for, and can be stopped. */
export function Chances({ scenario, design, year }: Props) {
  const words = useWords(loadChancesWords)
  const id = useId()
  const [draws, setDraws] = useState<DrawCount>('10000')
  const [seedText, setSeedText] = useState('1')
  const [made, setMade] = useState<{ scenario: Scenario; answer: Answer } | null>(null)
  const { progress, begin, stop } = useAsking(cancelChances)
  const ownYears = useApp((state) => state.ownYears)
  /** Ahead of the one that is shown while the ground is worked out anew. */
  const wanted = useApp((state) => state.scenario)
  const isOwn = scenario.site === OWN_SITE
  // biome-ignore lint/correctness/useExhaustiveDependencies: the draws of another scenario are not wanted any more
  useEffect(() => stop, [scenario, wanted])
  if (!words) return null
  const count = formatCount(Number(draws))
  const seed = seedOf(readTyped(seedText))
  const run = () =>
    seed !== null &&
    begin(
      (onProgress) =>
        askChances(
          { scenario, design, year, draws: Number(draws), seed, ownYears: isOwn ? ownYears : [] },
          onProgress,
          (reason) => fill(words.failed, { reason }),
        ),
      (answer) => answer && setMade({ scenario, answer }),
    )
  return (
    <div className="chances">
      <p className="soft note">{words.about}</p>
      <Segmented
        label={words.draws}
        options={DRAW_COUNTS.map((value) => ({ value, label: formatCount(Number(value)) }))}
        value={draws}
        onChange={setDraws}
      />
      <label className="chances-seed" htmlFor={id}>
        <span className="small-label">{words.seed}</span>
        <input
          id={id}
          type="text"
          className="text-input"
          inputMode="numeric"
          autoComplete="off"
          value={seedText}
          aria-invalid={seed === null || undefined}
          aria-describedby={seed === null ? `${id}-refused` : undefined}
          onChange={(event) => setSeedText(event.target.value)}
        />
      </label>
      {seed === null && (
        <p id={`${id}-refused`} className="refused">
          {fill(words.refused, { value: seedText, min: formatId(SEEDS.min), max: formatId(SEEDS.max) })}
        </p>
      )}
      <RunOrStop
        progress={progress}
        doing={fill(words.doing, { draws: count })}
        onStop={stop}
        run={{ label: fill(words.run, { draws: count }), onRun: run, isDisabled: seed === null }}
      />
      {made?.scenario === scenario && <Result answer={made.answer} scenario={scenario} words={words} />}
    </div>
  )
}
