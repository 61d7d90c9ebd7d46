import { t } from '../../i18n/t.ts'
import { PRESETS } from '../../scenario/document/presets.ts'
import { useApp } from '../../state/document/store.ts'
import { compareText } from '../../state/page/saved.ts'
import { presetName } from './names.ts'

/** Saved scenarios and presets for a list; values are those of a view's `compare`. */
export function ConstellationOptions() {
  const saved = useApp((state) => state.saved)
  return (
    <>
      {saved.length > 0 && (
        <optgroup label={t('share.saved')}>
          {saved.map((one) => (
            <option key={one.name} value={compareText(one)}>
              {one.name}
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
    </>
  )
}
