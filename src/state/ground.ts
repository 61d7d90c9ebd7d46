/** Loads the shipped places and keeps the ground's design in step with the scenario's site and mount. */
import { badValue } from '../scenario/patch.ts'
import { parseSites } from '../systems/site.ts'
import { requestGround } from '../workers/groundClient.ts'
import { report } from './actions.ts'
import { requestFrame } from './frame.ts'
import { store } from './store.ts'

async function design(): Promise<void> {
  const { scenario, sites, ground } = store.getState()
  if (sites.length === 0) return
  if (ground?.site.id === scenario.site && ground.mount === scenario.mount) return
  const site = sites.find((one) => one.id === scenario.site)
  if (!site) {
    report(badValue('site', scenario.site, sites.map((one) => one.id).join(', ')))
    const kept = store.getState().ground?.site.id ?? 'phoenix-az'
    store.setState({ scenario: { ...scenario, site: kept } })
    return
  }
  try {
    const made = await requestGround(site, scenario.mount)
    if (made) store.setState({ ground: made })
    requestFrame()
  } catch (error) {
    report(error instanceof Error ? error.message : String(error))
  }
}

/** @returns when the first design stands (or could not be made, which is then reported) */
export async function startGround(): Promise<void> {
  try {
    const response = await fetch('sites/sites-daily.json')
    if (!response.ok) throw new Error(`The file of places could not be read (${response.status}).`)
    store.setState({ sites: parseSites(await response.json()) })
  } catch (error) {
    report(error instanceof Error ? error.message : String(error))
    return
  }
  await design()
  store.subscribe((state, before) => {
    if (state.scenario.site !== before.scenario.site || state.scenario.mount !== before.scenario.mount)
      void design()
  })
}
