import { t } from '../../i18n/t.ts'
import { Icon, type IconName } from '../kit/icons.tsx'
import { Popover } from '../kit/Popover.tsx'

export interface MenuItem {
  icon: IconName
  label: string
  isDisabled?: boolean
  onChoose: () => void
}

/** What a narrow bar has no room for. */
export function MoreMenu({ items }: { items: MenuItem[] }) {
  const name = t('bar.more')
  return (
    <Popover
      button={{
        className: 'icon-button framed',
        label: name,
        title: name,
        children: <Icon name="more" />,
      }}
      className="menu"
    >
      {(close) =>
        items.map(({ icon, label, isDisabled, onChoose }) => (
          <button
            key={icon}
            type="button"
            className="button"
            disabled={isDisabled}
            onClick={() => {
              close()
              onChoose()
            }}
          >
            <Icon name={icon} />
            {label}
          </button>
        ))
      }
    </Popover>
  )
}
