import { useEffect, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { report } from '../../state/actions.ts'
import { currentLink } from '../../state/link.ts'
import { Icon } from '../icons.tsx'

const SHOWN_MS = 2500

/** Copies the link to exactly what is shown, and says so. */
export function ShareButton() {
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setCopied(false), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [isCopied])
  const copy = async () => {
    const hash = currentLink()
    history.replaceState(null, '', `#${hash}`)
    try {
      await navigator.clipboard.writeText(location.href)
      setCopied(true)
    } catch {
      report(t('bar.shareFailed'))
    }
  }
  return (
    <button
      type="button"
      className="button share"
      onClick={copy}
      aria-label={t(isCopied ? 'bar.shared' : 'bar.share')}
    >
      <Icon name="link" />
      <span className="share-word">{t(isCopied ? 'bar.shared' : 'bar.share')}</span>
      <span className="hidden" role="status">
        {isCopied && t('bar.shared')}
      </span>
    </button>
  )
}
