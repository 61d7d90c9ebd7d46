/** The parts of the body that is flown along with: their names and temperatures beside them while colours tell warmth, and
 *  the card of the one that is chosen, where no list beside the picture tells it. Plain DOM, moved after each frame without React. */
import { useEffect, useRef, useState } from 'react'
import { type BodyWords, loadBodyWords } from '../i18n/bodyParts.ts'
import { at } from '../lib/at.ts'
import { PART_IDS } from '../scenario/answers/body/part.ts'
import type { machineSource } from '../scenario/facts/machineSources.ts'
import { currentModel, useModel } from '../state/answers/derived.ts'
import { requestFrame } from '../state/clock/frame.ts'
import { store, useApp } from '../state/document/store.ts'
import { choosePart, chosenPart, useChosenPart, useIsListed } from '../state/view/bodyPart.ts'
import { type PartCard, partCards } from '../state/view/partCard.ts'
import { onSceneFrame } from './sceneFrame.ts'
import { stage } from './stage.ts'
import './parts.css'

const GAP_PX = 22

interface Spot {
  x: number
  y: number
}

/** Names keep a line's height from one another, from the top down. */
function spread(spots: (Spot | null)[]): void {
  const shown = spots.filter((spot) => spot !== null).sort((a, b) => a.y - b.y)
  for (let i = 1; i < shown.length; i++)
    at(shown, i).y = Math.max(at(shown, i).y, at(shown, i - 1).y + GAP_PX)
}

function drawNames(root: HTMLElement, cards: readonly PartCard[], isThermal: boolean): void {
  const chosen = chosenPart()
  const spots = PART_IDS.map((id, index) => {
    const isShown = id === chosen || (isThermal && cards[index]?.kelvin)
    return cards.length > 0 && isShown ? (stage.partAt?.(id) ?? null) : null
  })
  spread(spots)
  PART_IDS.forEach((id, index) => {
    const name = root.querySelector<HTMLElement>(`[data-part="${id}"]`)
    if (!name) return
    const spot = at(spots, index)
    name.style.visibility = spot ? 'visible' : 'hidden'
    if (!spot) return
    const { name: text, temperature } = at(cards, index)
    const told = `${text} ${temperature}`
    if (name.textContent !== told) name.textContent = told
    name.style.transform = `translate(${spot.x.toFixed(1)}px, ${spot.y.toFixed(1)}px)`
  })
}

function drawCard(root: HTMLElement, cards: readonly PartCard[]): void {
  const card = cards.find(({ id }) => id === chosenPart())
  root.querySelectorAll('dd').forEach((cell, row) => {
    const value = card?.rows[row]?.[1] ?? ''
    if (cell.textContent !== value) cell.textContent = value
  })
}

type SourceOf = typeof machineSource
/** Who says so: asked for with the first card. */
function useSources(): SourceOf | null {
  const [sourceOf, setSourceOf] = useState<SourceOf | null>(null)
  useEffect(() => {
    void import('../scenario/facts/machineSources.ts').then(
      (file) => setSourceOf(() => file.machineSource),
      () => {}, // who says so is left out
    )
  }, [])
  return sourceOf
}

const sourceText = ({ organisation, date }: ReturnType<SourceOf>): string => `${organisation}, ${date}`

function Card({ words, card }: { words: BodyWords; card: PartCard }) {
  const sourceOf = useSources()
  return (
    <section className="part-card" aria-label={card.name}>
      <header>
        <h3>{card.name}</h3>
        <button type="button" aria-label={words.close} onClick={() => choosePart(null)}>
          ✕
        </button>
      </header>
      <dl>
        {card.rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{card.note}</p>
      {sourceOf && (
        <p className="part-sources">
          {words.source}: {[...new Set(card.sources.map((id) => sourceText(sourceOf(id))))].join('; ')}
        </p>
      )}
    </section>
  )
}

/** No part has a name in the picture. */
const NONE: readonly PartCard[] = []

function draw(root: HTMLElement, words: BodyWords): void {
  const { selectedId, view } = store.getState()
  const model = currentModel()
  const isThermal = view.colourBy === 'temperature'
  const isTold = selectedId !== null && selectedId < model.fleet.satelliteCount && (isThermal || chosenPart())
  const cards = isTold ? partCards(words, model, selectedId) : NONE
  drawNames(root, cards, isThermal)
  drawCard(root, cards)
}

export function PartLabels() {
  const root = useRef<HTMLDivElement>(null)
  const language = useApp((state) => state.language)
  const model = useModel()
  const selectedId = useApp((state) => state.selectedId)
  const isThermal = useApp((state) => state.view.colourBy === 'temperature')
  const chosen = useChosenPart()
  const isListed = useIsListed()
  const [words, setWords] = useState<BodyWords | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language has other words
  useEffect(() => {
    let isWanted = true
    loadBodyWords().then(
      (loaded) => {
        if (isWanted) setWords(loaded)
        requestFrame()
      },
      () => {}, // the colours stay without words; the room tells why
    )
    return () => {
      isWanted = false
    }
  }, [language])
  useEffect(() => () => choosePart(chosenPart()), [])
  useEffect(
    () => (words ? onSceneFrame(() => root.current && draw(root.current, words)) : undefined),
    [words],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is told follows each of them
  useEffect(requestFrame, [words, isThermal, chosen, model])
  if (!words || selectedId === null) return null
  const card =
    chosen && !isListed && selectedId < model.fleet.satelliteCount
      ? partCards(words, model, selectedId).find(({ id }) => id === chosen)
      : undefined
  return (
    <div ref={root} className="part-labels">
      {PART_IDS.map((id) => (
        <div key={id} className="part-label" data-part={id} aria-hidden="true" />
      ))}
      {card && <Card words={words} card={card} />}
    </div>
  )
}
