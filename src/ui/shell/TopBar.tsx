import { useRef } from 'react'
import { t } from '../../i18n/t.ts'
import { redo, undo } from '../../state/document/actions.ts'
import { useApp } from '../../state/document/store.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { Icon, Mark } from '../kit/icons.tsx'
import type { Layout } from '../kit/layoutOf.ts'
import { toggleAtlas } from '../rooms/atlas/openAtlas.ts'
import type { Act, Cover, Side } from './covers.ts'
import { DrawerButton } from './DrawerButton.tsx'
import { LanguageButton } from './LanguageChooser.tsx'
import { MoreMenu } from './MoreMenu.tsx'
import { PresetChooser } from './PresetChooser.tsx'
import { useTight } from './useTight.ts'

interface Props {
  layout: Layout
  drawer: Side | null
  act: (act: Act) => void
}

/** Name, constellation, and what can be done with the page. */
export function TopBar({ layout, drawer, act }: Props) {
  const canUndo = useApp((state) => state.past.length > 0)
  const canRedo = useApp((state) => state.future.length > 0)
  const hasDrawers = layout === 'drawers'
  const isPhone = layout === 'phone'
  const isAtlas = useApp((state) => state.view.atlas !== 'none')
  const bar = useRef<HTMLElement>(null)
  useTight(bar)
  const open = (cover: Cover) => () => act({ do: 'open', cover })
  const save = open({ is: 'save', sheet: 'picture' })
  const present = () => act({ do: 'present', isOn: true })
  return (
    <header className="top" data-inset="top" ref={bar}>
      <div className="brand">
        <Mark />
        <div className="brand-words">
          <h1 className="brand-name">{t('app.name')}</h1>
          <p className="tagline">{t('app.tagline')}</p>
        </div>
      </div>
      <PresetChooser />
      <nav className="actions" aria-label={t('bar.actions')}>
        {hasDrawers && (
          <>
            <DrawerButton side="left" label={t('bar.controls')} drawer={drawer} act={act} />
            <DrawerButton side="right" label={t('bar.compare')} drawer={drawer} act={act} />
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
            <IconButton icon="undo" label={t('bar.undo')} onClick={undo} isDisabled={!canUndo} isFramed />
            <IconButton icon="redo" label={t('bar.redo')} onClick={redo} isDisabled={!canRedo} isFramed />
            <IconButton icon="help" label={t('bar.help')} onClick={open({ is: 'help' })} isFramed />
          </>
        )}
        <LanguageButton />
        <button
          type="button"
          className="button share"
          onClick={open({ is: 'share' })}
          aria-haspopup="dialog"
          aria-label={t('bar.share')}
        >
          <Icon name="link" />
          <span className="share-word">{t('bar.share')}</span>
        </button>
        {!isPhone && <IconButton icon="save" label={t('bar.save')} onClick={save} isFramed />}
        <button
          type="button"
          className="button"
          onClick={open({ is: 'stories' })}
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
              { icon: 'save', label: t('bar.save'), onChoose: save },
              { icon: 'present', label: t('bar.present'), onChoose: present },
              { icon: 'help', label: t('bar.help'), onChoose: open({ is: 'help' }) },
            ]}
          />
        ) : (
          <button type="button" className="button primary" onClick={present}>
            {t('bar.present')}
          </button>
        )}
      </nav>
    </header>
  )
}
