import { formatPower } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { SATELLITE_FIELDS } from '../../../scenario/document/satelliteFields.ts'
import { SATELLITES } from '../../../scenario/document/satellites.ts'
import type { SatelliteValues } from '../../../scenario/document/schema.ts'
import { changeScenario, chooseSatellite, setSatelliteField } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { Choice } from '../../kit/Choice.tsx'
import { FieldInfo } from '../../kit/FieldInfo.tsx'
import { labelOf, type NumberFieldKey } from '../../kit/fieldWords.ts'
import { NumberControl } from '../../kit/NumberControl.tsx'
import { Segmented } from '../../kit/Segmented.tsx'
import { SourceLine } from '../../kit/SourceLine.tsx'

const FIELDS = [
  'ratedItKw',
  'massKg',
  'arrayAreaM2',
  'ratedWm2',
  'cellEfficiency',
  'pointingErrorDeg',
  'ageYears',
  'degradationPerYear',
  'conditioningEfficiency',
  'housekeepingKw',
  'peakPflops',
  'depthOfDischarge',
  'packingFraction',
  'temperatureCoefficientPerK',
  'roundTripEfficiency',
  'albedo',
  'radiatorEmissivity',
  'radiatorAbsorptance',
  'radiatorAreaM2',
] as const satisfies NumberFieldKey[]

/** One satellite: a catalogued one, and what it is made of. */
export function SatelliteControls() {
  const values = useApp((state) => state.scenario.satellite)
  const satelliteId = useApp((state) => state.scenario.satelliteId)
  const catalogued = SATELLITES[satelliteId]
  const isEdited =
    catalogued !== undefined &&
    Object.keys(SATELLITE_FIELDS).some(
      (key) => values[key as keyof SatelliteValues] !== catalogued.values[key as keyof SatelliteValues],
    )
  return (
    <>
      <Choice label={t('controls.satellite')} value={satelliteId} onChange={(id) => chooseSatellite(id)}>
        {Object.entries(SATELLITES).map(([id, { name }]) => (
          <option key={id} value={id}>
            {isEdited && id === satelliteId ? t('controls.edited', { name }) : name}
          </option>
        ))}
      </Choice>
      <details className="more">
        <summary>{t('controls.satelliteMore', { power: formatPower(values.ratedItKw * 1e3) })}</summary>
        {FIELDS.map((field) => (
          <NumberControl
            key={field}
            field={field}
            value={values[field]}
            onSlide={(value) => changeScenario({ satellite: { [field]: value } }, `satellite ${field}`)}
            onType={(text) => setSatelliteField(field, text)}
          />
        ))}
        <Segmented
          label={labelOf('arrayRatingIs')}
          value={values.arrayRatingIs}
          options={SATELLITE_FIELDS.arrayRatingIs.options.map((value) => ({
            value,
            label: t(`option.${value}`),
          }))}
          onChange={(value) => setSatelliteField('arrayRatingIs', value)}
          info={<FieldInfo field="arrayRatingIs" />}
        />
        <Segmented
          label={labelOf('radiatorAreaIs')}
          value={values.radiatorAreaIs}
          options={SATELLITE_FIELDS.radiatorAreaIs.options.map((value) => ({
            value,
            label: t(`option.${value}`),
          }))}
          onChange={(value) => setSatelliteField('radiatorAreaIs', value)}
          info={<FieldInfo field="radiatorAreaIs" />}
        />
        {catalogued && (
          <ul className="sources">
            {catalogued.sources.map((id) => (
              <li key={id}>
                <SourceLine id={id} />
              </li>
            ))}
          </ul>
        )}
      </details>
    </>
  )
}
