/** Where each claim is seen: the room and the part of it that tells it, and the picture beside it. The scenario stays as it
 *  is: the claim was worked out for it. */
import type { Room } from '../../../scenario/document/schema.ts'
import type { ClaimId } from '../../../scenario/facts/claims.ts'
import type { Picture } from '../../../state/view/actions.ts'

export interface Shown {
  room: Room
  /** The part of the room that is opened and brought in sight; its top where none is named. */
  part?: string
  picture: Picture
}

/** The ring with the Earth's shadow. */
const SHADOW: Picture = { view: { shadow: true, eclipseArcs: true, colourBy: 'sunlight' }, from: 'night' }
/** Close to one satellite. */
const CLOSE: Picture = { rides: true }
const HOT: Picture = { rides: true, view: { colourBy: 'temperature' } }
const WHOLE: Picture = { from: 'overview' }
const CROWD: Picture = { view: { orbits: true, colourBy: 'shell' }, from: 'pole' }
const PLACE: Picture = { view: { siteMarker: true }, from: 'sun' }
const FROM_GROUND: Picture = { from: 'ground' }

const inYear = (rampYear: number): Shown => ({
  room: 'industry',
  part: 'supplies',
  picture: { ...WHOLE, view: { rampYear } },
})

export const SHOWN_IN: Record<ClaimId, Shown> = {
  'cheapest-in-36-months': { room: 'price', part: 'equal', picture: WHOLE },
  'five-times-solar': { room: 'earth', part: 'fall', picture: PLACE },
  'no-batteries': { room: 'battery', picture: SHADOW },
  'access-100-times': { room: 'price', part: 'equal', picture: WHOLE },
  '100-kw-a-tonne': { room: 'satellite', part: 'budgets', picture: CLOSE },
  'megatonne-100-gw': { room: 'satellite', part: 'budgets', picture: CROWD },
  'hourly-launches': inYear(2029),
  'grid-cannot-grow': inYear(2030),
  '100-gw-cells': inYear(2028),
  'terafab-chips': inYear(2030),
  'memory-bottleneck': inYear(2030),
  'robots-dissolve-labour': { ...inYear(2035), part: 'labour' },
  'ground-solar-divided': { room: 'earth', part: 'frontier', picture: PLACE },
  'power-and-factories': inYear(2030),
  cooling: { room: 'satellite', part: 'budgets', picture: HOT },
  'launch-price': { room: 'price', part: 'equal', picture: WHOLE },
  radiation: { room: 'satellite', part: 'altitude', picture: CLOSE },
  servicing: { room: 'price', part: 'lines', picture: CLOSE },
  debris: { room: 'satellite', part: 'all', picture: CROWD },
  latency: { room: 'now', picture: FROM_GROUND },
  're-entry': { room: 'earth', part: 'carbon', picture: CROWD },
}
