import { useRef } from 'react'
import {
  formatAltitude,
  formatCount,
  formatDegrees,
  formatId,
  formatMilliseconds,
} from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { DEG } from '../../../lib/units.ts'
import { currentModel } from '../../../state/answers/derived.ts'
import { select } from '../../../state/view/actions.ts'
import { overhead, USABLE_ELEVATION_RAD } from '../../../state/view/overhead.ts'
import type { Place } from '../../../systems/site.ts'
import { setText } from '../../kit/Readout.tsx'
import { useReadout } from '../../kit/useReadout.ts'
import { openMap } from '../map/openMap.ts'

/** What the place on Earth sees of the fleet now: how many satellites, and the highest one's elevation, distance and
 *  light time. */
export function Uplink({ site }: { site: Place }) {
  const list = useRef<HTMLDListElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const highestId = useRef<number | null>(null)
  useReadout(({ utcMs }) => {
    const model = currentModel()
    const { aboveHorizon, usable, highest } = overhead(model, site, utcMs)
    highestId.current = highest?.satelliteId ?? null
    const texts = [
      t('ground.aboveValue', {
        count: formatCount(aboveHorizon),
        total: formatCount(model.fleet.satelliteCount),
      }),
      formatCount(usable),
      highest
        ? t('ground.highestValue', {
            number: formatId(highest.satelliteId + 1),
            elevation: formatDegrees(highest.elevationRad / DEG),
          })
        : t('ground.nothing'),
      highest
        ? t('ground.rangeValue', {
            range: formatAltitude(highest.rangeM),
            time: formatMilliseconds(highest.lightTimeS),
          })
        : t('ground.nothing'),
    ]
    list.current?.querySelectorAll('dd').forEach((cell, row) => {
      setText(cell, texts[row] ?? '')
    })
    if (button.current) button.current.disabled = highest === null
  })
  return (
    <div className="inspector">
      <dl ref={list}>
        <div>
          <dt>{t('ground.above')}</dt>
          <dd />
        </div>
        <div>
          <dt>{t('ground.usable', { elevation: formatDegrees(USABLE_ELEVATION_RAD / DEG, 0) })}</dt>
          <dd />
        </div>
        <div>
          <dt>{t('ground.highest')}</dt>
          <dd />
        </div>
        <div>
          <dt>{t('ground.range')}</dt>
          <dd />
        </div>
      </dl>
      <button
        ref={button}
        type="button"
        className="button"
        onClick={() => highestId.current !== null && select(highestId.current)}
      >
        {t('ground.select')}
      </button>
      <button type="button" className="button" onClick={openMap}>
        {t('field.map')}
      </button>
    </div>
  )
}
