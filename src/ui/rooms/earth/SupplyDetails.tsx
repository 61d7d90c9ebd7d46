import { formatList } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { changeScenario, setScenarioField } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { hasSun } from '../../../systems/supply.ts'
import { NumberControl } from '../../kit/NumberControl.tsx'
import { regionsWithout } from '../../kit/regions.ts'
import { GroundCooling } from './GroundCooling.tsx'

/** What of the supply on Earth is seldom changed, and where its data come from. */
export function SupplyDetails() {
  const scenario = useApp((state) => state.scenario)
  const sites = useApp((state) => state.sites)
  const site = sites.find((one) => one.id === scenario.site)
  const missing = regionsWithout(sites)
  return (
    <>
      {hasSun(scenario.supply) &&
        (['batteryHours', 'soiling'] as const).map((field) => (
          <NumberControl
            key={field}
            field={field}
            value={scenario[field]}
            onSlide={(value) => changeScenario({ [field]: value }, `scenario ${field}`)}
            onType={(text) => setScenarioField(field, text)}
          />
        ))}
      <GroundCooling />
      {site && (
        <p className="soft note">
          {t('site.quality', { grade: site.quality, text: t(`quality.${site.quality}`) })}{' '}
          {t('site.attribution', { attribution: site.attribution })}
        </p>
      )}
      {sites.length > 0 && missing.length > 0 && (
        <p className="soft note">
          {t('site.missing', { regions: formatList(missing.map((region) => t(`region.${region}`))) })}
        </p>
      )}
    </>
  )
}
