/** Starts the page: words and styles, the link, the clock, the ground, the interface, and what others may call. */
import './state/page/surroundings.ts'
import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/space-grotesk/wght.css'
import './styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { t } from './i18n/t.ts'
import { found } from './lib/at.ts'
import { messageOf } from './lib/messageOf.ts'
import { watchStyles } from './lib/styles.ts'
import { startGround } from './state/answers/ground.ts'
import { startLoop } from './state/clock/loop.ts'
import { report } from './state/document/actions.ts'
import { isPictureLeading, store } from './state/document/store.ts'
import { answerMessages, createApi, type DawnlineApi, originsOf } from './state/page/api.ts'
import { startLanguage } from './state/page/language.ts'
import { startLater } from './state/page/later.ts'
import { startLink } from './state/page/link.ts'
import { keepForOffline } from './state/page/offline.ts'
import { startSaved } from './state/page/saved.ts'
import { startStories } from './state/page/story.ts'
import { startWayBack } from './state/page/wayBack.ts'
import { startYearsOnDemand, yearsStand } from './state/page/years.ts'
import { Boundary } from './ui/kit/Boundary.tsx'
import { App } from './ui/shell/App.tsx'
import { PageFault } from './ui/shell/PageFault.tsx'

declare global {
  interface Window {
    dawnline: DawnlineApi
  }
}

const LONGEST_WAIT_MS = 20_000
const CHECK_EVERY_MS = 50

/** Resolves when something holds, or after the longest wait. */
function until(holds: () => boolean): Promise<void> {
  const startMs = performance.now()
  return new Promise((resolve) => {
    const check = () => {
      if (holds() || performance.now() - startMs > LONGEST_WAIT_MS) resolve()
      else setTimeout(check, CHECK_EVERY_MS)
    }
    check()
  })
}

/** What a link or a storage holds must not keep the page from starting. */
function attempt(start: () => void): void {
  try {
    start()
  } catch (error) {
    report(messageOf(error))
  }
}

async function start(): Promise<void> {
  watchStyles()
  const language = startLanguage()
  for (const one of [startStories, startSaved, startLink, startWayBack, startYearsOnDemand]) attempt(one)
  startLoop()
  const ground = language.then(startGround) // what it may have to tell has words
  const hasPicture = () => isPictureLeading() || store.getState().sceneProblem !== null
  const picture = language.then(() => until(hasPicture)) // from when the page is drawn, however long its words took
  const ready = Promise.all([ground, picture, until(yearsStand)]).then(() => {})
  startLater(picture, ready)
  const api = createApi(ready)
  window.dawnline = api
  answerMessages(api, originsOf(location.search))
  void ready.then(keepForOffline) // after the first picture, which the copy would slow down
  if (window.parent !== window)
    void ready.then(() => import('./state/page/inFrame.ts')).then(({ restOutOfView }) => restOutOfView())

  await language
  createRoot(found(document.getElementById('root'), 'the element that holds the page')).render(
    <StrictMode>
      <Boundary
        name={t('fault.page')}
        fallback={(error, again) => <PageFault error={error} onAgain={again} />}
      >
        <App />
      </Boundary>
    </StrictMode>,
  )
}

// A browser that is too old has been told so (assets/boot.js).
if (!('stopped' in document.documentElement.dataset)) await start()
