interface Props {
  side: 'left' | 'right'
  label: string
  drawer: 'left' | 'right' | null
  onDrawer: (drawer: 'left' | 'right' | null) => void
}

export const DRAWERS = { left: 'controls', right: 'comparison' } as const

/** Opens and closes a panel where there is no room for it beside the picture. */
export function DrawerButton({ side, label, drawer, onDrawer }: Props) {
  return (
    <button
      type="button"
      className="button"
      aria-expanded={drawer === side}
      aria-controls={DRAWERS[side]}
      onClick={() => onDrawer(drawer === side ? null : side)}
    >
      {label}
    </button>
  )
}
