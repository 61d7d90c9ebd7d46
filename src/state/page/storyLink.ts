/** The story and the step that a link names, and the way back to what was shown before a story began. */
import type { Shared } from '../../scenario/document/codec.ts'
import { refusal } from '../../scenario/document/refusal.ts'
import { STORIES, storyById } from '../../scenario/document/shippedStories.ts'
import type { Story, StoryStep } from '../../scenario/document/stories.ts'
import { report } from '../document/actions.ts'
import { store } from '../document/store.ts'

export interface NamedStep {
  story: Story
  /** From 0. */
  index: number
}

/** What a link names; a story that is not there is told, and null, and of a step that is not there the nearest. */
export function namedStep(named: Shared['story']): NamedStep | null {
  if (!named) return null
  const story = storyById(named.id) ?? store.getState().ownStories.find(({ id }) => id === named.id)
  if (!story) {
    report(refusal('story', named.id, { list: STORIES.map(({ id }) => id) }))
    return null
  }
  const { length } = story.steps
  if (named.step < 1 || named.step > length)
    report(refusal('story step', named.step, { words: 'stepNumber', values: { most: length } }))
  return { story, index: Math.min(Math.max(named.step, 1), length) - 1 }
}

/** Keys of a link that say nothing of what is shown. */
const BESIDES = new Set(['v', 'story', 'paused'])

/** The step of a link that names a story's step and nothing else: then the step says what is shown. */
export function stepAlone(hash: string, named: NamedStep | null): StoryStep | null {
  const isAlone = [...new URLSearchParams(hash).keys()].every((key) => BESIDES.has(key))
  return isAlone ? (named?.story.steps[named.index] ?? null) : null
}

/** The link to what was shown before the story began; null where the page began with it. */
let before: string | null = null

/** Where a story begins; from one to the next it is kept. */
export function rememberBefore(link: string): void {
  if (store.getState().story === null) before = link
}

export function takeBefore(): string | null {
  const link = before
  before = null
  return link
}
