import { memo, useEffect, useRef, useState } from 'react'
import { type BodyWords, loadBodyWords } from '../../../i18n/bodyParts.ts'
import { DIVERGING } from '../../../lib/theme.ts'
import { warmthColour } from '../../../lib/warmth.ts'
import type { Model } from '../../../scenario/answers/model.ts'
import { machineSource } from '../../../scenario/facts/machineSources.ts'
import { useModel } from '../../../state/answers/derived.ts'
import { setView } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { ride, select } from '../../../state/view/actions.ts'
import { choosePart, listParts, useChosenPart } from '../../../state/view/bodyPart.ts'
import { formatOverlay, overlayScale } from '../../../state/view/overlay.ts'
import { type PartCard, partCards } from '../../../state/view/partCard.ts'
import { setText } from '../../kit/Readout.tsx'
import { SourceEntry } from '../../kit/SourceEntry.tsx'
import { Toggle } from '../../kit/Toggle.tsx'
import { useReadout } from '../../kit/useReadout.ts'
import { useWords } from '../../kit/useWords.ts'
import { SizesDialog } from './SizesDialog.tsx'
import './bodyParts.css'

/** What the picture's colours mean, in figures. */
function WarmthScale({ model, words }: { model: Model; words: BodyWords }) {
  const { ticks } = overlayScale('temperature', model.power.satellite)
  return (
    <div className="scale">
      <div className="scale-bar" style={{ background: `linear-gradient(90deg, ${DIVERGING.join(', ')})` }} />
      <div className="scale-ticks">
        {ticks.map((tick) => (
          <span key={tick}>{formatOverlay('temperature', tick)}</span>
        ))}
      </div>
      <p className="soft note">{words.thermalNote}</p>
    </div>
  )
}

/** What is told of the one that is chosen. */
function Card({ card, words }: { card: PartCard; words: BodyWords }) {
  return (
    <div className="body-part-card" id={`part-${card.id}`}>
      <dl>
        {card.rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd data-live="">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="soft note">{card.note}</p>
      <h4>{words.source}</h4>
      <ul className="sources">
        {[...new Set(card.sources)].map((id) => (
          <li key={id}>
            <SourceEntry source={machineSource(id)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Live texts in the order in which they stand. */
const liveTexts = (cards: readonly PartCard[], chosen: string | null): string[] =>
  cards.flatMap(({ id, temperature, rows }) => [
    temperature,
    ...(id === chosen ? rows.map(([, value]) => value) : []),
  ])

/** Every part, each a button that opens its card, here and in the picture. */
function PartList({ model, id, words }: { model: Model; id: number; words: BodyWords }) {
  const list = useRef<HTMLUListElement>(null)
  const chosen = useChosenPart()
  useEffect(listParts, [])
  const cards = partCards(words, model, id)
  const { low, high } = overlayScale('temperature', model.power.satellite)
  useReadout(() => {
    const now = partCards(words, model, id)
    const texts = liveTexts(now, chosen)
    list.current?.querySelectorAll('[data-live]').forEach((element, index) => {
      setText(element as HTMLElement, texts[index] ?? '')
    })
    list.current?.querySelectorAll<HTMLElement>('.swatch').forEach((swatch, index) => {
      const kelvin = now[index]?.kelvin ?? null
      swatch.style.background = kelvin === null ? '' : warmthColour((kelvin - low) / (high - low))
    })
  })
  return (
    <ul className="body-parts" ref={list} aria-label={words.parts}>
      {cards.map((card) => (
        <li key={card.id}>
          <button
            type="button"
            aria-expanded={card.id === chosen}
            aria-controls={card.id === chosen ? `part-${card.id}` : undefined}
            onClick={() => choosePart(card.id)}
          >
            <i className="swatch" aria-hidden="true" />
            <span>{card.name}</span>
            <span className="warmth" data-live="">
              {card.temperature}
            </span>
          </button>
          {card.id === chosen && <Card card={card} words={words} />}
        </li>
      ))}
    </ul>
  )
}

/** The body of one satellite: its thermal picture, its parts, its size beside others. */
export const BodyParts = memo(function BodyParts() {
  const words = useWords(loadBodyWords)
  const model = useModel()
  const isRiding = useApp((state) => state.riding)
  const selectedId = useApp((state) => state.selectedId)
  const colourBy = useApp((state) => state.view.colourBy)
  const [showsSizes, setShowsSizes] = useState(false)
  if (!words) return null
  const id = selectedId !== null && selectedId < model.fleet.satelliteCount ? selectedId : 0
  const isThermal = colourBy === 'temperature'
  const flyAlong = () => {
    select(id)
    ride(true)
  }
  return (
    <>
      <h2>{words.title}</h2>
      <div className="body-actions">
        {!isRiding && (
          <button type="button" className="button" onClick={flyAlong}>
            {words.ride}
          </button>
        )}
        <button type="button" className="button" onClick={() => setShowsSizes(true)}>
          {words.sizesOpen}
        </button>
      </div>
      <Toggle
        label={words.thermal}
        isOn={isThermal}
        onChange={(isOn) => setView('colourBy', isOn ? 'temperature' : 'sunlight')}
      />
      {isThermal && <WarmthScale model={model} words={words} />}
      {!isRiding && <p className="soft note">{words.rideFirst}</p>}
      <PartList model={model} id={id} words={words} />
      {showsSizes && <SizesDialog words={words} onClose={() => setShowsSizes(false)} />}
    </>
  )
})
