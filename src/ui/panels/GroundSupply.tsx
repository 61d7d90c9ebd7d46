import { formatList } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { SCENARIO_FIELDS } from '../../scenario/schema.ts'
import { changeScenario, setScenarioField } from '../../state/actions.ts'
import { useApp } from '../../state/store.ts'
import { FieldInfo } from '../controls/FieldInfo.tsx'
import { NumberControl } from '../controls/NumberControl.tsx'
import { Segmented } from '../controls/Segmented.tsx'
import { labelOf } from '../fieldWords.ts'
import { regionsWithout } from '../regions.ts'

/** Choices of the supply on Earth, and where its data come from. */
export function GroundSupply() {
  const { mount, availability, pue, site: siteId } = useApp((state) => state.scenario)
  const sites = useApp((state) => state.sites)
  const site = sites.find((one) => one.id === siteId)
  const missing = regionsWithout(sites)
  return (
    <>
      <h2>{t('site.supply')}</h2>
      <div className="pair">
        <Segmented
          label={labelOf('mount')}
          value={mount}
          options={SCENARIO_FIELDS.mount.options.map((value) => ({ value, label: t(`option.${value}`) }))}
          onChange={(value) => setScenarioField('mount', value)}
          info={<FieldInfo field="mount" />}
        />
        <Segmented
          label={labelOf('availability')}
          value={availability}
          options={SCENARIO_FIELDS.availability.options.map((value) => ({
            value,
            label: t(`option.${value}`),
          }))}
          onChange={(value) => setScenarioField('availability', value)}
          info={<FieldInfo field="availability" />}
        />
      </div>
      <NumberControl
        field="pue"
        value={pue}
        onSlide={(value) => changeScenario({ pue: value }, 'scenario pue')}
        onType={(text) => setScenarioField('pue', text)}
      />
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
