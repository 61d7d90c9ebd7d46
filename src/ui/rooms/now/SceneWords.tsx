import { useEffect, useRef, useState } from 'react'
import { formatCount, formatDateTime, formatPercent, formatPower } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { comparisonModel } from '../../../state/answers/derived.ts'
import { frame } from '../../../state/clock/frame.ts'
import { chosenPlace, stateShown, store, useApp } from '../../../state/document/store.ts'
import { SCENE_WORDS_ID } from '../../../state/page/sceneWordsId.ts'
import { placeName, presetFacts, presetName, scenarioName } from '../../kit/names.ts'
import { setText } from '../../kit/Readout.tsx'
import { useReadout } from '../../kit/useReadout.ts'

/** A reader that is on the picture need not hear of every frame. */
const REFRESH_MS = 1000
/** A slider that moves is heard when it rests. */
const REST_MS = 1200

/** What the picture shows now: which fleet, its light and shadow, its power, and the ground's. */
export function sceneWords(): string {
  const { scenario, view } = stateShown()
  const { totals, ground, utcMs } = frame
  const place = chosenPlace(store.getState())
  return [
    t('scene.wordsFleet', { name: scenarioName(scenario), facts: presetFacts(scenario) }),
    t('scene.wordsLight', {
      utc: formatDateTime(utcMs),
      light: formatPercent(totals.sunlitFraction),
      penumbra: formatCount(totals.inPenumbra),
      umbra: formatCount(totals.inUmbra),
      power: formatPower(totals.itPowerW),
    }),
    ground && place
      ? t('scene.wordsGround', {
          place: placeName(place.name),
          pv: formatPower(ground.pvOutputW),
          charge: formatPercent(ground.batterySocFraction, 0),
        })
      : '',
    comparisonModel() ? t('scene.wordsBeside', { name: presetName(view.compare) }) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** The picture in words: the canvas's name, at most once a second; said aloud when the scenario or the story's step
 *  has changed and come to rest. */
export function SceneWords() {
  const element = useRef<HTMLParagraphElement>(null)
  const lastMs = useRef(Number.NEGATIVE_INFINITY)
  useReadout(() => {
    const nowMs = performance.now()
    if (store.getState().playing && nowMs - lastMs.current < REFRESH_MS) return
    lastMs.current = nowMs
    setText(element.current, sceneWords())
  })
  const scenario = useApp((state) => state.scenario)
  const compare = useApp((state) => state.view.compare)
  const step = useApp((state) => (state.story ? `${state.story.id} ${state.storyStep}` : ''))
  const [said, setSaid] = useState('')
  const isFirst = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what is worth saying it anew for
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false
      return // the page is read as it opens
    }
    const timer = setTimeout(() => setSaid(sceneWords()), REST_MS)
    return () => clearTimeout(timer)
  }, [scenario, compare, step])
  return (
    <>
      <p ref={element} id={SCENE_WORDS_ID} hidden />
      <p className="hidden" role="status">
        {said}
      </p>
    </>
  )
}
