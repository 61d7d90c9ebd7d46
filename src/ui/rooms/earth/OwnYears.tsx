import { useEffect, useState } from 'react'
import { formatDecimal, formatEnergy, formatId, formatPower, formatThree } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { WeatherYearsWords } from '../../../i18n/weatherSentence.ts'
import { loadWeatherYearsWords } from '../../../i18n/weatherYears.ts'
import { pueOf } from '../../../scenario/answers/ground.ts'
import { RANKS, type Rank, type SizedYear, type YearsSize } from '../../../scenario/answers/yearsSize.ts'
import type { Scenario } from '../../../scenario/document/schema.ts'
import { fleetLifeItWOf } from '../../../state/answers/derived.ts'
import { askYearsSize, cancelYearsSize } from '../../../state/answers/yearsSize.ts'
import { useApp } from '../../../state/document/store.ts'
import { OWN_SITE, type OwnYear } from '../../../systems/weatherFile.ts'
import { RunOrStop } from '../../kit/RunOrStop.tsx'
import { useAsking } from '../../kit/useAsking.ts'
import { useGround } from '../../kit/useGround.ts'
import { useWords } from '../../kit/useWords.ts'

/** A slider is dragged through many values. */
const REST_MS = 300
const RANK_IDS = Object.keys(RANKS) as Rank[]

/** The newest sizes; another place, load or price asks anew, and ends what is under way. */
function useYearsSize(
  own: OwnYear,
  scenario: Scenario,
  loadW: number | null,
  words: WeatherYearsWords | null,
) {
  const years = useApp((state) => state.ownYears)
  const [made, setMade] = useState<YearsSize | null>(null)
  const { progress, begin, stop } = useAsking(cancelYearsSize)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are told nothing of; the asking is made anew in each render
  useEffect(() => {
    if (loadW === null || !words) return
    const resting = setTimeout(
      () =>
        begin(
          (onProgress) =>
            askYearsSize({ weather: { own, years }, scenario, loadW }, onProgress, (reason) =>
              fill(words.failed, { reason }),
            ),
          (answer) => answer && setMade(answer),
        ),
      REST_MS,
    )
    return () => {
      clearTimeout(resting)
      stop()
    }
  }, [own, years, scenario, loadW, words])
  return { made, progress, stop }
}

/** What each year of one's own weather asks for, and so many of them. */
export function OwnYears({ own }: { own: OwnYear }) {
  const words = useWords(loadWeatherYearsWords)
  const scenario = useApp((state) => state.scenario)
  const design = useGround()
  const isOfIt = design?.site.id === OWN_SITE
  const loadW = design && isOfIt ? fleetLifeItWOf(scenario) * pueOf(design, scenario) : null
  const { made, progress, stop } = useYearsSize(own, scenario, loadW, words)
  if (!words || !own.choice) return null
  return (
    <>
      <h3>{words.title}</h3>
      <RunOrStop progress={progress} doing={words.doing} isSaid onStop={stop} />
      {made && <Sized made={made} words={words} />}
      <p className="soft note">{words.about}</p>
    </>
  )
}

function cells({ year, specificYieldKwhPerKw, size }: SizedYear, words: WeatherYearsWords): string[] {
  const yieldText = formatDecimal(specificYieldKwhPerKw, 0)
  if (!size) return [yieldText, '–', '–', fill(words.none, { year: formatId(year) })]
  return [yieldText, formatPower(size.pvCapacityW), formatEnergy(size.batteryWh), formatThree(size.usdPerMwh)]
}

function findingOf({ years, ranked }: YearsSize, words: WeatherYearsWords): string {
  const prices = years.flatMap(({ size }) => (size ? [size.usdPerMwh] : []))
  const without = years.length - prices.length
  if (without > 0) return fill(words.findingNone, { years: formatId(without) })
  return fill(words.finding, {
    years: formatId(years.length),
    low: formatThree(Math.min(...prices)),
    high: formatThree(Math.max(...prices)),
    met: formatId(ranked.p50.yearsMet ?? 0),
  })
}

function Sized({ made, words }: { made: YearsSize; words: WeatherYearsWords }) {
  const { years, ranked, yieldKwhPerKw } = made
  const yields = Object.fromEntries(RANK_IDS.map((rank) => [rank, formatDecimal(yieldKwhPerKw[rank], 0)]))
  return (
    <>
      <p role="status">{findingOf(made, words)}</p>
      <div className="years-scroll">
        <table className="years-table">
          <caption className="hidden">{words.caption}</caption>
          <thead>
            <tr>
              {[words.year, words.yield, words.panels, words.battery, words.price, words.met].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="years-ranked">
            {RANK_IDS.map((rank) => {
              const { yearsMet } = ranked[rank]
              const met =
                yearsMet === null
                  ? '–'
                  : fill(words.metOf, { met: formatId(yearsMet), years: formatId(years.length) })
              return (
                <Row
                  key={rank}
                  name={fill(words[rank], { year: formatId(ranked[rank].year) })}
                  cells={[...cells(ranked[rank], words), met]}
                />
              )
            })}
          </tbody>
          <tbody>
            {years.map((one) => (
              <Row key={one.year} name={formatId(one.year)} cells={[...cells(one, words), '']} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="soft note">{fill(words.yields, yields)}</p>
    </>
  )
}

function Row({ name, cells }: { name: string; cells: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no other name than its column
        <td key={column}>{cell}</td>
      ))}
    </tr>
  )
}
