import { formatCount } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { VIEW_FIELDS, type View } from '../../../scenario/document/schema.ts'
import { HUMAN_SCALE } from '../../../scenario/facts/humanScale.ts'
import { useModel } from '../../../state/answers/derived.ts'
import { setView } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { ALL_LASERS_UP_TO, PENUMBRA_DRAWN_WIDER } from '../../../state/view/departures.ts'
import { helpOf, labelOf } from '../../kit/fieldWords.ts'
import { part } from '../../kit/part.tsx'
import { SourceLine } from '../../kit/SourceLine.tsx'
import { Toggle } from '../../kit/Toggle.tsx'

const LaserLegend = part(
  () => labelOf('links'),
  async () => (await import('./LaserLegend.tsx')).LaserLegend,
)

type Layer = {
  [K in keyof typeof VIEW_FIELDS]: (typeof VIEW_FIELDS)[K]['kind'] extends 'boolean' ? K : never
}[keyof typeof VIEW_FIELDS]

const LAYERS = (Object.keys(VIEW_FIELDS) as (keyof View)[]).filter(
  (key): key is Layer => VIEW_FIELDS[key].kind === 'boolean',
)

/** Beside what, and who says how large. */
function HumanScaleLegend() {
  return (
    <>
      <p className="soft note">{helpOf('humanScale')}</p>
      <ul className="sources">
        {Object.values(HUMAN_SCALE).map(({ source }) => (
          <li key={source}>
            <SourceLine id={source} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Layers that would show nothing now, with the reason. */
function useReasons(): Partial<Record<Layer, string>> {
  const { fleet, scenario } = useModel()
  const isRiding = useApp((state) => state.riding)
  const isUp = useApp((state) => state.lookingUp)
  const hasSelected = useApp((state) => state.selectedId !== null)
  const isAway = isRiding || isUp
  const isCluster = scenario.groups.every(({ pattern }) => pattern === 'cluster')
  const away = isAway
    ? { beta: t('layer.away'), yearOfPlanes: t('layer.away'), eclipseArcs: t('layer.away') }
    : {}
  return {
    ...away,
    ...(!isRiding && { humanScale: t('layer.rideFirst') }),
    ...(fleet.satelliteCount === 1
      ? { links: t('layer.noLinks') }
      : isCluster && !isRiding
        ? { links: t('layer.linksFromAfar') }
        : fleet.satelliteCount > ALL_LASERS_UP_TO &&
          !hasSelected && {
            links: t('links.select', { limit: formatCount(ALL_LASERS_UP_TO) }),
          }),
  }
}

/** What is drawn. */
export function LayerControls() {
  const view = useApp((state) => state.view)
  const reasons = useReasons()
  return (
    <>
      <div className="toggles">
        {LAYERS.map((layer) => (
          <Toggle
            key={layer}
            label={labelOf(layer)}
            isOn={view[layer]}
            onChange={(isOn) => setView(layer, isOn)}
            reason={reasons[layer] ?? ''}
          />
        ))}
      </div>
      {view.links && <LaserLegend />}
      {view.humanScale && <HumanScaleLegend />}
      {view.shadow && (
        <p className="soft note">{t('legend.penumbraWider', { times: PENUMBRA_DRAWN_WIDER })}</p>
      )}
    </>
  )
}
