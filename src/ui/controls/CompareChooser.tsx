import { t } from '../../i18n/t.ts'
import { isOwnOther } from '../../scenario/other.ts'
import { PRESETS } from '../../scenario/presets.ts'
import { setView } from '../../state/actions.ts'
import { useApp } from '../../state/store.ts'
import { otherName, presetName } from '../names.ts'
import { Choice } from './Choice.tsx'

/** A second constellation beside the first, or none. */
export function CompareChooser() {
  const compare = useApp((state) => state.view.compare)
  return (
    <Choice label={t('controls.compare')} value={compare} onChange={(value) => setView('compare', value)}>
      <option value="none">{t('controls.compareNone')}</option>
      {Object.keys(PRESETS).map((id) => (
        <option key={id} value={id}>
          {presetName(id)}
        </option>
      ))}
      {isOwnOther(compare) && <option value={compare}>{otherName(compare)}</option>}
    </Choice>
  )
}
