import { type ReactNode, useEffect, useState } from 'react'
import { t } from '../../i18n/t.ts'

const SHOWN_MS = 2500

interface Props {
  text: () => string
  label: string
  children: ReactNode
  className?: string
  /** The browser refused. */
  onFailed: () => void
}

/** Copies a text, and says so. */
export function CopyButton({ text, label, children, className = 'button', onFailed }: Props) {
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setCopied(false), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [isCopied])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setCopied(true)
    } catch {
      onFailed()
    }
  }
  return (
    <button type="button" className={className} onClick={copy} aria-label={label} title={label}>
      {isCopied ? t('share.copied') : children}
      <span className="hidden" role="status">
        {isCopied && t('share.copied')}
      </span>
    </button>
  )
}
