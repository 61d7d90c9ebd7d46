import { useState } from 'react'
import { formatCount } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { useObjects } from '../../../state/clock/objects.ts'
import { part } from '../../kit/part.tsx'

const Objects = part(
  () => t('objects.title'),
  async () => (await import('./Objects.tsx')).Objects,
)

/** Element sets of real objects: folded, and fetched when they are wanted. */
export function ImportObjects() {
  const count = useObjects((state) => state.count)
  const [wasOpened, setOpened] = useState(false)
  return (
    <details className="more objects" onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>
        {count > 0 ? t('objects.titleCount', { count: formatCount(count) }) : t('objects.title')}
      </summary>
      {wasOpened && <Objects />}
    </details>
  )
}
