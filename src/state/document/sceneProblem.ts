/** Where there can be no picture: why. The clock, the totals and everything beside it go on. */
import { t } from '../../i18n/t.ts'
import { messageOf } from '../../lib/messageOf.ts'
import { store } from './store.ts'

const put = (sceneProblem: string | null): void => store.setState({ sceneProblem })

export const lacksWebGl2 = (): void => put(t('scene.noWebgl2'))

/** The picture threw, or its canvas could not be had. */
export function stopScene(error: unknown): void {
  if (store.getState().sceneProblem === null)
    put(t('scene.stopped', { error: messageOf(error) || t('fault.unknown') }))
}

/** Has it made anew. */
export const tryScene = (): void => put(null)
