import { useRef } from 'react'
import { formatDate, formatIsoMinute } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { readDate } from '../../../scenario/answers/series.ts'
import { FIRST_MS, LAST_MS } from '../../../scenario/document/codec.ts'
import { setTime } from '../../../state/clock/actions.ts'
import { frame } from '../../../state/clock/frame.ts'
import { report } from '../../../state/document/actions.ts'
import { useReadout } from '../../kit/useReadout.ts'

/** The instant shown, in UTC; typing another goes there. */
export function DateField() {
  const input = useRef<HTMLInputElement>(null)
  const isTyping = useRef(false)
  useReadout(({ utcMs }) => {
    const text = formatIsoMinute(utcMs)
    if (input.current && !isTyping.current && input.current.value !== text) input.current.value = text
  })
  const commit = () => {
    const element = input.current
    if (!element || !isTyping.current) return
    isTyping.current = false
    const utcMs = readDate(element.value)
    if (utcMs !== null && utcMs >= FIRST_MS && utcMs <= LAST_MS) setTime(utcMs)
    else {
      report(
        t('time.dateBad', {
          value: element.value,
          example: '2026-09-23 06:00',
          first: formatDate(FIRST_MS),
          last: formatDate(LAST_MS),
        }),
      )
    }
    element.value = formatIsoMinute(frame.utcMs)
  }
  return (
    <span className="date">
      <input
        ref={input}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('time.date')}
        onInput={() => {
          isTyping.current = true
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape') {
            isTyping.current = false
            event.currentTarget.value = formatIsoMinute(frame.utcMs)
          }
        }}
      />
      <span className="soft">{t('time.utc')}</span>
    </span>
  )
}
