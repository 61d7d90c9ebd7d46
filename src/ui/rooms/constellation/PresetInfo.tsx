import { formatDegrees } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { PRESETS } from '../../../scenario/document/presets.ts'
import { modelOf, orbitOfGroup } from '../../../state/answers/derived.ts'
import { useApp } from '../../../state/document/store.ts'
import { InfoPopover } from '../../kit/InfoPopover.tsx'
import { isEdited, presetLine, scenarioName } from '../../kit/names.ts'
import { SourceLine } from '../../kit/SourceLine.tsx'

/** Where the constellation comes from, and what of it is ours. */
export function PresetInfo() {
  const scenario = useApp((state) => state.scenario)
  const preset = PRESETS[scenario.preset]
  if (!preset) return null
  return (
    <InfoPopover label={scenarioName(scenario)}>
      <p>{presetLine(scenario.preset)}</p>
      {isEdited(scenario) && <p>{t('preset.editedLine')}</p>}
      {preset.layoutAssumed && <p>{t('preset.layoutAssumedHelp')}</p>}
      {preset.filedInclinationDeg?.map((filed, group) => {
        if (!scenario.groups[group]?.sunSynchronous) return null
        const { inclinationRad } = orbitOfGroup(modelOf(scenario), group)
        return (
          <p key={scenario.groups[group].altitudeKm} className="soft">
            {t('preset.filed', {
              group: group + 1,
              filed: formatDegrees(filed),
              flown: formatDegrees(inclinationRad * (180 / Math.PI)),
            })}
          </p>
        )
      })}
      <ul className="sources">
        {preset.sources.map((id) => (
          <li key={id}>
            <SourceLine id={id} />
          </li>
        ))}
      </ul>
    </InfoPopover>
  )
}
