import { formatPercent, formatThree, formatUsd, joinParts, tokensParts } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { SatelliteWords } from '../../../i18n/satelliteRoom.ts'
import { t } from '../../../i18n/t.ts'
import type { BudgetFigures } from '../../../scenario/answers/machine/figure.ts'
import { changeScenario, setScenarioField } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import type { TokensStep } from '../../../systems/delivered.ts'
import { Fall } from '../../kit/Fall.tsx'
import { NumberControl } from '../../kit/NumberControl.tsx'
import { SidesHead } from '../../kit/SidesHead.tsx'
import type { ShownMachine } from './useMachine.ts'

interface Props {
  shown: ShownMachine
  words: SatelliteWords
}
const tokens = (perS: number): string => joinParts(tokensParts(perS))

/** @param mostPerS that a whole bar stands for, on both sides */
function Side({
  side,
  installedPerS,
  mostPerS,
  steps,
  words: { room },
}: {
  side: 'orbit' | 'ground'
  installedPerS: number
  mostPerS: number
  steps: readonly TokensStep[]
  words: SatelliteWords
}) {
  const share = (perS: number) => (mostPerS > 0 ? perS / mostPerS : 0)
  const first = { id: 'installed', name: room.installed, shown: tokens(installedPerS) }
  return (
    <Fall
      side={side}
      label={`${t(`panel.${side}`)}: ${room.delivered}`}
      steps={[
        { ...first, share: share(installedPerS) },
        ...steps.map(({ id, factor, tokensPerS }) => ({
          id,
          name: room[`step-${id}`],
          shown: tokens(tokensPerS),
          share: share(tokensPerS),
          about: (
            <>
              <p>{room[`about-${id}`]}</p>
              <p className="soft">
                {fill(room.stepFactor, { factor: formatPercent(factor, 1), left: tokens(tokensPerS) })}
              </p>
            </>
          ),
        })),
      ]}
    />
  )
}

const FIELDS = ['usedFraction', 'bitsPerTflop', 'restartS', 'unpromisedWorth'] as const

function WorkFields() {
  const { usedFraction, bitsPerTflop, restartS, unpromisedWorth } = useApp((state) => state.scenario)
  const values = { usedFraction, bitsPerTflop, restartS, unpromisedWorth }
  return (
    <div className="work-controls">
      {FIELDS.map((field) => (
        <NumberControl
          key={field}
          field={field}
          value={values[field]}
          onSlide={(value) => changeScenario({ [field]: value }, field)}
          onType={(text) => setScenarioField(field, text)}
        />
      ))}
    </div>
  )
}

type Figures = BudgetFigures<'interruption'>
const KINDS = ['batch', 'training', 'interactive'] as const
const groundKey = { batch: 'Batch', training: 'Training', interactive: 'Interactive' } as const

/** A worth and the price that it makes of the price of energy. */
function Cell({ worth, usd }: { worth: number | null; usd: number | null }) {
  if (worth === null) return <td>–</td>
  return (
    <td>
      {formatPercent(worth, 1)}
      {usd !== null && <span className="soft">{formatUsd(usd)}</span>}
    </td>
  )
}

function Worth({ figures, words: { room } }: { figures: Figures; words: SatelliteWords }) {
  return (
    <table className="machine-figures worth">
      <SidesHead corner={room.worthOf} />
      <tbody>
        {KINDS.map((kind) => (
          <tr key={kind}>
            <th scope="row">{room[`kind-${kind}`]}</th>
            <Cell worth={figures[`${kind}Worth`].value} usd={figures[`${kind}UsdPerMwh`].value} />
            <Cell
              worth={figures[`ground${groundKey[kind]}Worth`].value}
              usd={figures[`ground${groundKey[kind]}UsdPerMwh`].value}
            />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** From installed to used tokens on both sides, and what energy that comes and goes is worth to whom. */
export function Delivered({ shown: { machine }, words }: Props) {
  const { room } = words
  const { delivered, interruption } = machine.budgets
  const { falls } = machine
  const installed = {
    orbit: delivered.installedTokensPerS.value ?? 0,
    ground: delivered.groundInstalledTokensPerS.value ?? 0,
  }
  const mostPerS = Math.max(installed.orbit, installed.ground)
  const perMillion = ({ value }: { value: number | null }) => (value === null ? '–' : formatThree(value))
  return (
    <>
      <div className="both">
        <Side side="orbit" installedPerS={installed.orbit} steps={falls.orbit} {...{ mostPerS, words }} />
        {falls.ground && (
          <Side
            side="ground"
            installedPerS={installed.ground}
            steps={falls.ground}
            {...{ mostPerS, words }}
          />
        )}
      </div>
      <p className="note">
        {fill(falls.ground ? room.perMillion : room.perMillionOrbit, {
          orbit: perMillion(delivered.usdPerMillionTokens),
          ground: perMillion(delivered.groundUsdPerMillionTokens),
        })}
      </p>
      <h3>{room.interruption}</h3>
      <p className="note">
        {fill(room.interrupted, {
          times: formatThree(interruption.interruptionsPerYear.value ?? 0),
          firm: formatPercent(interruption.firmFraction.value ?? 0, 0),
        })}
      </p>
      <Worth figures={interruption} words={words} />
      <p className="soft note">{room.worthNote}</p>
      <WorkFields />
    </>
  )
}
