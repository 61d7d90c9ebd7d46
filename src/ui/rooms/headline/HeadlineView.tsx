import type { ReactNode } from 'react'
import { t } from '../../../i18n/t.ts'
import type { Room } from '../../../scenario/document/schema.ts'
import { type Cell, type HeadlineRow, type HeadlineWords, ROOM_OF, ROW_IDS, SIDE_NAMES } from './rows.ts'

interface Props {
  /** Null until they are known. */
  words: HeadlineWords | null
  /** They are those of before. */
  isOld?: boolean
  /** What the Earth's column is called: its place, chosen here or named. */
  place: ReactNode
  /** Where there are rooms. */
  onOpen?: ((room: Room) => void) | undefined
}

/** One sentence, and three pairs of bars with words: panels, battery, price; orbit in gold, Earth in green. */
export function HeadlineView({ words, isOld = false, place, onOpen }: Props) {
  return (
    <section
      className="headline"
      aria-label={t('headline.label')}
      aria-busy={isOld}
      data-old={isOld || undefined}
    >
      <h2 className="headline-title" data-figure={words ? 'shared.itW' : undefined}>
        {words?.title ?? t('headline.titleWaiting')}
      </h2>
      <div className="headline-sides">
        <div className="orbit">{t('panel.orbit')}</div>
        <div className="ground">{place}</div>
      </div>
      {ROW_IDS.map((id) => (
        <Row key={id} row={words?.rows.find((row) => row.id === id) ?? waiting(id)} onOpen={onOpen} />
      ))}
      <p className="headline-foot soft">{words?.bought ?? '…'}</p>
    </section>
  )
}

const UNKNOWN: Cell = { value: '…', unit: '', note: '', share: 0, figure: '' }
const waiting = (id: HeadlineRow['id']): HeadlineRow => ({
  id,
  room: ROOM_OF[id],
  orbit: UNKNOWN,
  ground: UNKNOWN,
})

function Row({ row, onOpen }: { row: HeadlineRow; onOpen: Props['onOpen'] }) {
  const content = (
    <>
      <span className="headline-name">{t(`headline.${row.id}`)}</span>
      {SIDE_NAMES.map((side) => (
        <Side key={side} side={side} cell={row[side]} />
      ))}
    </>
  )
  if (!onOpen)
    return (
      <p className="headline-row" data-row={row.id}>
        {content}
      </p>
    )
  return (
    <button
      type="button"
      className="headline-row"
      data-row={row.id}
      title={t('headline.open', { room: t(`room.${row.room}`) })}
      onClick={() => onOpen(row.room)}
    >
      {content}
    </button>
  )
}

function Side({ side, cell }: { side: 'orbit' | 'ground'; cell: Cell }) {
  return (
    <span className={`headline-cell ${side}`}>
      <span className="hidden">{t(`panel.${side}`)}: </span>
      <span className="headline-figure" data-figure={cell.figure || undefined}>
        <strong>{cell.value}</strong>
        {cell.unit !== '' && <span className="headline-unit"> {cell.unit}</span>}
      </span>
      {cell.note !== '' && (
        <span className="headline-note" data-figure={cell.noteFigure}>
          {' '}
          {cell.note}
        </span>
      )}
      <span className="headline-bar" aria-hidden="true">
        <span style={{ width: `${cell.share * 100}%` }} />
      </span>
    </span>
  )
}
