/** The link that a file made here carries, with the headline's figures as they are: as the page's own files have it. */
import packageJson from '../../package.json' with { type: 'json' }
import { Asked } from '../scenario/answers/asked.ts'
import { buildModel } from '../scenario/answers/model.ts'
import { stampFigures } from '../scenario/answers/stampFigures.ts'
import type { Scenario } from '../scenario/document/schema.ts'
import { stamped, stampText } from '../scenario/document/stamp.ts'
import { designOf } from './design.ts'
import { shippedSites } from './places.ts'

/** Null where the place on Earth is one's own, whose hours are in no file. @param utcMs what is shown, of which the year
 *  counts, as on the page */
function stampAt(scenario: Scenario, utcMs: number): string | null {
  if (!shippedSites().some(({ id }) => id === scenario.site)) return null
  const yearMs = Date.UTC(new Date(utcMs).getUTCFullYear(), 0, 1)
  const figures = stampFigures(new Asked(buildModel(scenario), designOf(scenario), yearMs))
  return stampText({ version: packageJson.version, figures })
}

export const stampedLink = (link: string, scenario: Scenario, utcMs: number): string =>
  stamped(link, stampAt(scenario, utcMs))
