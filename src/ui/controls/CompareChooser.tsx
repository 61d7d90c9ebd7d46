import { t } from '../../i18n/t.ts'
import { isOwnOther } from '../../scenario/other.ts'
import { PRESETS } from '../../scenario/presets.ts'
import { setView } from '../../state/actions.ts'
import { compareText } from '../../state/saved.ts'
import { useApp } from '../../state/store.ts'
import { otherName, presetName } from '../names.ts'
import { Choice } from './Choice.tsx'

/** A second constellation beside the first: a preset, a saved scenario, or none. */
export function CompareChooser() {
  const compare = useApp((state) => state.view.compare)
  const saved = useApp((state) => state.saved)
  const own = saved.map((one) => ({ name: one.name, text: compareText(one) }))
  const isElsewhere = isOwnOther(compare) && !own.some(({ text }) => text === compare)
  return (
    <Choice label={t('controls.compare')} value={compare} onChange={(value) => setView('compare', value)}>
      <option value="none">{t('controls.compareNone')}</option>
      {isElsewhere && <option value={compare}>{otherName(compare)}</option>}
      {own.length > 0 && (
        <optgroup label={t('share.saved')}>
          {own.map(({ name, text }) => (
            <option key={name} value={text}>
              {name}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={t('controls.presets')}>
        {Object.keys(PRESETS).map((id) => (
          <option key={id} value={id}>
            {presetName(id)}
          </option>
        ))}
      </optgroup>
    </Choice>
  )
}
