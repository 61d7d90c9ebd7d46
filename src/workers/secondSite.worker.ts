/** Works out a second place on another meridian off the main thread: a fifth of a second. */
import { type SecondSite, secondSite } from '../scenario/answers/alternatives.ts'
import type { DesignChoice } from '../scenario/answers/ground.ts'
import type { Place, SiteDaily } from '../systems/site.ts'

export interface SecondSiteRequest {
  here: Place
  acWPerW: Float64Array
  there: SiteDaily
  choice: DesignChoice
  availability: number
}
export type SecondSiteAnswer = { second: SecondSite | null } | { error: string }

addEventListener('message', ({ data }: MessageEvent<SecondSiteRequest>) => {
  let answer: SecondSiteAnswer
  try {
    const { here, acWPerW, there, choice, availability } = data
    answer = { second: secondSite(here, { acWPerW }, there, choice, availability) }
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) }
  }
  postMessage(answer)
})
