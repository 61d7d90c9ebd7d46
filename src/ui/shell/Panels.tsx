import { t } from '../../i18n/t.ts'
import { Boundary } from '../kit/Boundary.tsx'
import { part } from '../kit/part.tsx'
import { Tabs } from '../kit/Tabs.tsx'
import { closeAtlas, toggleAtlas } from '../rooms/atlas/openAtlas.ts'
import { closeBeside } from '../rooms/beside/openBeside.ts'
import { SceneControls } from '../rooms/constellation/SceneControls.tsx'
import { closeMap } from '../rooms/map/openMap.ts'
import { TimeBar } from '../rooms/time/TimeBar.tsx'
import { ComparePanel } from './ComparePanel.tsx'
import { DRAWERS } from './DrawerButton.tsx'
import { SheetHandle } from './SheetHandle.tsx'
import type { Standing } from './standing.ts'
import type { useSheet } from './useSheet.ts'
import type { Shell } from './useShell.ts'

const AtlasPanel = part(
  () => t('atlas.title'),
  async () => (await import('../rooms/atlas/AtlasPanel.tsx')).AtlasPanel,
  { onClose: closeAtlas },
)
const SideBySide = part(
  () => t('beside.title'),
  async () => (await import('../rooms/beside/SideBySide.tsx')).SideBySide,
  { onClose: closeBeside },
)
const MapPanel = part(
  () => t('field.map'),
  async () => (await import('../rooms/map/MapPanel.tsx')).MapPanel,
  { onClose: closeMap },
)

interface Props {
  shell: Shell
  standing: Standing
  sheet: ReturnType<typeof useSheet>
}

/** What stands around the picture; on a phone one after the other in a sheet below it. */
export function Panels({ shell: { shown, act }, standing, sheet }: Props) {
  const { isPhone, isAtlas, isBeside, isMap } = standing
  const isClosed = isPhone && sheet.height === 'low'
  const inset = (side: string) => (isPhone ? undefined : side)
  return (
    <>
      {isPhone && <SheetHandle height={sheet.height} onHeight={sheet.setHeight} />}
      {/* Before the long panels, so that the clock is a few steps away for the keys. */}
      {standing.timeBar && (
        <div className="panel bottom" data-inset={inset('bottom')}>
          <Boundary name={t('time.label')}>
            <TimeBar />
          </Boundary>
        </div>
      )}
      {isAtlas && <AtlasPanel isPhone={isPhone} />}
      {isBeside && <SideBySide isPhone={isPhone} />}
      {isMap && <MapPanel isPhone={isPhone} isPresent={!standing.hasPanels} />}
      {standing.left && (
        <aside
          className="panel left"
          id={DRAWERS.left}
          aria-label={t('controls.label')}
          data-inset={inset('left')}
        >
          <Boundary name={t('controls.label')}>
            <SceneControls />
          </Boundary>
        </aside>
      )}
      {standing.right && (
        <aside
          className="panel right"
          id={DRAWERS.right}
          data-wide={(shown.isWide && !isPhone) || undefined}
          aria-label={t('panel.label')}
          data-inset={inset('right')}
        >
          <Boundary name={t('panel.label')}>
            <ComparePanel isWide={shown.isWide} onWiden={isPhone ? undefined : () => act({ do: 'widen' })} />
          </Boundary>
        </aside>
      )}
      {isPhone && (
        <Tabs
          tab={shown.tab}
          isAtlas={isAtlas}
          isClosed={isClosed}
          onTab={(tab) => {
            if (isAtlas) closeAtlas()
            if (isBeside) closeBeside()
            if (isMap) closeMap()
            act({ do: 'tab', tab })
            sheet.open()
          }}
          onAtlas={() => {
            if (!isAtlas || !isClosed) toggleAtlas()
            sheet.open()
          }}
        />
      )}
    </>
  )
}
