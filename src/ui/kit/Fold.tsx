import { type ReactNode, useRef, useState } from 'react'
import { Boundary } from './Boundary.tsx'
import { useWanted } from './wanted.ts'

interface Props {
  title: string
  /** By which it can be asked for (wanted.ts). */
  name?: string
  children: ReactNode
}

/** A section that stands as one line until it is opened; what it holds is made then. What fails in it leaves the others
 *  alone. */
export function Fold({ title, name, children }: Props) {
  const own = useRef<HTMLDetailsElement>(null)
  const [isOpen, setOpen] = useState(useWanted(name, own))
  return (
    <details className="fold" ref={own} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {isOpen && (
        <div className="fold-body">
          <Boundary name={title}>{children}</Boundary>
        </div>
      )}
    </details>
  )
}
