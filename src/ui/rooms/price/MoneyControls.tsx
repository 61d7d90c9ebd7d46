import { t } from '../../../i18n/t.ts'
import { SCENARIO_FIELDS } from '../../../scenario/document/schema.ts'
import { changeScenario, setScenarioField } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { backupOf, hasSun } from '../../../systems/supply.ts'
import { FieldInfo } from '../../kit/FieldInfo.tsx'
import { labelOf, type NumberFieldKey } from '../../kit/fieldWords.ts'
import { NumberControl } from '../../kit/NumberControl.tsx'
import { Segmented } from '../../kit/Segmented.tsx'
import { Toggle } from '../../kit/Toggle.tsx'

type MoneyField = Extract<NumberFieldKey, keyof ReturnType<typeof useScenario>>
const useScenario = () => useApp((state) => state.scenario)

const MoneyNumber = ({ field, value }: { field: MoneyField; value: number }) => (
  <NumberControl
    field={field}
    value={value}
    onSlide={(next) => changeScenario({ [field]: next }, `scenario ${field}`)}
    onType={(text) => setScenarioField(field, text)}
  />
)

/** The prices that move the result most, in orbit: they stand beside it. */
export function MainPrices() {
  const scenario = useScenario()
  const perSatellite = scenario.satellitePriceBy === 'watt' ? 'satelliteUsdPerW' : 'satelliteUsdPerKg'
  return (
    <>
      {(['purchaseYear', 'launchUsdPerKg', perSatellite] as const).map((field) => (
        <MoneyNumber key={field} field={field} value={scenario[field]} />
      ))}
    </>
  )
}

/** Prices, lives and rates of both sides: only those that count in this comparison. */
export function MoneyControls() {
  const scenario = useScenario()
  const { countChips, supply, satellitePriceBy } = scenario
  const backup = backupOf(supply)
  const groups: [title: string, fields: MoneyField[]][] = [
    [
      t('money.both'),
      [
        'purchaseYear',
        'studyYears',
        'discountRate',
        'projectShare',
        ...(countChips ? (['chipUsdPerW', 'chipLifeYears', 'failurePerYear'] as const) : []),
      ],
    ],
    [
      t('money.learning'),
      [
        ...(hasSun(supply) ? (['pvLearning', 'pvDoublings'] as const) : []),
        ...(['batteryLearning', 'batteryDoublings', 'satelliteLearning', 'satelliteDoublings'] as const),
        ...(countChips ? (['chipLearning', 'chipDoublings'] as const) : []),
      ],
    ],
    [
      t('panel.orbit'),
      [
        satellitePriceBy === 'watt' ? 'satelliteUsdPerW' : 'satelliteUsdPerKg',
        'launchUsdPerKg',
        'satelliteLifeYears',
        'satelliteFailurePerYear',
        'payloadT',
        'launchesPerYear',
        'satelliteTPerYear',
      ],
    ],
    [
      t('panel.ground'),
      [
        'facilityUsdPerW',
        ...(hasSun(supply) ? (['pvUsdPerKw', 'batteryUsdPerKwh'] as const) : []),
        ...(backup === 'gas' ? (['gasPlantUsdPerKw', 'gasUsdPerMmbtu'] as const) : []),
        ...(backup === 'grid' ? (['gridUsdPerMwh'] as const) : []),
      ],
    ],
  ]
  return (
    <>
      <Toggle
        label={labelOf('countChips')}
        isOn={countChips}
        onChange={(isOn) => changeScenario({ countChips: isOn }, 'scenario countChips')}
      />
      <Segmented
        label={labelOf('satellitePriceBy')}
        value={satellitePriceBy}
        options={SCENARIO_FIELDS.satellitePriceBy.options.map((value) => ({
          value,
          label: t(`option.${value}`),
        }))}
        onChange={(value) => setScenarioField('satellitePriceBy', value)}
        info={<FieldInfo field="satellitePriceBy" />}
      />
      {groups.map(([title, fields]) => (
        <fieldset key={title} className="money-group">
          <legend className="small-label">{title}</legend>
          {fields.map((field) => (
            <MoneyNumber key={field} field={field} value={scenario[field]} />
          ))}
        </fieldset>
      ))}
    </>
  )
}
