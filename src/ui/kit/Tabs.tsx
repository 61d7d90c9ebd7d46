import { t } from '../../i18n/t.ts'
import { Icon } from './icons.tsx'

export type Tab = 'scene' | 'compare' | 'time'
const TABS: Tab[] = ['scene', 'compare', 'time']

interface Props {
  tab: Tab
  /** The atlas lies over the panels. */
  isAtlas: boolean
  /** The panel is closed: none is shown. */
  isClosed: boolean
  onTab: (tab: Tab) => void
  onAtlas: () => void
}

/** On a phone: one panel at a time. */
export function Tabs({ tab, isAtlas, isClosed, onTab, onAtlas }: Props) {
  return (
    <nav className="tabs" aria-label={t('tabs.label')}>
      {TABS.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === tab && !isAtlas && !isClosed ? 'page' : undefined}
          onClick={() => onTab(one)}
        >
          <Icon name={one} />
          {t(`tabs.${one}`)}
        </button>
      ))}
      <button type="button" aria-current={isAtlas && !isClosed ? 'page' : undefined} onClick={onAtlas}>
        <Icon name="atlas" />
        {t('tabs.atlas')}
      </button>
    </nav>
  )
}
