import { lazy, type MouseEvent, Suspense, useEffect, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { refusal } from '../../scenario/document/refusal.ts'
import type { Story } from '../../scenario/document/stories.ts'
import { Scene } from '../../scene/Scene.tsx'
import { report } from '../../state/document/actions.ts'
import { useApp } from '../../state/document/store.ts'
import { move } from '../../state/page/story.ts'
import {
  EMBED_PARTS,
  embedMarks,
  embedPartsOf,
  isBenching,
  isPresenting,
  loopSecondsOf,
  withoutBench,
  withPresent,
} from '../kit/layoutOf.ts'
import { type Tab, Tabs } from '../kit/Tabs.tsx'
import { useEmbedShape, useFreeArea, useLayout } from '../kit/useLayout.ts'
import { closeAtlas, toggleAtlas } from '../rooms/atlas/openAtlas.ts'
import { closeBeside } from '../rooms/beside/openBeside.ts'
import { SceneControls } from '../rooms/constellation/SceneControls.tsx'
import { SelectionStatus } from '../rooms/now/Inspector.tsx'
import { SceneWords } from '../rooms/now/SceneWords.tsx'
import type { Sheet } from '../rooms/save/SaveDialog.tsx'
import { TimeBar } from '../rooms/time/TimeBar.tsx'
import { TimePill } from '../rooms/time/TimePill.tsx'
import { ComparePanel } from './ComparePanel.tsx'
import { DRAWERS } from './DrawerButton.tsx'
import { EmbedBar } from './EmbedBar.tsx'
import { PresentBar } from './PresentBar.tsx'
import { Problems } from './Problems.tsx'
import { SceneProblem } from './SceneProblem.tsx'
import { SheetHandle } from './SheetHandle.tsx'
import { TopBar } from './TopBar.tsx'
import { useFileDrop } from './useFileDrop.ts'
import { useKeyboard } from './useKeyboard.ts'
import { useSheet } from './useSheet.ts'

const AtlasPanel = lazy(() =>
  import('../rooms/atlas/AtlasPanel.tsx').then((file) => ({ default: file.AtlasPanel })),
)
const SideBySide = lazy(() =>
  import('../rooms/beside/SideBySide.tsx').then((file) => ({ default: file.SideBySide })),
)
const StoryBar = lazy(() =>
  import('../rooms/story/StoryBar.tsx').then((file) => ({ default: file.StoryBar })),
)
const StoryChooser = lazy(() =>
  import('../rooms/story/StoryChooser.tsx').then((file) => ({ default: file.StoryChooser })),
)
const StoryEditor = lazy(() =>
  import('../rooms/story/StoryEditor.tsx').then((file) => ({ default: file.StoryEditor })),
)
const SaveDialog = lazy(() =>
  import('../rooms/save/SaveDialog.tsx').then((file) => ({ default: file.SaveDialog })),
)
const SkyReadout = lazy(() =>
  import('../rooms/now/SkyReadout.tsx').then((file) => ({ default: file.SkyReadout })),
)
const HelpDialog = lazy(() => import('./HelpDialog.tsx').then((file) => ({ default: file.HelpDialog })))
const BenchPage = lazy(() =>
  import('../rooms/bench/BenchPage.tsx').then((file) => ({ default: file.BenchPage })),
)

/** Puts the address's query right without a new page. */
const showQuery = (search: string) =>
  history.replaceState(null, '', `${location.pathname}${search}${location.hash}`)

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
  const speech = useApp((state) => `${state.language} ${state.lengths}`)
  const isLookingUp = useApp((state) => state.lookingUp)
  const [drawer, setDrawer] = useState<'left' | 'right' | null>(null)
  const isEmbed = layout === 'embed'
  const shape = useEmbedShape()
  const openDrawer = layout === 'drawers' || isEmbed ? drawer : null
  const [tab, setTab] = useState<Tab>('compare')
  const [isHelpOpen, setHelpOpen] = useState(false)
  const [isPresent, setPresent] = useState(() => isPresenting(location.search))
  const present = (isOn: boolean) => {
    showQuery(withPresent(location.search, isOn))
    setPresent(isOn)
    setBlank(false)
    setBare(false)
    // A browser may refuse: then it presents in its window.
    if (isOn) document.documentElement.requestFullscreen?.().catch(() => {})
    else if (document.fullscreenElement) void document.exitFullscreen()
  }
  const [isBlank, setBlank] = useState(false)
  const [isBare, setBare] = useState(false)
  const [isChoosingStory, setChoosingStory] = useState(false)
  const [saving, setSaving] = useState<Sheet | null>(null)
  const [edited, setEdited] = useState<Story | null>(null)
  const isTelling = useApp((state) => state.story !== null)
  useEffect(() => {
    const seconds = loopSecondsOf(location.search)
    if (!isPresent || !isTelling || seconds === null) return
    const timer = setInterval(() => move(1, true), seconds * 1e3)
    return () => clearInterval(timer)
  }, [isPresent, isTelling])
  const [isBench, setBench] = useState(() => isBenching(location.search))
  const leaveBench = () => {
    showQuery(withoutBench(location.search))
    setBench(false)
  }
  /** Escape closes what lies over the picture, the newest first, and gives the focus back. */
  const closeTop = () => {
    if (edited) setEdited(null)
    else if (openDrawer) {
      document.querySelector<HTMLElement>(`[aria-controls="${DRAWERS[openDrawer]}"]`)?.focus()
      setDrawer(null)
    } else return false
    return true
  }
  useKeyboard(
    isPresent,
    (name) => {
      if (name === 'help') setHelpOpen((isOpen) => !isOpen)
      else if (name === 'stories') setChoosingStory((isOpen) => !isOpen)
      else if (name === 'save') setSaving('picture')
      else if (name === 'table') setSaving('table')
      else if (name === 'blank') setBlank((was) => !was)
      else if (name === 'hide') setBare((was) => !was)
      else present(name === 'present' && !isPresent)
    },
    closeTop,
  )
  const selectedId = useApp((state) => state.selectedId)
  const lastSelected = useRef(selectedId)
  // A newly selected satellite is shown where it is described.
  useEffect(() => {
    if (selectedId === lastSelected.current) return
    lastSelected.current = selectedId
    if (selectedId === null) return
    setTab('compare')
    if (layout === 'drawers') setDrawer('right')
  }, [selectedId, layout])
  const hasPanels = !isEmbed && !isPresent
  const isPhone = layout === 'phone' && hasPanels
  const isAtlas = useApp((state) => state.view.atlas !== 'none') && hasPanels
  const isBeside = useApp((state) => state.view.sideBySide) && hasPanels && !isAtlas
  const isLeftTaken = isAtlas || isBeside
  const sheet = useSheet({ isTelling, isAtlas: isLeftTaken, selectedId })
  const isClosed = isPhone && sheet.height === 'low'
  const isSheetFree = isPhone && !isLeftTaken
  const isShown = (side: 'left' | 'right') =>
    shape[side] === 'open' || (shape[side] === 'drawer' && openDrawer === side)
  const shownInEmbed = { left: isShown('left'), right: isShown('right'), time: shape.time === 'bar' }
  const shownInPage = {
    left:
      hasPanels &&
      ((layout === 'wide' && !isLeftTaken) || openDrawer === 'left' || (isSheetFree && tab === 'scene')),
    right: hasPanels && (layout === 'wide' || openDrawer === 'right' || (isSheetFree && tab === 'compare')),
    time: hasPanels && (!isPhone || (isSheetFree && tab === 'time')),
  }
  const shows = isEmbed ? shownInEmbed : shownInPage
  useEffect(() => {
    for (const name of embedPartsOf(location.search).unknown)
      report(refusal('embed', name, { list: EMBED_PARTS }))
  }, [])
  useFileDrop()
  useFreeArea(
    [
      layout,
      embedMarks(shape),
      speech,
      isPresent,
      drawer,
      isAtlas,
      isBeside,
      isTelling,
      isBare,
      sheet.height,
    ].join(),
  )
  return (
    <div
      className="app"
      data-layout={layout}
      data-sheet={isPhone ? sheet.height : undefined}
      data-present={isPresent || undefined}
      data-embed={isEmbed ? embedMarks(shape) : undefined}
      data-bare={(isPresent && isBare) || undefined}
    >
      {hasPanels && (
        <a className="skip" href={isPhone ? '#sheet' : '#time'} onClick={skip}>
          {t('app.skip')}
        </a>
      )}
      <main className="stage" aria-label={t('app.scene')}>
        <Scene />
        <SceneProblem />
        {isLookingUp && (
          <Suspense>
            <SkyReadout isSmall={isPhone || isEmbed} />
          </Suspense>
        )}
      </main>
      {hasPanels && (
        <TopBar
          layout={layout}
          drawer={drawer}
          onDrawer={setDrawer}
          onHelp={() => setHelpOpen(true)}
          onPresent={() => present(true)}
          onStories={() => setChoosingStory(true)}
          onSave={() => setSaving('picture')}
        />
      )}
      {isEmbed && <EmbedBar shape={shape} drawer={openDrawer} onDrawer={setDrawer} />}
      {isPresent && !isEmbed && <PresentBar onEnd={() => present(false)} />}
      {(isEmbed ? shape.time === 'clock' : isPresent || isPhone) && <TimePill />}
      {/* Charts and whatever else keeps words are made again in another language. */}
      <div className={isPhone ? 'sheet' : 'panels'} id="sheet" key={speech}>
        {isPhone && <SheetHandle height={sheet.height} onHeight={sheet.setHeight} />}
        {isAtlas && (
          <Suspense>
            <AtlasPanel isPhone={isPhone} />
          </Suspense>
        )}
        {isBeside && (
          <Suspense>
            <SideBySide isPhone={isPhone} />
          </Suspense>
        )}
        {shows.left && (
          <aside
            className="panel left"
            id="controls"
            aria-label={t('controls.label')}
            data-inset={isPhone ? undefined : 'left'}
          >
            <SceneControls />
          </aside>
        )}
        {shows.right && (
          <aside
            className="panel right"
            id="comparison"
            aria-label={t('panel.label')}
            data-inset={isPhone ? undefined : 'right'}
          >
            <ComparePanel />
          </aside>
        )}
        {shows.time && (
          <div className="panel bottom" data-inset={isPhone ? undefined : 'bottom'}>
            <TimeBar />
          </div>
        )}
        {isPhone && (
          <Tabs
            tab={tab}
            isAtlas={isAtlas}
            isClosed={isClosed}
            onTab={(one) => {
              if (isAtlas) closeAtlas()
              if (isBeside) closeBeside()
              setTab(one)
              sheet.open()
            }}
            onAtlas={() => {
              if (!isAtlas || !isClosed) toggleAtlas()
              sheet.open()
            }}
          />
        )}
      </div>
      <Suspense>
        {isTelling && (!isEmbed || shape.hasStory) && <StoryBar isPresent={isPresent} />}
        {saving && <SaveDialog first={saving} onClose={() => setSaving(null)} />}
        {isChoosingStory && (
          <StoryChooser
            onClose={() => setChoosingStory(false)}
            onPresent={() => present(true)}
            onEdit={setEdited}
          />
        )}
        {edited && hasPanels && (
          <StoryEditor key={edited.id} story={edited} onClose={() => setEdited(null)} />
        )}
      </Suspense>
      {isPresent && isBlank && <div className="blank" />}
      <Problems />
      <SelectionStatus />
      <SceneWords />
      {isHelpOpen && (
        <Suspense>
          <HelpDialog onClose={() => setHelpOpen(false)} />
        </Suspense>
      )}
      {isBench && (
        <Suspense>
          <BenchPage onLeave={leaveBench} />
        </Suspense>
      )}
    </div>
  )
}
