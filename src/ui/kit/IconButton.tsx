import { Icon, type IconName } from './icons.tsx'

interface Props {
  icon: IconName
  /** Its name, told also where a pointer rests on it. */
  label: string
  onClick: () => void
  /** Where nothing around it shows that it is a button. */
  isFramed?: boolean
  isDisabled?: boolean
}

/** A button that is a small picture. */
export function IconButton({ icon, label, onClick, isFramed, isDisabled }: Props) {
  return (
    <button
      type="button"
      className={isFramed ? 'icon-button framed' : 'icon-button'}
      onClick={onClick}
      disabled={isDisabled}
      aria-label={label}
      title={label}
    >
      <Icon name={icon} />
    </button>
  )
}
