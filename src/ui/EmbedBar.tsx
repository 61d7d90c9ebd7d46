import { useRef } from 'react'
import { t } from '../i18n/t.ts'
import { useApp } from '../state/store.ts'
import { Mark } from './icons.tsx'
import { fullPageAddress } from './layoutOf.ts'
import { scenarioName } from './names.ts'

/** In another page: what is shown, and the way to the whole of it. */
export function EmbedBar() {
  const scenario = useApp((state) => state.scenario)
  const link = useRef<HTMLAnchorElement>(null)
  const refresh = () => {
    if (link.current) link.current.href = fullPageAddress(location.href)
  }
  return (
    <header className="top embed" data-inset="top">
      <div className="brand">
        <Mark />
        <h1 className="brand-name">{t('app.embedName', { name: scenarioName(scenario) })}</h1>
      </div>
      <a
        ref={link}
        className="button primary"
        href={fullPageAddress(location.href)}
        target="_blank"
        rel="noopener"
        onPointerDown={refresh}
        onFocus={refresh}
      >
        {t('app.openFull')}
      </a>
    </header>
  )
}
