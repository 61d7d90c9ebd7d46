/** Takes away from the page what its address hides, and holds what it locks. */
import { loadLessonWords } from '../../../i18n/lesson.ts'
import { refusal } from '../../../scenario/document/refusal.ts'
import { ROOMS } from '../../../scenario/document/schema.ts'
import { openRoom, report } from '../../../state/document/actions.ts'
import { store } from '../../../state/document/store.ts'
import { namesIn } from '../../kit/barred.ts'
import { lockedSelectorOf, NAMES, openRoomFrom, selectorOf } from './parts.ts'

function known(key: 'hide' | 'lock'): string[] {
  return namesIn(location.search, key).filter((name) => {
    if (NAMES.includes(name)) return true
    report(refusal(key, name, { list: NAMES }))
    return false
  })
}

const LOOK = '[data-locked] { cursor: not-allowed !important; opacity: 0.55 }'
/** The bar keeps its place, so that what stands beside it stays where it is. */
const PLACE_KEPT = '.presets { display: block !important; visibility: hidden }'

/** A style sheet that is made here needs no leave of the page's policy. */
function write(hidden: readonly string[]): void {
  const sheet = new CSSStyleSheet()
  const rule = hidden.length > 0 ? `${hidden.map(selectorOf).join(', ')} { display: none !important }` : ''
  sheet.replaceSync([rule, ...(hidden.includes('presets') ? [PLACE_KEPT] : []), LOOK].join('\n'))
  document.adoptedStyleSheets.push(sheet)
}

/** Whatever is drawn later is held too, and so is what the page itself would give free. */
function hold(locked: readonly string[], why: string): void {
  const selector = locked.map(lockedSelectorOf).join(', ')
  const lock = () => {
    for (const one of document.querySelectorAll<HTMLInputElement>(selector)) {
      if (one.disabled && one.dataset.locked !== undefined) continue
      one.disabled = true
      one.dataset.locked = ''
      one.title = why
    }
  }
  let isAsked = false
  new MutationObserver(() => {
    if (isAsked) return
    isAsked = true
    requestAnimationFrame(() => {
      isAsked = false
      lock()
    })
  }).observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['disabled', 'aria-labelledby'],
  })
  lock()
}

/** Whoever comes to a hidden room, by a link or a key, comes to the next. */
function keepOut(hidden: ReadonlySet<string>): void {
  const isHidden = (room: string) => hidden.has(room)
  let last = store.getState().view.room
  const look = () => {
    const { room } = store.getState().view
    const open = isHidden(room) ? openRoomFrom(ROOMS, room, last, isHidden) : room
    if (open === null) return
    last = open
    if (open !== room) openRoom(open)
  }
  store.subscribe(look)
  look()
}

/** Once, where the page's address names anything. */
export async function startLesson(): Promise<void> {
  const hidden = known('hide')
  const locked = known('lock')
  write(hidden)
  if (hidden.some((name) => ROOMS.some((room) => room === name))) keepOut(new Set(hidden))
  if (locked.length > 0) hold(locked, (await loadLessonWords()).locked)
}
