/** Loads the shipped places and keeps the ground's design in step with the scenario's site and mount. */
import { t } from '../../i18n/t.ts'
import { assetUrl } from '../../lib/assets.ts'
import {
  COMPARED_AVAILABILITIES,
  DESIGN_FIELDS,
  type DesignChoice,
  designChoice,
  isDesignOf,
} from '../../scenario/answers/ground.ts'
import { refusal } from '../../scenario/document/refusal.ts'
import { parseSites } from '../../systems/site.ts'
import { OWN_SITE } from '../../systems/weatherFile.ts'
import { cancelGround, forgetGround, requestGround } from '../../workers/groundClient.ts'
import { report } from '../document/actions.ts'
import { store } from '../document/store.ts'

/** A slider is dragged through many values. */
const WAIT_MS = 150
let waiting = 0

/** What the worker is at. */
let running: DesignChoice | null = null
const isRunningFor = (scenario: DesignChoice): boolean =>
  running !== null && isDesignOf({ choice: running }, scenario)

/** Designs the chosen place, as far as that is not done; also goes on with a frontier that was left. */
export async function designChosen(): Promise<void> {
  const { scenario, sites, own, ground } = store.getState()
  if (sites.length === 0 || isRunningFor(scenario)) return
  if (ground?.isComplete && isDesignOf(ground, scenario)) {
    cancelFrontier() // of another choice, left again
    return
  }
  const data = scenario.site === OWN_SITE ? own : sites.find((one) => one.id === scenario.site)
  if (!data) {
    report(
      scenario.site === OWN_SITE
        ? t('weather.notInLink')
        : refusal('site', scenario.site, { list: sites.map((one) => one.id) }),
    )
    const kept = store.getState().ground?.site.id ?? 'phoenix-az'
    store.setState({ scenario: { ...scenario, site: kept } })
    return
  }
  running = designChoice(scenario)
  store.setState({ groundProgress: 0 })
  const shown = [...COMPARED_AVAILABILITIES, scenario.availability]
  const end = () => {
    running = null
    store.setState({ groundProgress: null })
  }
  return new Promise((resolve) => {
    requestGround(data, designChoice(scenario), shown, {
      onDesign(made) {
        store.setState({ ground: made })
        if (made.isComplete) end()

        resolve()
      },
      onProgress: (groundProgress) => store.setState({ groundProgress }),
      onError(message) {
        end()
        report(message)
        resolve()
      },
    })
  })
}

/** A new file of one's own: the design of the one before is not its own. */
export function forgetOwnDesign(): void {
  forgetGround(OWN_SITE)
  if (running?.site === OWN_SITE) cancelFrontier()
  if (store.getState().ground?.site.id === OWN_SITE) store.setState({ ground: null })
}

/** Leaves the frontier where it is. */
export function cancelFrontier(): void {
  cancelGround()
  running = null
  if (store.getState().groundProgress !== null) store.setState({ groundProgress: null })
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
    if (!isOther && scenario.availability === was.availability && state.own === before.own) return
    const isOtherPlace =
      scenario.site !== was.site || scenario.mount !== was.mount || state.own !== before.own
    clearTimeout(waiting)
    if (isOtherPlace) void designChosen()
    else waiting = window.setTimeout(() => void designChosen(), WAIT_MS)
  })
}
