import { useState } from 'react'
import type { BenchWords } from '../../../i18n/benchSheet.ts'

/** Copies the table; its text stands below for a browser that does not let a page copy. */
export function CopyMarkdown({ words, text }: { words: BenchWords; text: string }) {
  const [said, setSaid] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.copied),
      () => setSaid(words.copyFailed),
    )
  return (
    <div className="bench-copy">
      <button type="button" className="button" onClick={copy}>
        {words.copy}
      </button>
      <span role="status">{said}</span>
      <details className="more">
        <summary>{words.asText}</summary>
        <textarea readOnly rows={12} value={text} aria-label={words.asText} />
      </details>
    </div>
  )
}
