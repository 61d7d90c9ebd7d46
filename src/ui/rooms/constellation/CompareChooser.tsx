import { t } from '../../../i18n/t.ts'
import { isOwnOther } from '../../../scenario/document/other.ts'
import { setView } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { compareText } from '../../../state/page/saved.ts'
import { Choice } from '../../kit/Choice.tsx'
import { ConstellationOptions } from '../../kit/ConstellationOptions.tsx'
import { otherName } from '../../kit/names.ts'
import { openBeside } from '../beside/openBeside.ts'

/** A second constellation beside the first: a preset, a saved scenario, or none. */
export function CompareChooser() {
  const compare = useApp((state) => state.view.compare)
  const isSaved = useApp((state) => state.saved.some((one) => compareText(one) === compare))
  return (
    <>
      <Choice label={t('controls.compare')} value={compare} onChange={(value) => setView('compare', value)}>
        <option value="none">{t('controls.compareNone')}</option>
        {isOwnOther(compare) && !isSaved && <option value={compare}>{otherName(compare)}</option>}
        <ConstellationOptions />
      </Choice>
      {compare !== 'none' && (
        <button type="button" className="button beside-button" onClick={() => openBeside()}>
          {t('beside.open')}
        </button>
      )}
    </>
  )
}
