import { type SecondSite, type SecondSiteChoice, secondSite } from '../../scenario/answers/alternatives.ts'
import type { Place, SiteDaily } from '../../systems/site.ts'
import { serve } from '../serve.ts'

export interface SecondSiteRequest {
  here: Place
  acWPerW: Float64Array
  there: SiteDaily
  choice: SecondSiteChoice
  availability: number
}

serve<SecondSiteRequest, never, SecondSite | null>(({ here, acWPerW, there, choice, availability }) =>
  secondSite(here, { acWPerW }, there, choice, availability),
)
