import { useEffect, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { messageOf } from '../../lib/messageOf.ts'
import { isMissing } from '../../lib/missingPart.ts'
import { writeLink } from '../../state/page/link.ts'
import { isNewerThere } from '../../state/page/newer.ts'

interface Props {
  /** What cannot be shown. */
  name: string
  error: unknown
  onAgain: () => void
  /** Where it lies over the picture it can be put away. */
  onClose?: (() => void) | undefined
}

/** Why a part of the page is not there, in its place; the rest goes on. */
export function Fault({ name, error, onAgain, onClose }: Props) {
  const [isNewer, setNewer] = useState(false)
  useEffect(() => {
    let isWanted = true
    if (isMissing(error)) void isNewerThere().then((is) => isWanted && setNewer(is))
    return () => {
      isWanted = false
    }
  }, [error])
  const reload = () => {
    writeLink() // what was changed a moment ago too
    location.reload()
  }
  const reason = isMissing(error)
    ? t('fault.missing')
    : t('fault.broken', { error: messageOf(error) || t('fault.unknown') })
  return (
    <div className={onClose ? 'fault over' : 'fault'} role="alert">
      <p>
        {t('fault.part', { name, reason })} {t(isNewer ? 'fault.newer' : 'fault.kept')}
      </p>
      {!isNewer && (
        <button type="button" className="button" onClick={onAgain}>
          {t('fault.again')}
        </button>
      )}
      <button type="button" className="button" onClick={reload}>
        {t('fault.reload')}
      </button>
      {onClose && (
        <button type="button" className="button" onClick={onClose}>
          {t('fault.close')}
        </button>
      )}
    </div>
  )
}
