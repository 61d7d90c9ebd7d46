/** Loads the shipped places and keeps the ground's design in step with the scenario's site and mount. */
import { t } from '../i18n/t.ts'
import { COMPARED_AVAILABILITIES, type DesignChoice, isDesignOf } from '../scenario/ground.ts'
import { badValue } from '../scenario/patch.ts'
import type { Scenario } from '../scenario/schema.ts'
import { parseSites } from '../systems/site.ts'
import { OWN_SITE } from '../systems/weatherFile.ts'
import { cancelGround, forgetGround, requestGround } from '../workers/groundClient.ts'
import { report } from './actions.ts'
import { assetUrl } from './assets.ts'
import { requestFrame } from './frame.ts'
import { store } from './store.ts'

const DESIGN_FIELDS = ['site', 'mount', 'soiling'] as const
const choiceOf = ({ site, mount, soiling }: Scenario): DesignChoice => ({ site, mount, soiling })

/** Designs the chosen place, as far as that is not done; also goes on with a frontier that was left. */
export async function designChosen(): Promise<void> {
  const { scenario, sites, own, ground, groundProgress } = store.getState()
  if (sites.length === 0) return
  const isSame = ground !== null && isDesignOf(ground, scenario)
  if (isSame && (ground.isComplete || groundProgress !== null)) return
  const site = scenario.site === OWN_SITE ? own : sites.find((one) => one.id === scenario.site)
  if (!site) {
    report(
      scenario.site === OWN_SITE
        ? t('weather.notInLink')
        : badValue('site', scenario.site, sites.map((one) => one.id).join(', ')),
    )
    const kept = store.getState().ground?.site.id ?? 'phoenix-az'
    store.setState({ scenario: { ...scenario, site: kept } })
    return
  }
  store.setState({ groundProgress: 0 })
  const shown = [...COMPARED_AVAILABILITIES, scenario.availability]
  return new Promise((resolve) => {
    requestGround(site, choiceOf(scenario), shown, {
      onDesign(made) {
        store.setState({ ground: made, ...(made.isComplete && { groundProgress: null }) })
        requestFrame()
        resolve()
      },
      onProgress: (groundProgress) => store.setState({ groundProgress }),
      onError(message) {
        store.setState({ groundProgress: null })
        report(message)
        resolve()
      },
    })
  })
}

/** A new file of one's own: the design of the one before is not its own. */
export function forgetOwnDesign(): void {
  forgetGround(OWN_SITE)
  if (store.getState().ground?.site.id === OWN_SITE) store.setState({ ground: null, groundProgress: null })
}

/** Leaves the frontier where it is. */
export function cancelFrontier(): void {
  cancelGround()
  store.setState({ groundProgress: null })
}

/** @returns when the first design stands (or could not be made, which is then reported) */
export async function startGround(): Promise<void> {
  try {
    const response = await fetch(assetUrl('sites/sites-daily.json'))
    if (!response.ok) throw new Error(`The file of places could not be read (${response.status}).`)
    store.setState({ sites: parseSites(await response.json()) })
  } catch (error) {
    report(error instanceof Error ? error.message : String(error))
    return
  }
  await designChosen()
  store.subscribe((state, before) => {
    const { scenario } = state
    const was = before.scenario
    // A frontier that was left may not hold the availability.
    const isOther = DESIGN_FIELDS.some((field) => scenario[field] !== was[field])
    if (isOther || scenario.availability !== was.availability || state.own !== before.own) void designChosen()
  })
}
