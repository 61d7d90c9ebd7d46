import { useRef } from 'react'
import { t } from '../../i18n/t.ts'
import { redo, undo } from '../../state/document/actions.ts'
import { useApp } from '../../state/document/store.ts'
import { Icon, Mark } from '../kit/icons.tsx'
import type { Layout } from '../kit/layoutOf.ts'
import { toggleAtlas } from '../rooms/atlas/openAtlas.ts'
import { DrawerButton } from './DrawerButton.tsx'
import { LanguageButton } from './LanguageChooser.tsx'
import { MoreMenu } from './MoreMenu.tsx'
import { PresetChooser } from './PresetChooser.tsx'
import { ShareButton } from './ShareButton.tsx'
import { useTight } from './useTight.ts'

interface Props {
  layout: Layout
  drawer: 'left' | 'right' | null
  onDrawer: (drawer: 'left' | 'right' | null) => void
  onHelp: () => void
  onPresent: () => void
  onStories: () => void
  onSave: () => void
}

/** Name, constellation, and what can be done with the page. */
export function TopBar({ layout, drawer, onDrawer, onHelp, onPresent, onStories, onSave }: Props) {
  const canUndo = useApp((state) => state.past.length > 0)
  const canRedo = useApp((state) => state.future.length > 0)
  const hasDrawers = layout === 'drawers'
  const isPhone = layout === 'phone'
  const isAtlas = useApp((state) => state.view.atlas !== 'none')
  const bar = useRef<HTMLElement>(null)
  useTight(bar)
  return (
    <header className="top" data-inset="top" ref={bar}>
      <div className="brand">
        <Mark />
        <h1 className="brand-name">{t('app.name')}</h1>
      </div>
      <PresetChooser />
      <nav className="actions" aria-label={t('bar.actions')}>
        {hasDrawers && (
          <>
            <DrawerButton side="left" label={t('bar.controls')} drawer={drawer} onDrawer={onDrawer} />
            <DrawerButton side="right" label={t('bar.compare')} drawer={drawer} onDrawer={onDrawer} />
          </>
        )}
        {!isPhone && (
          <button
            type="button"
            className="button"
            aria-expanded={isAtlas}
            aria-controls="atlas"
            onClick={toggleAtlas}
            title={t('bar.atlas')}
          >
            <Icon name="atlas" />
            <span className="atlas-word">{t('bar.atlas')}</span>
          </button>
        )}
        {!isPhone && (
          <>
            <button
              type="button"
              className="icon-button framed"
              onClick={undo}
              disabled={!canUndo}
              aria-label={t('bar.undo')}
              title={t('bar.undo')}
            >
              <Icon name="undo" />
            </button>
            <button
              type="button"
              className="icon-button framed"
              onClick={redo}
              disabled={!canRedo}
              aria-label={t('bar.redo')}
              title={t('bar.redo')}
            >
              <Icon name="redo" />
            </button>
            <button
              type="button"
              className="icon-button framed"
              onClick={onHelp}
              aria-label={t('bar.help')}
              title={t('bar.help')}
            >
              <Icon name="help" />
            </button>
          </>
        )}
        <LanguageButton />
        <ShareButton />
        {!isPhone && (
          <button
            type="button"
            className="icon-button framed"
            onClick={onSave}
            aria-label={t('bar.save')}
            title={t('bar.save')}
          >
            <Icon name="save" />
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={onStories}
          aria-label={t('story.stories')}
          title={t('story.stories')}
        >
          <Icon name="story" />
          <span className="atlas-word">{t('story.stories')}</span>
        </button>
        {isPhone ? (
          <MoreMenu
            items={[
              { icon: 'undo', label: t('bar.undo'), isDisabled: !canUndo, onChoose: undo },
              { icon: 'redo', label: t('bar.redo'), isDisabled: !canRedo, onChoose: redo },
              { icon: 'save', label: t('bar.save'), onChoose: onSave },
              { icon: 'present', label: t('bar.present'), onChoose: onPresent },
              { icon: 'help', label: t('bar.help'), onChoose: onHelp },
            ]}
          />
        ) : (
          <button type="button" className="button primary" onClick={onPresent}>
            {t('bar.present')}
          </button>
        )}
      </nav>
    </header>
  )
}
