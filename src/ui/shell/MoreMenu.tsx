import { useId, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { Icon, type IconName } from '../kit/icons.tsx'
import { placeBeside } from '../kit/placeBeside.ts'

export interface MenuItem {
  icon: IconName
  label: string
  isDisabled?: boolean
  onChoose: () => void
}

/** What a narrow bar has no room for. */
export function MoreMenu({ items }: { items: MenuItem[] }) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        ref={button}
        type="button"
        className="icon-button framed"
        popoverTarget={id}
        aria-label={t('bar.more')}
        aria-expanded={isOpen}
        title={t('bar.more')}
      >
        <Icon name="more" />
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className="popover export-menu"
        onToggle={(event) => {
          const opens = event.newState === 'open'
          setOpen(opens)
          if (opens && button.current) placeBeside(event.currentTarget, button.current)
        }}
      >
        {items.map(({ icon, label, isDisabled, onChoose }) => (
          <button
            key={icon}
            type="button"
            className="button"
            disabled={isDisabled}
            onClick={() => {
              menu.current?.hidePopover()
              onChoose()
            }}
          >
            <Icon name={icon} />
            {label}
          </button>
        ))}
      </div>
    </>
  )
}
