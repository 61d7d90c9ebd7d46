import { formatThree, type Parts, tokensParts } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { SatelliteWords } from '../../../i18n/satelliteRoom.ts'
import { tById } from '../../../i18n/t.ts'
import { SATELLITE_FIELDS } from '../../../scenario/document/satelliteFields.ts'
import { SCENARIO_FIELDS } from '../../../scenario/document/schema.ts'
import { changeScenario, setSatelliteField, setScenarioField } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { Choice } from '../../kit/Choice.tsx'
import { FieldInfo } from '../../kit/FieldInfo.tsx'
import { labelOf } from '../../kit/fieldWords.ts'
import { NumberControl } from '../../kit/NumberControl.tsx'
import { LiveParts } from '../../kit/Readout.tsx'
import { Segmented } from '../../kit/Segmented.tsx'
import { Roofline } from './Roofline.tsx'
import type { ShownMachine } from './useMachine.ts'

const optionsOf = <T extends string>(options: readonly T[]) =>
  options.map((value) => ({ value, label: tById('option', value) }))

/** A number with its unit set smaller, as the live ones are. */
const Figure = ({ parts }: { parts: Parts }) => (
  <span className="figure">
    <span className="figure-value">{parts.value}</span>
    <span className="figure-unit"> {parts.unit}</span>
  </span>
)

/** What computes and what is computed. */
function WorkControls() {
  const { satellite, languageModel, precision, sequences, contextTokens } = useApp((state) => state.scenario)
  const numbers = { sequences, contextTokens }
  return (
    <div className="work-controls">
      <Choice
        label={labelOf('accelerator')}
        value={satellite.accelerator}
        onChange={(value) => setSatelliteField('accelerator', value)}
        info={<FieldInfo field="accelerator" />}
      >
        {optionsOf(SATELLITE_FIELDS.accelerator.options).map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Choice>
      <Choice
        label={labelOf('languageModel')}
        value={languageModel}
        onChange={(value) => setScenarioField('languageModel', value)}
        info={<FieldInfo field="languageModel" />}
      >
        {optionsOf(SCENARIO_FIELDS.languageModel.options).map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Choice>
      <Segmented
        label={labelOf('precision')}
        value={precision}
        options={optionsOf(SCENARIO_FIELDS.precision.options)}
        onChange={(value) => setScenarioField('precision', value)}
        info={<FieldInfo field="precision" />}
      />
      {(['sequences', 'contextTokens'] as const).map((field) => (
        <NumberControl
          key={field}
          field={field}
          value={numbers[field]}
          onSlide={(value) => changeScenario({ [field]: Math.round(value) }, field)}
          onType={(text) => setScenarioField(field, text)}
        />
      ))}
    </div>
  )
}

/** Tokens a second of the fleet in its light and of one satellite, what binds them, and the roofline. */
export function Tokens({ shown, words }: { shown: ShownMachine; words: SatelliteWords }) {
  const { model, machine } = shown
  const { room } = words
  const { compute } = machine.budgets
  const ratedW = model.fleet.satelliteCount * model.power.satellite.ratedItW
  const fleetTokens = compute.fleetTokensPerS.value ?? 0
  const one = compute.tokensPerS
  const { binding, arithmeticPrecision, askedPrecision } = machine.named
  return (
    <>
      <h2>{room.tokens}</h2>
      <dl className="stats satellite-stats">
        <div className="stat">
          <dt>{room.fleetNow}</dt>
          <dd>
            <LiveParts of={({ totals }) => tokensParts((fleetTokens * totals.itPowerW) / ratedW)} />
          </dd>
        </div>
        <div className="stat">
          <dt>{room.oneRated}</dt>
          <dd>
            <Figure parts={tokensParts(one.value ?? 0)} />
          </dd>
        </div>
      </dl>
      <p className="note">
        {fill(room.binds, { what: room[binding] })}{' '}
        {fill(room.chips, {
          count: formatThree(compute.chips.value ?? 0),
          precision: tById('option', arithmeticPrecision),
        })}
        {arithmeticPrecision !== askedPrecision && ` ${room.wider}`}
      </p>
      <Roofline shown={shown} words={words} />
      <p className="note">
        {fill(room.hbm, {
          bytes: formatThree((compute.hbmBytesPerGw.value ?? 0) / 1e18),
          gigawatts: formatThree(compute.hbmGwPerYear.value ?? 0),
        })}
      </p>
      <p className="soft note">{room.ceiling}</p>
      <WorkControls />
    </>
  )
}
