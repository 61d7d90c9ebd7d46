/** The words of the shipped stories and of the figures that captions name, with what the ramp's supplies are called, in the
 *  page's language; they come with the stories. */

import { found } from '../lib/at.ts'
import type { live as enLive } from './en/live.ts'
import type { stories as enStories } from './en/stories.ts'
import { type IndustryWords, loadIndustryWords } from './industryRoom.ts'
import { fetchWords } from './languages.ts'

type Stories = Readonly<Record<keyof typeof enStories, string>>
type Live = Readonly<Record<keyof typeof enLive, string>>
export interface StoryWords {
  readonly stories: Stories
  readonly live: Live
  readonly industry: IndustryWords
}

let spoken: StoryWords | null = null
/** From the next look-up on. */
export const speakStories = (words: StoryWords): void => {
  spoken = words
}
export const storyWords = (): StoryWords => found(spoken, 'the words of the stories')

export async function loadStoryWords(): Promise<StoryWords> {
  const [stories, live, industry] = await Promise.all([
    fetchWords(import.meta.glob<Stories>('./*/stories.ts', { import: 'stories' })),
    fetchWords(import.meta.glob<Live>('./*/live.ts', { import: 'live' })),
    loadIndustryWords(),
  ])
  const words = { stories, live, industry }
  speakStories(words)
  return words
}
