import { lazy, Suspense } from 'react'
import { formatPlain, formatPower } from '../../i18n/format.ts'
import { t, tCount } from '../../i18n/t.ts'
import { fleetLifeItWOf } from '../../state/answers/derived.ts'
import { useApp } from '../../state/document/store.ts'
import { scenarioName, totalOf } from '../kit/names.ts'
import { SiteChooser } from '../rooms/earth/SiteChooser.tsx'

const SidePrice = lazy(() =>
  import('../rooms/price/SidePrice.tsx').then((file) => ({ default: file.SidePrice })),
)

/** The two sides of the comparison and the load they share. */
export function Sides() {
  const scenario = useApp((state) => state.scenario)
  const count = totalOf(scenario)
  const rated = formatPower(count * scenario.satellite.ratedItKw * 1e3)
  const mean = formatPower(fleetLifeItWOf(scenario))
  return (
    <>
      <div className="sides">
        <div className="side side-orbit">
          <h2>{scenarioName(scenario)}</h2>
          <p>{t('panel.rated', { satellites: tCount('satellites', count), power: rated })}</p>
          <Suspense fallback={<p>–</p>}>
            <SidePrice side="orbit" />
          </Suspense>
        </div>
        <div className="side side-ground">
          <SiteChooser />
          <p>{t('panel.same', { power: mean })}</p>
          <Suspense fallback={<p>–</p>}>
            <SidePrice side="ground" />
          </Suspense>
        </div>
      </div>
      <p className="soft note">
        {t('panel.sameLoad', { mean, rated, life: formatPlain(scenario.satelliteLifeYears) })}
      </p>
    </>
  )
}
