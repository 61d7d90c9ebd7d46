/** Fetches the code of the years in the sky when they are first shown. */
import { fetchPart } from '../../lib/fetchPart.ts'
import { messageOf } from '../../lib/messageOf.ts'
import { report } from '../document/actions.ts'
import { store } from '../document/store.ts'

let isThere = false
let isAsked = false

async function ask(): Promise<void> {
  isAsked = true
  try {
    const { startYears } = await fetchPart(() => import('../answers/years.ts'))
    startYears()
    isThere = true
  } catch (error) {
    report(messageOf(error))
  }
  isAsked = isThere
}

/** Whether what is shown is the year's, where years are shown. */
export const yearsStand = (): boolean => isThere || !store.getState().view.years

export function startYearsOnDemand(): void {
  const follow = () => {
    if (store.getState().view.years && !isAsked) void ask()
  }
  store.subscribe(follow)
  follow()
}
