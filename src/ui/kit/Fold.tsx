import { type ReactNode, useState } from 'react'
import { Boundary } from './Boundary.tsx'

/** A section that stands as one line until it is opened; what it holds is made then. What fails in it leaves the others
 *  alone. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
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
