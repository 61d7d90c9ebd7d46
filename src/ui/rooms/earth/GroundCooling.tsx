import { formatDecimal, formatPercent } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import type { GroundDesign } from '../../../scenario/answers/ground.ts'
import { GROUND_FIELDS } from '../../../scenario/document/schema.ts'
import type { SourceId } from '../../../scenario/facts/sources.ts'
import { changeScenario, setScenarioField } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { COOLINGS } from '../../../systems/cooling.ts'
import { helpOf, labelOf } from '../../kit/fieldWords.ts'
import { InfoPopover } from '../../kit/InfoPopover.tsx'
import { NumberControl } from '../../kit/NumberControl.tsx'
import { placeName } from '../../kit/names.ts'
import { Segmented } from '../../kit/Segmented.tsx'
import { SourceLine } from '../../kit/SourceLine.tsx'
import { useGround } from '../../kit/useGround.ts'

const MODEL: SourceId[] = ['cooling-model', 'cooling-spray', 'cooling-warm']

/** How the heat leaves, and what that takes at the place. */
export function GroundCooling() {
  const cooling = useApp((state) => state.scenario.cooling)
  const pue = useApp((state) => state.scenario.pue)
  const design = useGround()
  return (
    <>
      <Segmented
        label={labelOf('cooling')}
        value={cooling}
        options={GROUND_FIELDS.cooling.options.map((value) => ({ value, label: t(`option.${value}`) }))}
        onChange={(value) => setScenarioField('cooling', value)}
        info={
          <InfoPopover label={labelOf('cooling')}>
            <p>{helpOf('cooling')}</p>
            <ul className="sources">
              {MODEL.map((id) => (
                <li key={id}>
                  <SourceLine id={id} />
                </li>
              ))}
            </ul>
          </InfoPopover>
        }
      />
      {cooling === 'given' && (
        <NumberControl
          field="pue"
          value={pue}
          onSlide={(value) => changeScenario({ pue: value }, 'scenario pue')}
          onType={(text) => setScenarioField('pue', text)}
        />
      )}
      {design && <Ways design={design} chosen={cooling} />}
    </>
  )
}

function Ways({ design, chosen }: { design: GroundDesign; chosen: string }) {
  return (
    <>
      <table className="needs cooling">
        <caption className="hidden">{t('cooling.table', { site: design.site.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{placeName(design.site.name)}</th>
            <th scope="col">{t('cooling.pue')}</th>
            <th scope="col">{t('cooling.water')}</th>
          </tr>
        </thead>
        <tbody>
          {COOLINGS.map((way) => {
            const { pue, lowestPue, highestPue, waterLPerKwh, helpedFraction } = design.cooling[way]
            return (
              <tr key={way} className={way === chosen ? 'chosen' : undefined}>
                <th scope="row">
                  <span className="way">{t(`option.${way}`)}</span>
                  <span className="soft">
                    {t(`cooling.helped.${way}`, { share: formatPercent(helpedFraction, 1) })}
                  </span>
                </th>
                <td>
                  <strong>{formatDecimal(pue, 3)}</strong>
                  <span className="soft">
                    {t('cooling.range', {
                      low: formatDecimal(lowestPue, 3),
                      high: formatDecimal(highestPue, 3),
                    })}
                  </span>
                </td>
                <td>
                  {waterLPerKwh > 0
                    ? t('cooling.waterValue', { litres: formatDecimal(waterLPerKwh, 2) })
                    : t('needs.none')}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="soft note">{t('cooling.mean')}</p>
    </>
  )
}
