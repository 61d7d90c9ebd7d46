/** A story that is being told: which, at which step; and the user's own, kept in this browser. */
import { readStory, type Story, type StoryStep } from '../../scenario/document/stories.ts'
import { store } from '../document/store.ts'
import { currentLink, goTo } from './link.ts'

const KEPT = 'dawnline.stories'

function readOwn(): Story[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '[]')
    const stories = Array.isArray(kept) ? kept.map(readStory) : []
    return stories.flatMap((one, index) => (one.ok ? [{ ...one.value, id: `own-${index + 1}` }] : []))
  } catch {
    return [] // no storage, or something else's: begin anew
  }
}

/** Before the link is read, which may name one. */
export const startStories = (): void => store.setState({ ownStories: readOwn() })

export function openStory(story: Story, step = 0): void {
  store.setState({ story, storyStep: step })
  goTo(step)
}

export const endStory = (): void => store.setState({ story: null, storyStep: 0 })

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

/** Keeps a story of the user's own: a new one, or in place of the one with its id. */
export function keepStory(story: Story): void {
  const { ownStories } = store.getState()
  const isKnown = ownStories.some((one) => one.id === story.id)
  keep(isKnown ? ownStories.map((one) => (one.id === story.id ? story : one)) : [...ownStories, story])
}

export const dropStory = (id: string): void =>
  keep(store.getState().ownStories.filter((one) => one.id !== id))

function keep(ownStories: Story[]): void {
  store.setState({ ownStories })
  try {
    localStorage.setItem(KEPT, JSON.stringify(ownStories))
  } catch {
    // no storage here: it lasts as long as the page
  }
}
