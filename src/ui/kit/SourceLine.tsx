import { lazy, Suspense } from 'react'
import type { SourceId } from '../../scenario/facts/sources.ts'
import { later } from '../../state/page/later.ts'

const SourceText = lazy(async () => {
  await later()
  return { default: (await import('./SourceText.tsx')).SourceText }
})

/** A source as a reader can follow it; the list of sources is not needed for the first picture. */
export const SourceLine = ({ id }: { id: SourceId }) => (
  <Suspense>
    <SourceText id={id} />
  </Suspense>
)
