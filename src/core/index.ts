/** The model as other programs import it: everything from scenario to figures, with no page, no screen and no packages. What
 *  stands here is a promise; the rest of the folders may change. The one file that gathers others. */

export { wrapTwoPi } from '../lib/units.ts'
export { type EclipseYear, eclipsePassages, eclipseWindow, eclipseYear } from '../physics/eclipse.ts'
export {
  type CircularOrbit,
  circularOrbit,
  nodalPeriodS,
  orbitState,
  raanFromLtanRad,
  semiMajorAxisFromAltitude,
  sunSynchronousInclinationRad,
} from '../physics/orbit.ts'
export { sunlitFraction } from '../physics/shadow.ts'
export { sunAt } from '../physics/sun.ts'
export { formatUtc, gmstRad, parseUtc } from '../physics/time.ts'
export { Asked } from '../scenario/answers/asked.ts'
export { type FleetFileRequest, fleetFile } from '../scenario/answers/fleetFile.ts'
export { firstDesign, type GroundDesign } from '../scenario/answers/ground.ts'
export { headlines } from '../scenario/answers/headlines.ts'
export { buildModel, type Model, totalsAt } from '../scenario/answers/model.ts'
export { rampOf } from '../scenario/answers/ramp.ts'
export { defaultScenario, patchScenario } from '../scenario/document/patch.ts'
export { PRESETS, presetOf } from '../scenario/document/presets.ts'
export type { Scenario } from '../scenario/document/schema.ts'
export { coverageOf, type Pass, passesOf, type Watch, watchOf } from '../systems/passes.ts'
export { parseSites, type SiteDaily } from '../systems/site.ts'
