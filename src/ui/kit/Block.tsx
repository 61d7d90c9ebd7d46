import type { ReactNode } from 'react'
import { Boundary } from './Boundary.tsx'

interface Props {
  label: string
  id?: string
  /** It stays at the foot of its panel while the rest is scrolled. */
  isFoot?: boolean
  children: ReactNode
}

/** A section of a panel: what fails in it leaves the others alone. */
export function Block({ label, id, isFoot = false, children }: Props) {
  return (
    <section className={isFoot ? 'block foot' : 'block'} id={id} aria-label={label}>
      <Boundary name={label}>{children}</Boundary>
    </section>
  )
}
