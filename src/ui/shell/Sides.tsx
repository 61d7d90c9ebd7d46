import { formatPercent, formatPlain, formatPower } from '../../i18n/format.ts'
import { t, tCount } from '../../i18n/t.ts'
import { isDesignOf } from '../../scenario/answers/ground.ts'
import { plantOf } from '../../scenario/answers/plant.ts'
import { fleetLifeItWOf } from '../../state/answers/derived.ts'
import { useApp } from '../../state/document/store.ts'
import { scenarioName, totalOf } from '../kit/names.ts'
import { part } from '../kit/part.tsx'
import { useGround } from '../kit/useGround.ts'
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
  const itW = fleetLifeItWOf(scenario)
  const mean = formatPower(itW)
  const design = useGround()
  const plant = design && isDesignOf(design, scenario) ? plantOf(design, scenario, itW) : null
  return (
    <>
      <div className="sides">
        <div className="side side-orbit">
          <h2>{scenarioName(scenario)}</h2>
          <p data-figure="orbit.ratedItW">
            {t('panel.rated', { satellites: tCount('satellites', count), power: rated })}
          </p>
          <SidePrice side="orbit" />
        </div>
        <div className="side side-ground">
          <SiteChooser />
          {plant ? (
            <p data-figure="ground.ratedItW">
              {t('panel.sameRated', { rated: formatPower(plant.ratedItW) })}
            </p>
          ) : (
            <p data-figure="shared.itW">{t('panel.same', { mean })}</p>
          )}
          <SidePrice side="ground" />
        </div>
      </div>
      <p className="soft note" data-figure="shared.itW">
        {t('panel.sameLoad', { mean, rated, life: formatPlain(scenario.satelliteLifeYears) })}{' '}
        {plant &&
          (plant.ratedItW > itW
            ? t('panel.sameSun', {
                rated: formatPower(plant.ratedItW),
                served: formatPercent(itW / plant.ratedItW, 1),
              })
            : t('panel.sameAlways'))}{' '}
        {t('panel.bought', { year: scenario.purchaseYear })}
      </p>
    </>
  )
}
