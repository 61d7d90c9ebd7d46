import { useState } from 'react'
import { formatCount } from '../../../i18n/format.ts'
import { t, tCount } from '../../../i18n/t.ts'
import { type FailingObject, type ReadFailure, useObjects } from '../../../state/clock/objects.ts'

/** Names shown at once: a browser lays out no tens of thousands in a panel. */
const PAGE = 100

function unreadLine({ name, line, reason, detail }: ReadFailure, isList: boolean): string {
  const words = t(`objects.reason.${reason}`)
  const values = {
    name: name || t('objects.noName'),
    line: formatCount(line),
    reason: detail ? t('objects.withDetail', { reason: words, detail }) : words,
  }
  return isList ? t('objects.unreadSet', values) : t('objects.unreadLine', values)
}

const failingLine = ({ id, name, reason }: FailingObject): string =>
  t('objects.failing', { name, id, reason: t(`objects.reason.${reason}`) })

/** Sets that could not be read, then those without a place at the instant shown: by name, with the reason. */
export function ObjectFailures() {
  const unread = useObjects((state) => state.unread)
  const failing = useObjects((state) => state.failing)
  const format = useObjects((state) => state.unreadFormat)
  const [shown, setShown] = useState(PAGE)
  const total = unread.length + failing.length
  if (total === 0) return null
  const lines = [
    ...unread.slice(0, shown).map((failure) => ({
      key: `unread ${failure.line}`,
      text: unreadLine(failure, format === 'json' || format === 'xml'),
    })),
    ...failing.slice(0, Math.max(0, shown - unread.length)).map((object, index) => ({
      key: `failing ${object.id} ${index}`,
      text: failingLine(object),
    })),
  ]
  return (
    <details className="more">
      <summary>{tCount('objects.failed', total)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing that takes the focus */}
      <ul className="objects-failures" tabIndex={0} aria-label={tCount('objects.failed', total)}>
        {lines.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
      {total > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + PAGE)}>
          {t('objects.more', { count: formatCount(Math.min(PAGE, total - shown)) })}
        </button>
      )}
    </details>
  )
}
