import { type ReactNode, useRef } from 'react'
import { Boundary } from './Boundary.tsx'
import { useWanted } from './wanted.ts'

interface Props {
  label: string
  id?: string
  /** By which it can be asked for (wanted.ts). */
  name?: string
  /** It stays at the foot of its panel while the rest is scrolled. */
  isFoot?: boolean
  children: ReactNode
}

/** A section of a panel: what fails in it leaves the others alone. */
export function Block({ label, id, name, isFoot = false, children }: Props) {
  const own = useRef<HTMLElement>(null)
  useWanted(name, own)
  return (
    <section ref={own} className={isFoot ? 'block foot' : 'block'} id={id} aria-label={label}>
      <Boundary name={label}>{children}</Boundary>
    </section>
  )
}
