import { useRef } from 'react'
import { t } from '../../i18n/t.ts'
import { useApp } from '../../state/document/store.ts'
import { Mark } from '../kit/icons.tsx'
import { type EmbedShape, fullPageAddress, hasEmbedBar } from '../kit/layoutOf.ts'
import { scenarioName } from '../kit/names.ts'
import type { Act, Side } from './covers.ts'
import { DrawerButton } from './DrawerButton.tsx'

interface Props {
  shape: EmbedShape
  drawer: Side | null
  act: (act: Act) => void
}

/** In another page: what is shown, the way to the whole of it, and to panels that have no room beside the picture. */
export function EmbedBar({ shape, drawer, act }: Props) {
  const scenario = useApp((state) => state.scenario)
  const link = useRef<HTMLAnchorElement>(null)
  const refresh = () => {
    if (link.current) link.current.href = fullPageAddress(location.href)
  }
  const name = t('app.embedName', { name: scenarioName(scenario) })
  const { hasTitle, left, right } = shape
  if (!hasEmbedBar(shape)) {
    return (
      <header className="hidden">
        <h1>{name}</h1>
      </header>
    )
  }
  return (
    <header className="top embed" data-inset="top">
      <div className={hasTitle ? 'brand' : 'hidden'}>
        <Mark />
        <h1 className="brand-name">{name}</h1>
      </div>
      <div className="actions">
        {left === 'drawer' && (
          <DrawerButton side="left" label={t('bar.controls')} drawer={drawer} act={act} />
        )}
        {right === 'drawer' && (
          <DrawerButton side="right" label={t('bar.compare')} drawer={drawer} act={act} />
        )}
        {hasTitle && (
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
        )}
      </div>
    </header>
  )
}
