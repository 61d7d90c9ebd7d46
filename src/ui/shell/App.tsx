import { type MouseEvent, useEffect } from 'react'
import { t } from '../../i18n/t.ts'
import { refusal } from '../../scenario/document/refusal.ts'
import { Scene } from '../../scene/Scene.tsx'
import { report } from '../../state/document/actions.ts'
import { useApp } from '../../state/document/store.ts'
import { later } from '../../state/page/later.ts'
import { endStory } from '../../state/page/link.ts'
import { Boundary } from '../kit/Boundary.tsx'
import { isLesson } from '../kit/barred.ts'
import { EMBED_PARTS, embedMarks, embedPartsOf } from '../kit/layoutOf.ts'
import { part } from '../kit/part.tsx'
import { useEmbedShape, useFreeArea, useLayout } from '../kit/useLayout.ts'
import { HeadlineStrip } from '../rooms/headline/Headline.tsx'
import { SelectionStatus } from '../rooms/now/Inspector.tsx'
import { SceneWords } from '../rooms/now/SceneWords.tsx'
import { TimePill } from '../rooms/time/TimePill.tsx'
import { Covers } from './Covers.tsx'
import { drawerOf } from './covers.ts'
import { EmbedBar } from './EmbedBar.tsx'
import { EmbedCredit } from './EmbedCredit.tsx'
import { Panels } from './Panels.tsx'
import { PresentBar } from './PresentBar.tsx'
import { Problems } from './Problems.tsx'
import { ROOM_ID } from './RoomTabs.tsx'
import { SceneProblem } from './SceneProblem.tsx'
import { standingOf } from './standing.ts'
import { TopBar } from './TopBar.tsx'
import { useFileDrop } from './useFileDrop.ts'
import { useSheet } from './useSheet.ts'
import { useShell } from './useShell.ts'

const StoryBar = part(
  () => t('story.label'),
  async () => (await import('../rooms/story/StoryBar.tsx')).StoryBar,
  { onClose: endStory },
)
const Views = part(
  () => t('views.label'),
  async () => (await import('../rooms/views/Views.tsx')).Views,
  { when: later },
)
/** The page's own hash at its start: a page in a hall goes back there. */
const OPENING = globalThis.location?.hash ?? ''
const isKiosk = new URLSearchParams(globalThis.location?.search).has('idle')

const Idle = part(
  () => t('fault.page'),
  async () => (await import('./Idle.tsx')).Idle,
)
const FollowCode = part(
  () => t('bar.code'),
  async () => (await import('../rooms/qr/FollowCode.tsx')).FollowCode,
)
const SkyReadout = part(
  () => t('fault.sky'),
  async () => (await import('../rooms/now/SkyReadout.tsx')).SkyReadout,
)

/** The address's hash is the scenario's: a jump within the page must not write there. */
function skip(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault()
  const target = document.querySelector<HTMLElement>(event.currentTarget.hash)
  target?.setAttribute('tabindex', '-1')
  target?.focus()
}

/** The page: the picture, and around it whatever the window has room for. */
export function App() {
  const layout = useLayout()
  const shape = useEmbedShape()
  const shell = useShell()
  const { shown, act } = shell
  const speech = useApp((state) => `${state.language} ${state.lengths}`)
  const isLookingUp = useApp((state) => state.lookingUp)
  const isTelling = useApp((state) => state.story !== null)
  const toldRow = useApp((state) => state.story?.steps[state.storyStep]?.row)
  const selectedId = useApp((state) => state.selectedId)
  const wantsAtlas = useApp((state) => state.view.atlas !== 'none')
  const wantsBeside = useApp((state) => state.view.sideBySide)
  const wantsMap = useApp((state) => state.view.map)
  const hasYears = useApp((state) => state.view.years)
  const isEmbed = layout === 'embed'
  const isPresent = shown.present !== null
  const drawer = drawerOf(shown)
  const wants = { wantsAtlas, wantsBeside, wantsMap }
  const standing = standingOf({ layout, shape, isPresent, drawer, tab: shown.tab, ...wants })
  const { hasPanels, isPhone, isAtlas, isBeside, isMap } = standing
  const sheet = useSheet({ isTelling, isAtlas: isAtlas || isBeside || isMap, selectedId })
  const isBare = shown.present?.isBare ?? false
  useEffect(() => {
    for (const name of embedPartsOf(location.search).unknown)
      report(refusal('embed', name, { list: EMBED_PARTS }))
    if (isLesson) void import('../rooms/lesson/bar.ts').then(({ startLesson }) => startLesson())
  }, [])
  useFileDrop()
  const marks = isEmbed ? embedMarks(shape) : undefined
  useFreeArea(
    [layout, marks, speech, isBare, isTelling, hasYears, sheet.height, ...Object.values(standing)].join(),
  )
  return (
    <div
      className="app"
      data-layout={layout}
      data-sheet={isPhone ? sheet.height : undefined}
      data-present={isPresent || undefined}
      data-embed={marks}
      data-bare={isBare || undefined}
      data-told={toldRow}
      data-years={hasYears || undefined}
    >
      {hasPanels && (
        <a className="skip" href={isPhone ? '#sheet' : '#time'} onClick={skip}>
          {t('app.skip')}
        </a>
      )}
      {standing.right && (
        <a className="skip" href={`#${ROOM_ID}`} onClick={skip}>
          {t('app.skipToRoom')}
        </a>
      )}
      <main className="stage" aria-label={t('app.scene')}>
        <Boundary name={t('fault.picture')}>
          <Scene />
        </Boundary>
        <SceneProblem />
        {isLookingUp && <SkyReadout isSmall={isPhone || isEmbed} />}
      </main>
      <Boundary name={t('bar.actions')}>
        {hasPanels && <TopBar layout={layout} drawer={drawer} act={act} />}
        {isEmbed && <EmbedBar shape={shape} drawer={drawer} act={act} />}
        {isPresent && !isEmbed && (
          <PresentBar onEnd={() => act({ do: 'present', isOn: false })} onCode={() => act({ do: 'code' })} />
        )}
      </Boundary>
      <Boundary name={t('time.label')}>{standing.timePill && <TimePill />}</Boundary>
      {standing.figures && <HeadlineStrip key={`strip ${speech}`} isBelow={isEmbed || layout === 'phone'} />}
      {/* Charts and whatever else keeps words are made again in another language; each under a key of its own, for two of
          one key would stand twice. */}
      <div className={isPhone ? 'sheet' : 'panels'} id="sheet" key={`panels ${speech}`}>
        <Panels shell={shell} standing={standing} sheet={sheet} />
      </div>
      {standing.views && !isTelling && <Views key={`views ${speech}`} />}
      {isEmbed && <EmbedCredit hasDate={shape.time === 'none'} />}
      {isTelling && (!isEmbed || shape.hasStory) && (
        <StoryBar isPresent={isPresent} isAside={isPresent && layout === 'wide'} />
      )}
      <Covers shell={shell} hasPanels={hasPanels} />
      {shown.present && shown.present.code !== 'none' && (
        <FollowCode isLarge={shown.present.code === 'large'} />
      )}
      {shown.present?.isBlank && <div className="blank" />}
      <Problems />
      {isKiosk && <Idle opening={OPENING} onBack={() => act({ do: 'closeAll' })} />}
      <Boundary name={t('fault.words')}>
        <SelectionStatus />
        <SceneWords />
      </Boundary>
    </div>
  )
}
