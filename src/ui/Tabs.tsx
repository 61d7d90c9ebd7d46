import { t } from '../i18n/t.ts'
import { Icon } from './icons.tsx'

export type Tab = 'scene' | 'compare' | 'time'
const TABS: Tab[] = ['scene', 'compare', 'time']

/** On a phone: one panel at a time. */
export function Tabs({ tab, onTab }: { tab: Tab; onTab: (tab: Tab) => void }) {
  return (
    <nav className="tabs" aria-label={t('tabs.label')}>
      {TABS.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === tab ? 'page' : undefined}
          onClick={() => onTab(one)}
        >
          <Icon name={one} />
          {t(`tabs.${one}`)}
        </button>
      ))}
    </nav>
  )
}
