import { useEffect, useState } from 'react'
import { fill } from '../../../i18n/language.ts'
import { loadStageWords } from '../../../i18n/stage.ts'
import { store, useApp } from '../../../state/document/store.ts'
import { currentLink } from '../../../state/page/link.ts'
import { useWords } from '../../kit/useWords.ts'
import { audienceAddress, isReachable } from './audience.ts'
import { CodePicture } from './CodePicture.tsx'

/** After the last change: a code that changes while it is scanned cannot be read. */
const REST_MS = 400

/** The address of what stands here, a moment after the document, the story's step or the satellite was changed. The clock
 *  alone makes no new one, for it never rests. */
function useAddress(): string {
  const [address, setAddress] = useState(() => audienceAddress(location.href, currentLink()))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = store.subscribe((now, before) => {
      const isSame =
        now.scenario === before.scenario &&
        now.view === before.view &&
        now.storyStep === before.storyStep &&
        now.story === before.story &&
        now.selectedId === before.selectedId
      if (isSame) return
      clearTimeout(timer)
      timer = setTimeout(() => setAddress(audienceAddress(location.href, currentLink())), REST_MS)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [])
  return address
}

/** Before an audience: whoever scans it has on their own screen what stands here, and the same step of the story. Nothing
 *  goes through a server: the code is the link. */
export function FollowCode({ isLarge }: { isLarge: boolean }) {
  const words = useWords(loadStageWords)
  const address = useAddress()
  const story = useApp((state) => state.story)
  const step = useApp((state) => state.storyStep)
  if (!words) return null
  return (
    <aside className="follow" data-large={isLarge || undefined} aria-label={words.follow}>
      <CodePicture address={address} words={words} />
      <div>
        <p className="follow-title">{words.follow}</p>
        {story && (
          <p className="soft">{fill(words.followStep, { step: step + 1, count: story.steps.length })}</p>
        )}
        {isLarge && isReachable(address) && <p className="soft follow-host">{new URL(address).host}</p>}
        {isLarge && !isReachable(address) && <p className="note">{words.codeHere}</p>}
      </div>
    </aside>
  )
}
