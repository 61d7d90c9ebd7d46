import { t } from '../i18n/t.ts'
import { closeAtlas, toggleAtlas } from './atlas/openAtlas.ts'
import { Icon } from './icons.tsx'

export type Tab = 'scene' | 'compare' | 'time'
const TABS: Tab[] = ['scene', 'compare', 'time']

interface Props {
  tab: Tab
  /** The atlas lies over the panels. */
  isAtlas: boolean
  onTab: (tab: Tab) => void
}

/** On a phone: one panel at a time. */
export function Tabs({ tab, isAtlas, onTab }: Props) {
  const choose = (one: Tab) => {
    if (isAtlas) closeAtlas()
    onTab(one)
  }
  return (
    <nav className="tabs" aria-label={t('tabs.label')}>
      {TABS.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === tab && !isAtlas ? 'page' : undefined}
          onClick={() => choose(one)}
        >
          <Icon name={one} />
          {t(`tabs.${one}`)}
        </button>
      ))}
      <button type="button" aria-current={isAtlas ? 'page' : undefined} onClick={toggleAtlas}>
        <Icon name="atlas" />
        {t('tabs.atlas')}
      </button>
    </nav>
  )
}
