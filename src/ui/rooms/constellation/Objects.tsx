import { useId, useRef } from 'react'
import { formatCount, formatDuration, joinParts } from '../../../i18n/format.ts'
import { t, tCount } from '../../../i18n/t.ts'
import { fileShown } from '../../../lib/shown.ts'
import {
  cancelObjects,
  clearObjects,
  importObjects,
  MAX_OBJECTS,
  OBJECT_ERROR_M,
  OBJECT_STEP_S,
  useObjects,
} from '../../../state/clock/objects.ts'
import { useApp } from '../../../state/document/store.ts'
import { FilePick } from '../../kit/FilePick.tsx'
import { RunOrStop } from '../../kit/RunOrStop.tsx'
import { ObjectFailures } from './ObjectFailures.tsx'
import './objects.css'

/** Element sets from a file or a text; what flies, what does not, and how exact it is. Fetched when it is opened. */
export function Objects() {
  const isGoingOn = useObjects((state) => state.progress !== null)
  return (
    <>
      <p className="note">{t('objects.text', { limit: formatCount(MAX_OBJECTS) })}</p>
      {isGoingOn ? <Progress /> : <Sources />}
      <Imported />
    </>
  )
}

function Sources() {
  const textId = useId()
  const text = useRef<HTMLTextAreaElement>(null)
  return (
    <>
      <p className="objects-file">
        <FilePick
          accept=".tle,.txt,.json,.csv,.3le,.2le,.kvn,.omm,.xml,.oem,.e"
          onFiles={([file]) => file && importObjects(file, fileShown(file.name))}
        >
          {t('objects.file')}
        </FilePick>
        <span className="soft">{t('objects.drop')}</span>
      </p>
      <label htmlFor={textId} className="small-label">
        {t('objects.paste')}
      </label>
      <textarea id={textId} ref={text} rows={3} spellCheck={false} />
      <button
        type="button"
        className="button"
        onClick={() => {
          void importObjects(text.current?.value ?? '', t('objects.pasted'))
        }}
      >
        {t('objects.import')}
      </button>
    </>
  )
}

function Progress() {
  const progress = useObjects((state) => state.progress)
  if (!progress) return null
  const { done, total } = progress
  const words =
    total > 0
      ? t('objects.progress', { done: formatCount(done), total: formatCount(total) })
      : t('objects.reading')
  return (
    <RunOrStop progress={total > 0 ? done / total : 'unknown'} doing={words} isSaid onStop={cancelObjects} />
  )
}

function Imported() {
  const source = useObjects((state) => state.source)
  const count = useObjects((state) => state.count)
  const status = useObjects((state) => state.status)
  const unchecked = useObjects((state) => state.unchecked)
  const hasPicture = useApp((state) => state.sceneProblem === null)
  if (source === null) return null
  return (
    <>
      <p role="status">{t('objects.from', { objects: tCount('objects.count', count), name: source })}</p>
      {unchecked > 0 && <p className="note">{tCount('objects.unchecked', unchecked)}.</p>}
      {status === 'catching-up' && (
        <p className="note">
          <strong>{t('objects.catchingUp')}</strong>
        </p>
      )}
      {status === 'flying' && hasPicture && <p className="note">{t('objects.flying')}</p>}
      <p className="soft note">
        {t('objects.error', {
          step: formatDuration(OBJECT_STEP_S),
          error: joinParts({ value: formatCount(OBJECT_ERROR_M), unit: 'm' }),
        })}
      </p>
      <ObjectFailures />
      <button type="button" className="button" onClick={clearObjects}>
        {t('objects.clear')}
      </button>
    </>
  )
}
