/** Stories as data: a talk is a list of steps, each a link to what is shown and a caption whose {names} are figures
 *  computed when it is read (ui/rooms/story/live.ts), so that it stays right when the scenario changes. Words of the shipped
 *  stories: i18n, under story.ID. */
import { fail, type Result } from '../../lib/result.ts'
import { MAX_DOCUMENT, MAX_LINK } from './limits.ts'
import { type Accepted, type Refusal, refusal } from './refusal.ts'

export interface StoryStep {
  /** The link's hash: scenario, view, instant, speed and camera. */
  link: string
  /** Own words; of a shipped story null, they come from the table. */
  caption: string | null
  /** For the speaker alone. */
  notes: string | null
  /** The one number shown large, by its name in the table of live figures. */
  figure: string | null
  /** Of shipped stories: what the step is about, to be moved in its card. */
  slider?: StepSlider
  /** The row of the headline that it is about. */
  row?: 'panels' | 'battery' | 'price'
  /** At the next dusk of the place on Earth, whichever it is. */
  atDusk?: true
}
export type StepSlider = 'total' | 'altitudeKm' | 'ltanH'

export interface Story {
  id: string
  /** Own words; null where they come from the table. */
  title: string | null
  steps: StoryStep[]
}

/** Figures that older stories name otherwise. */
const RENAMED: Readonly<Record<string, string>> = { fiveTimes: 'deliveredRatio' }
const withNewNames = (text: string): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in RENAMED ? `{${RENAMED[name]}}` : whole))

/** What a story may hold, in characters and in steps: whoever writes one is held to it too. */
export const STORY_LIMITS = { title: 120, text: 2000, link: 8000, steps: 60 }
const { title: MAX_TITLE, text: MAX_TEXT, steps: MAX_STEPS } = STORY_LIMITS
const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= most

/** A link that is longer than a step holds. @param index 0-based */
export const longStepLink = (index: number, link: string): Refusal =>
  refusal(`step ${index + 1} link`, link, { words: 'linkLength', values: { most: STORY_LIMITS.link } })

/** A story from outside. @returns the story, or one sentence on what is wrong */
export function readStory(value: unknown): Result<Story, Refusal> {
  const refuse = (what: string, found: unknown, accepted: Accepted) => fail(refusal(what, found, accepted))
  if (typeof value !== 'object' || value === null) return refuse('story', value, { words: 'storyObject' })
  const { title, steps } = value as { title?: unknown; steps?: unknown }
  if (!isText(title, MAX_TITLE))
    return refuse('story title', title, { words: 'characters', values: { most: MAX_TITLE } })
  if (!Array.isArray(steps) || steps.length === 0 || steps.length > MAX_STEPS)
    return refuse('story steps', Array.isArray(steps) ? steps.length : steps, {
      words: 'storySteps',
      values: { most: MAX_STEPS },
    })
  const read: StoryStep[] = []
  for (const [index, one] of steps.entries()) {
    const { link, caption, notes, figure } = (one ?? {}) as Record<string, unknown>
    const name = `step ${index + 1}`
    if (!isText(link, Infinity)) return refuse(`${name} link`, link, { words: 'storyLink' })
    if (link.length > STORY_LIMITS.link) return fail(longStepLink(index, link))
    if (!isText(caption, MAX_TEXT))
      return refuse(`${name} caption`, caption, { words: 'characters', values: { most: MAX_TEXT } })
    read.push({
      link: link.replace(/^.*#/, ''),
      caption: withNewNames(caption),
      // Notes once had no limit, and a story is not lost for them.
      notes: isText(notes, Infinity) ? withNewNames(notes).slice(0, MAX_TEXT) : null,
      figure: isText(figure, 40) ? (RENAMED[figure] ?? figure) : null,
    })
  }
  return { ok: true, value: { id: 'own', title, steps: read } }
}

/** A story in a link: its JSON, deflated, in letters that an address may hold. */
export async function packStory(story: Story): Promise<string> {
  const { title, steps } = story
  const text = new Blob([JSON.stringify({ title, steps })])
  const packed = text.stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

export async function unpackStory(packed: string): ReturnType<typeof readStoryText> {
  if (packed.length > MAX_LINK)
    return fail(refusal('own', packed, { words: 'linkLength', values: { most: MAX_LINK } }))
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = await inflate(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)))
    return bytes
      ? await readStoryText(new TextDecoder().decode(bytes))
      : fail(refusal('own', packed, { words: 'textLength', values: { most: MAX_DOCUMENT } }))
  } catch {
    return fail(refusal('own', packed, { words: 'storyPacked' }))
  }
}

/** A story from a file. */
export async function readStoryText(text: string): Promise<ReturnType<typeof readStory>> {
  if (text.length > MAX_DOCUMENT)
    return fail(refusal('story', text, { words: 'textLength', values: { most: MAX_DOCUMENT } }))
  try {
    return readStory(JSON.parse(text))
  } catch {
    return fail(refusal('story', text, { words: 'storyJson' }))
  }
}

/** Null where it would be too much: it stops there, since a kilobyte can hold a thousand. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const whole = new Uint8Array(MAX_DOCUMENT)
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return whole.subarray(0, length)
    if (length + value.length > MAX_DOCUMENT) {
      await reader.cancel()
      return null
    }
    whole.set(value, length)
    length += value.length
  }
}
