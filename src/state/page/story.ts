/** A story that is being told: which, at which step; and the user's own, kept in this browser. */
import { t } from '../../i18n/t.ts'
import { ok } from '../../lib/result.ts'
import type { Refusal } from '../../scenario/document/refusal.ts'
import { readStory, type Story, type StoryStep } from '../../scenario/document/stories.ts'
import { report } from '../document/actions.ts'
import { store } from '../document/store.ts'
import { keptList } from './keptList.ts'
import { currentLink, goTo } from './link.ts'

/** Links name a story by it, so it stays for as long as the story does. */
const OWN_ID = /^own-[a-z0-9-]{1,40}$/
/** A story's own; by its place where it has none, as stories were named at first. */
function idIn(value: unknown, place: number): string {
  const id: unknown = (value as { id?: unknown } | null)?.id
  return typeof id === 'string' && OWN_ID.test(id) ? id : `own-${place + 1}`
}

const kept = keptList<Story>({
  key: 'dawnline.stories',
  read(value, place) {
    const read = readStory(value)
    return read.ok ? ok({ ...read.value, id: idIn(value, place) }) : read
  },
  idOf: ({ id }) => id,
  renamed: (story, n) => ({ ...story, id: `${story.id}-${n}` }),
  show: (ownStories, unreadStories) => store.setState({ ownStories, unreadStories }),
})

/** Before the link is read, which may name one. */
export const startStories = (): void => kept.start()

/** Of a new story: no other has it, in no other page either. */
export const newStoryId = (): string =>
  `own-${Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('')}`

/** @param by 1 forwards, −1 back; round and round where `isLoop` */
export function move(by: 1 | -1, isLoop = false): void {
  const { story, storyStep } = store.getState()
  if (!story) return
  const next = storyStep + by
  goTo(isLoop ? (next + story.steps.length) % story.steps.length : next)
}

function withoutStory(link: string): string {
  const params = new URLSearchParams(link)
  params.delete('story')
  return params.toString()
}

/** What is shown now, as a step. */
export const captureStep = (caption: string, figure: string | null): StoryStep => ({
  link: withoutStory(currentLink()),
  caption,
  notes: null,
  figure,
})

let wasTold = false
/** Keeps a story of the user's own: a new one, or in place of the one with its id. Once it is said that the browser
 *  keeps it no longer than the page. @returns why it cannot be kept at all */
export function keepStory(story: Story): Refusal | null {
  const put = kept.put(story)
  if (!put.ok) return put.error
  if (!put.value && !wasTold) report(t('story.forNow'))
  wasTold = !put.value
  return null
}

/** @returns what puts it back */
export const dropStory = (id: string): (() => void) => kept.drop(id)
