import type { Act, Side } from './covers.ts'

interface Props {
  side: Side
  label: string
  drawer: Side | null
  act: (act: Act) => void
}

export const DRAWERS = { left: 'controls', right: 'comparison' } as const

/** Opens and closes a panel where there is no room for it beside the picture. */
export function DrawerButton({ side, label, drawer, act }: Props) {
  return (
    <button
      type="button"
      className="button"
      aria-expanded={drawer === side}
      aria-controls={DRAWERS[side]}
      onClick={() => act({ do: 'toggle', cover: { is: 'drawer', side } })}
    >
      {label}
    </button>
  )
}
