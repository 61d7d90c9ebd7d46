import { type FormEvent, useMemo, useState } from 'react'
import { formatDateTime } from '../../../i18n/format.ts'
import { t, tCount } from '../../../i18n/t.ts'
import { fileShown } from '../../../lib/shown.ts'
import { decodeLink, readInstant } from '../../../scenario/document/codec.ts'
import { MAX_NAME, tidyName } from '../../../scenario/document/other.ts'
import type { Refusal } from '../../../scenario/document/refusal.ts'
import { readSavedText, type Saved, savedText } from '../../../scenario/document/savedFile.ts'
import { useApp } from '../../../state/document/store.ts'
import { documentText } from '../../../state/page/fileText.ts'
import {
  addSaved,
  compareText,
  dropSaved,
  openSaved,
  renameSaved,
  saveShown,
} from '../../../state/page/saved.ts'
import { CopyButton } from '../../kit/CopyButton.tsx'
import { FilePick } from '../../kit/FilePick.tsx'
import { IconButton } from '../../kit/IconButton.tsx'
import { Icon } from '../../kit/icons.tsx'
import { presetFacts, scenarioName } from '../../kit/names.ts'
import { refusalText } from '../../kit/refusalText.ts'
import { type Said, SaidLine } from '../../kit/SaidLine.tsx'
import { download } from '../../kit/save.ts'
import { openBeside } from '../beside/openBeside.ts'
import { addressOf } from './embed.ts'

/** A name as files may be called. */
const fileNameOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'scenario'

/** What is shown, kept under a name; and what was kept before. */
export function SavedList({ onDone }: { onDone: () => void }) {
  const saved = useApp((state) => state.saved)
  const unread = useApp((state) => state.unreadSaved)
  const scenario = useApp((state) => state.scenario)
  const [name, setName] = useState(() => scenarioName(scenario))
  const [said, setSaid] = useState<Said | null>(null)
  const tidy = tidyName(name)
  const sayKept = (its: string, isKept: boolean) =>
    setSaid({ text: t(isKept ? 'share.savedAs' : 'share.savedForNow', { name: its }) })
  const sayRefused = (refused: Refusal) => setSaid({ text: refusalText(refused), isBad: true })
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (tidy === '') return
    const kept = saveShown(tidy)
    if (kept.ok) sayKept(tidy, kept.value)
    else sayRefused(kept.error)
  }
  const openFiles = async (files: readonly File[]) => {
    for (const file of files) {
      const text = await documentText(file)
      const read = text.ok ? readSavedText(text.value, file.name.replace(/\.[^.]*$/, '')) : text
      const added = read.ok ? addSaved(read.value) : read
      if (!added.ok) {
        sayRefused(text.ok ? { ...added.error, file: fileShown(file.name) } : added.error)
        return
      }
      sayKept(added.value.name, added.value.isKept)
    }
  }
  const isKnown = saved.some((one) => one.name === tidy)
  return (
    <section aria-labelledby="saved-title">
      <h3 id="saved-title">{t('share.saved')}</h3>
      <form className="share-row" onSubmit={save}>
        <label className="hidden" htmlFor="saved-name">
          {t('share.name')}
        </label>
        <input
          id="saved-name"
          type="text"
          value={name}
          maxLength={MAX_NAME}
          autoComplete="off"
          placeholder={t('share.name')}
          onChange={({ target }) => setName(target.value)}
        />
        <button type="submit" className="button primary" disabled={tidy === ''}>
          {t(isKnown ? 'share.replace' : 'share.save')}
        </button>
        <FilePick accept="application/json,.json" hasMany onFiles={openFiles}>
          {t('share.openFile')}
        </FilePick>
      </form>
      <SaidLine said={said} onPutBack={() => setSaid(null)} />
      {unread > 0 && <p className="soft note">{tCount('share.unread', unread)}</p>}
      {saved.length === 0 && <p className="soft note">{t('share.none')}</p>}
      <ul className="saved-list">
        {saved.map((one) => (
          <Row key={one.name} saved={one} onSay={setSaid} onDone={onDone} />
        ))}
      </ul>
    </section>
  )
}

interface RowProps {
  saved: Saved
  onSay: (said: Said) => void
  onDone: () => void
}

function Row({ saved, onSay, onDone }: RowProps) {
  const { name, link } = saved
  const [draft, setDraft] = useState<string | null>(null)
  const facts = useMemo(() => {
    const { scenario, utc } = decodeLink(link).shared
    const utcMs = readInstant(utc) ?? Number.NaN
    return t('share.shownAt', { facts: presetFacts(scenario), utc: formatDateTime(utcMs) })
  }, [link])
  const rename = (event: FormEvent) => {
    event.preventDefault()
    const to = tidyName(draft ?? '')
    if (to === '') return
    if (renameSaved(name, to)) setDraft(null)
    else onSay({ text: t('share.nameTaken', { name: to }), isBad: true })
  }
  if (draft !== null) {
    return (
      <li>
        <form className="share-row" onSubmit={rename}>
          <input
            type="text"
            value={draft}
            maxLength={MAX_NAME}
            aria-label={t('share.newName', { name })}
            // biome-ignore lint/a11y/noAutofocus: whoever asks to rename types next
            autoFocus
            onChange={({ target }) => setDraft(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              event.preventDefault() // the dialog stays
              setDraft(null)
            }}
          />
          <button type="submit" className="button primary" disabled={tidyName(draft) === ''}>
            {t('share.rename')}
          </button>
          <button type="button" className="button" onClick={() => setDraft(null)}>
            {t('share.cancel')}
          </button>
        </form>
      </li>
    )
  }
  return (
    <li>
      <div className="saved-words">
        <strong>{name}</strong>
        <span className="soft note">{facts}</span>
      </div>
      <div className="saved-actions">
        <button
          type="button"
          className="button"
          aria-label={t('share.openNamed', { name })}
          onClick={() => {
            openSaved(saved)
            onDone()
          }}
        >
          {t('share.open')}
        </button>
        <button
          type="button"
          className="button"
          aria-label={t('share.compareNamed', { name })}
          onClick={() => {
            onDone()
            openBeside(compareText(saved))
          }}
        >
          {t('share.compare')}
        </button>
        <CopyButton
          className="icon-button framed"
          label={t('share.copyNamed', { name })}
          text={() => addressOf(location.href, link)}
          onFailed={() => onSay({ text: addressOf(location.href, link) })}
        >
          <Icon name="link" />
        </CopyButton>
        <IconButton
          icon="save"
          label={t('share.fileNamed', { name })}
          onClick={() =>
            download(
              `dawnline-${fileNameOf(name)}.json`,
              new Blob([savedText(saved)], { type: 'application/json' }),
            )
          }
          isFramed
        />
        <IconButton
          icon="rename"
          label={t('share.renameNamed', { name })}
          onClick={() => setDraft(name)}
          isFramed
        />
        <IconButton
          icon="close"
          label={t('share.dropNamed', { name })}
          onClick={() => {
            const putBack = dropSaved(name)
            onSay({ text: t('share.dropped', { name }), putBack })
          }}
          isFramed
        />
      </div>
    </li>
  )
}
