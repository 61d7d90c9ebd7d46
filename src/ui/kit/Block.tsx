import type { ReactNode } from 'react'
import { Boundary } from './Boundary.tsx'

/** A section of a panel: what fails in it leaves the others alone. */
export function Block({ label, id, children }: { label: string; id?: string; children: ReactNode }) {
  return (
    <section className="block" id={id} aria-label={label}>
      <Boundary name={label}>{children}</Boundary>
    </section>
  )
}
