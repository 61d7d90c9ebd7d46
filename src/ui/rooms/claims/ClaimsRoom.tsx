import { useEffect, useRef, useState } from 'react'
import { type ClaimsWords, loadClaimsWords } from '../../../i18n/claimsRoom.ts'
import { formatCount } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { ToldClaim } from '../../../scenario/answers/claims.ts'
import { openClaim } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { Block } from '../../kit/Block.tsx'
import { Segmented } from '../../kit/Segmented.tsx'
import { useWords } from '../../kit/useWords.ts'
import { ClaimCard } from './ClaimCard.tsx'
import { shortText, verdictCounts } from './claimFigures.ts'
import { useClaims } from './useClaims.ts'
import './claims.css'

/** So many stand in sight; the rest unfolds. */
const FIRST = 3
const SIDES = ['all', 'planner', 'critic'] as const
type Side = (typeof SIDES)[number]

function Finding({ claims, words }: { claims: readonly ToldClaim[]; words: ClaimsWords }) {
  const counts = Object.fromEntries(
    Object.entries(verdictCounts(claims)).map(([name, count]) => [name, formatCount(count)]),
  )
  return (
    <>
      <h2>{fill(words.room.finding, counts)}</h2>
      <p>{fill(words.room.sides, counts)}</p>
    </>
  )
}

function Row({ claim, isOpen, words }: { claim: ToldClaim; isOpen: boolean; words: ClaimsWords }) {
  const { room, textOf } = words
  return (
    <li data-claim={claim.id} data-verdict={claim.verdict}>
      <button
        type="button"
        className="claim"
        aria-expanded={isOpen}
        onClick={() => openClaim(isOpen ? '' : claim.id)}
      >
        <span className="claim-verdict">
          {room[claim.verdict]}
          <span className="claim-who">{fill(room.who, { who: claim.who, date: claim.date })}</span>
        </span>
        <span className="claim-text">{textOf(claim.claim)}</span>
        <span>{shortText(claim, words)}</span>
      </button>
      {isOpen && <ClaimCard claim={claim} words={words} />}
    </li>
  )
}

/** The ledger of claims: who says what, what it comes to here, and whether it holds, by one rule for both sides. */
export function ClaimsRoom() {
  const words = useWords(loadClaimsWords)
  const claims = useClaims(words)
  const opened = useApp((state) => state.view.claim)
  const [side, setSide] = useState<Side>('all')
  const [isWhole, setWhole] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const isThere = claims !== null
  // A link's claim is brought in sight once; one that is opened by hand is there already.
  useEffect(() => {
    if (isThere) list.current?.querySelector('[aria-expanded="true"]')?.scrollIntoView({ block: 'center' })
  }, [isThere])
  if (!words) return null
  const { room } = words
  if (!claims) {
    return (
      <Block label={room.title}>
        <p role="status">{room.working}</p>
      </Block>
    )
  }
  // The one that a link opens is not hidden by a side that was chosen before.
  const ours = claims.filter((one) => side === 'all' || one.side === side || one.id === opened)
  const isFew = !isWhole && ours.findIndex(({ id }) => id === opened) < FIRST
  const shown = isFew ? ours.slice(0, FIRST) : ours
  return (
    <Block label={room.title}>
      <Finding claims={claims} words={words} />
      {opened !== '' && !claims.some(({ id }) => id === opened) && (
        <p role="status">{fill(room.unknown, { id: opened })}</p>
      )}
      <Segmented
        label={room.filter}
        isLabelHidden
        options={SIDES.map((value) => ({ value, label: room[value] }))}
        value={side}
        onChange={setSide}
      />
      <ul ref={list} className="claims">
        {shown.map((claim) => (
          <Row key={claim.id} claim={claim} isOpen={claim.id === opened} words={words} />
        ))}
      </ul>
      {shown.length < ours.length && (
        <button type="button" className="button" onClick={() => setWhole(true)}>
          {fill(room.more, { count: formatCount(ours.length) })}
        </button>
      )}
      <p className="soft note">{room.rule}</p>
    </Block>
  )
}
