import { useState } from 'react'
import { t } from '../../../i18n/t.ts'

/** Copies the table; its text stands below for a browser that does not let a page copy. */
export function CopyMarkdown({ text }: { text: string }) {
  const [said, setSaid] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('bench.copied')),
      () => setSaid(t('bench.copyFailed')),
    )
  return (
    <div className="bench-copy">
      <button type="button" className="button" onClick={copy}>
        {t('bench.copy')}
      </button>
      <span role="status">{said}</span>
      <details className="more">
        <summary>{t('bench.asText')}</summary>
        <textarea readOnly rows={12} value={text} aria-label={t('bench.asText')} />
      </details>
    </div>
  )
}
