import { formatPercent, formatPlain, formatPower } from '../../../i18n/format.ts'
import { t, tCount } from '../../../i18n/t.ts'
import { isDesignOf } from '../../../scenario/answers/ground.ts'
import { plantOf } from '../../../scenario/answers/plant.ts'
import { fleetLifeItWOf } from '../../../state/answers/derived.ts'
import { useApp } from '../../../state/document/store.ts'
import { totalOf } from '../../kit/names.ts'
import { useGround } from '../../kit/useGround.ts'

/** What both sides bring the computers, and what is rated for it on each. */
export function SameLoad() {
  const scenario = useApp((state) => state.scenario)
  const design = useGround()
  const count = totalOf(scenario)
  const rated = formatPower(count * scenario.satellite.ratedItKw * 1e3)
  const itW = fleetLifeItWOf(scenario)
  const plant = design && isDesignOf(design, scenario) ? plantOf(design, scenario, itW) : null
  return (
    <>
      <p className="note" data-figure="orbit.ratedItW">
        {t('panel.rated', { satellites: tCount('satellites', count), power: rated })}.
      </p>
      <p className="note" data-figure="shared.itW">
        {t('panel.sameLoad', {
          mean: formatPower(itW),
          rated,
          life: formatPlain(scenario.satelliteLifeYears),
        })}
      </p>
      {plant && (
        <p className="note" data-figure="ground.ratedItW">
          {plant.ratedItW > itW
            ? t('panel.sameSun', {
                rated: formatPower(plant.ratedItW),
                served: formatPercent(itW / plant.ratedItW, 1),
              })
            : t('panel.sameAlways', { rated: formatPower(plant.ratedItW) })}
        </p>
      )}
    </>
  )
}
