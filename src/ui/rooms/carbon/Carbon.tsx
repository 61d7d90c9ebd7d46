import { type CarbonWords, loadCarbonWords } from '../../../i18n/carbon.ts'
import { formatThree } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import { t } from '../../../i18n/t.ts'
import { carbonOf, type SideCarbon } from '../../../scenario/answers/carbon.ts'
import type { Comparison } from '../../../scenario/answers/compare.ts'
import type { Range } from '../../../scenario/answers/levels.ts'
import { CARBON_FIELDS } from '../../../scenario/document/carbonFields.ts'
import { defaultsOf } from '../../../scenario/document/field.ts'
import { CARBON_IDS } from '../../../scenario/facts/carbon.ts'
import { changeScenario, setScenarioField } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { NumberControl } from '../../kit/NumberControl.tsx'
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

const AS_THEY_WERE = defaultsOf(CARBON_FIELDS)

/** What no source tells: part of the document, as any other field. */
function Assumptions({ words }: { words: CarbonWords }) {
  const scenario = useApp((state) => state.scenario)
  return (
    <>
      <h3>{words.assumptions}</h3>
      {CARBON_IDS.map((id) => (
        <NumberControl
          key={id}
          field={id}
          value={scenario[id]}
          onSlide={(value) => changeScenario({ [id]: value }, id)}
          onType={(text) => setScenarioField(id, text)}
        />
      ))}
      {CARBON_IDS.some((id) => scenario[id] !== AS_THEY_WERE[id]) && (
        <button type="button" className="button" onClick={() => changeScenario(AS_THEY_WERE)}>
          {words.reset}
        </button>
      )}
    </>
  )
}

/** Carbon of both sides part by part, with the assumptions that no source tells as sliders. */
export function Carbon({ comparison }: { comparison: Comparison }) {
  const words = useWords(loadCarbonWords)
  if (!words) return null
  const told = carbonOf(comparison)
  if (!told) return <p>{words.none}</p>
  return (
    <div className="carbon">
      <p role="status" className="note">
        {findingText(told.orbit, told.ground, words)}
      </p>
      <table className="needs">
        <caption className="small-label">{words.table}</caption>
        <SideRows side="orbit" of={told.orbit} words={words} />
        {told.ground && <SideRows side="ground" of={told.ground} words={words} />}
      </table>
      <p className="soft note">{words.about}</p>
      <Assumptions words={words} />
    </div>
  )
}
