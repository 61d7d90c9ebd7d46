import { useState } from 'react'
import type { ClaimsWords } from '../../../i18n/claimsRoom.ts'
import { fill } from '../../../i18n/language.ts'
import { t } from '../../../i18n/t.ts'
import type { ToldClaim } from '../../../scenario/answers/claims.ts'
import { industrySource } from '../../../scenario/facts/industrySources.ts'
import { openRoom } from '../../../state/document/actions.ts'
import { currentLink } from '../../../state/page/link.ts'
import { showPicture } from '../../../state/view/actions.ts'
import { CopyButton } from '../../kit/CopyButton.tsx'
import { SourceEntry } from '../../kit/SourceEntry.tsx'
import { wantPart } from '../../kit/wanted.ts'
import { barPlaces, claimText, figureText, rangeText, statedText } from './claimFigures.ts'
import { SHOWN_IN } from './shownIn.ts'

interface Props {
  claim: ToldClaim
  words: ClaimsWords
}

const WIDTH = 320
const MARGIN = 8

/** The range as a line, the answer as a dot, what is claimed as a stroke across. */
function RangeBar({ claim, words }: Props) {
  const places = barPlaces(claim)
  if (!places || claim.answer === null || claim.low === null || claim.high === null) return null
  const x = (place: number) => MARGIN + place * (WIDTH - 2 * MARGIN)
  const text = (value: number) => claimText(value, claim, words)
  const label = fill(words.room.bar, {
    low: text(claim.low),
    high: text(claim.high),
    answer: text(claim.answer),
    stated: statedText(claim, words),
  })
  return (
    <svg className="claim-bar" viewBox={`0 0 ${WIDTH} 20`} role="img" aria-label={label}>
      <line className="axis" x1={MARGIN} x2={WIDTH - MARGIN} y1={10} y2={10} />
      <line className="span" x1={x(places.low)} x2={x(places.high)} y1={10} y2={10} />
      <circle cx={x(places.answer)} cy={10} r={5} />
      <line className="stated" x1={x(places.stated)} x2={x(places.stated)} y1={1} y2={19} />
    </svg>
  )
}

function Sources({ claim }: { claim: ToldClaim }) {
  return (
    <ul className="sources">
      {claim.sources.map((id) => (
        <li key={id}>
          <SourceEntry source={industrySource(id)} />
        </li>
      ))}
    </ul>
  )
}

function asText(claim: ToldClaim, words: ClaimsWords, link: string): string {
  const { room, textOf } = words
  const range = rangeText(claim, words)
  const answer = claim.answer === null ? '–' : claimText(claim.answer, claim, words)
  const [first] = claim.sources
  const { organisation, date } = industrySource(first ?? 'five-times')
  return fill(room.card, {
    claim: textOf(claim.claim),
    who: fill(room.who, { who: claim.who, date: claim.date }),
    of: textOf(claim.measure),
    stated: statedText(claim, words),
    answer: range ? `${answer} (${range})` : answer,
    verdict: room[claim.verdict],
    source: fill(room.who, { who: organisation, date }),
    link,
  })
}

/** The address of the page as it stands, with this claim open. */
function address(): string {
  const url = new URL(location.href)
  url.hash = currentLink()
  return url.href
}

function Actions({ claim, words }: Props) {
  const { room } = words
  const [hasFailed, setFailed] = useState(false)
  const shown = SHOWN_IN[claim.id]
  const show = () => {
    wantPart(shown.part ?? null)
    showPicture(shown.picture)
    openRoom(shown.room)
  }
  const failed = () => setFailed(true)
  return (
    <>
      <div className="claim-actions">
        <button type="button" className="button" onClick={show}>
          {fill(room.open, { room: t(`room.${shown.room}`) })}
        </button>
        <CopyButton text={address} label={room.copyLink} onFailed={failed}>
          {room.link}
        </CopyButton>
        <CopyButton text={() => asText(claim, words, address())} label={room.copyText} onFailed={failed}>
          {room.text}
        </CopyButton>
      </div>
      {hasFailed && (
        <p className="soft note" role="alert">
          {room.copyFailed}
        </p>
      )}
    </>
  )
}

/** One claim whole: its answer with the range, how it is worked out, what would have to be true, and from where. */
export function ClaimCard({ claim, words }: Props) {
  const { room, textOf } = words
  const range = rangeText(claim, words)
  return (
    <div className="claim-card">
      <RangeBar claim={claim} words={words} />
      <dl>
        <dt>{room.claimed}</dt>
        <dd>{statedText(claim, words)}</dd>
        <dt>{room.here}</dt>
        <dd>{claim.answer === null ? room['cannot be told'] : claimText(claim.answer, claim, words)}</dd>
        {range && (
          <>
            <dt>{room.within}</dt>
            <dd>{range}</dd>
          </>
        )}
        <dt>{room.how}</dt>
        <dd>{textOf(claim.formula)}</dd>
      </dl>
      {claim.wouldHaveToBeTrue.length > 0 && (
        <>
          <h3>{room.needed}</h3>
          <ul className="claim-needs">
            {claim.wouldHaveToBeTrue.map(({ what, value, unit }) => (
              <li key={what}>
                {textOf(what)}:{' '}
                <strong>{value === null ? room.nothing : figureText(value, unit, words)}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{room.sources}</h3>
      <Sources claim={claim} />
      <Actions claim={claim} words={words} />
    </div>
  )
}
