import { formatPlain, formatPower } from '../../i18n/format.ts'
import { t, tCount } from '../../i18n/t.ts'
import { fleetLifeItWOf } from '../../state/answers/derived.ts'
import { useApp } from '../../state/document/store.ts'
import { scenarioName, totalOf } from '../kit/names.ts'
import { part } from '../kit/part.tsx'
import { SiteChooser } from '../rooms/earth/SiteChooser.tsx'

const SidePrice = part(
  () => t('money.title'),
  async () => (await import('../rooms/price/SidePrice.tsx')).SidePrice,
  { fallback: <p>–</p> },
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
          <SidePrice side="orbit" />
        </div>
        <div className="side side-ground">
          <SiteChooser />
          <p>{t('panel.same', { power: mean })}</p>
          <SidePrice side="ground" />
        </div>
      </div>
      <p className="soft note">
        {t('panel.sameLoad', { mean, rated, life: formatPlain(scenario.satelliteLifeYears) })}{' '}
        {t('panel.bought', { year: scenario.purchaseYear })}
      </p>
    </>
  )
}
