import type { ComponentProps } from 'react'
import { HeadlineView } from './HeadlineView.tsx'
import { useHeadline } from './useHeadline.ts'

/** The headline of what is shown: its code comes with that of the answers. */
export function LiveHeadline(props: Pick<ComponentProps<typeof HeadlineView>, 'place' | 'onOpen'>) {
  return <HeadlineView {...useHeadline()} {...props} />
}
