import { useState } from 'react'
import { formatPercent, formatPlain, formatPower, formatThree } from '../../../i18n/format.ts'
import { t, tById } from '../../../i18n/t.ts'
import { type Comparison, NOT_COUNTED, partsOf } from '../../../scenario/answers/fairness.ts'
import type { GroundDesign } from '../../../scenario/answers/ground.ts'
import { figureRange } from '../../../scenario/answers/levels.ts'
import { tilts } from '../../../scenario/answers/tilts.ts'
import { figureOf } from '../../../scenario/facts/figures.ts'
import { modelOf } from '../../../state/answers/derived.ts'
import { labelOf, unitText } from '../../kit/fieldWords.ts'

/** What is counted on each side and what is not; what tilts the comparison, and by how much. */
export function Fairness({ comparison, design }: { comparison: Comparison; design: GroundDesign }) {
  const { study, orbit, ground } = comparison
  return (
    <>
      <p className="note">
        {t('fair.same', {
          load: formatPower(study.itW),
          years: formatPlain(study.years),
          rate: formatPercent(study.discountRate, 1),
        })}
      </p>
      <div className="both fair">
        <div>
          <h3 className="orbit">{t('panel.orbit')}</h3>
          <List title={t('fair.counted')} names={partsOf(orbit).map((part) => tById('part', part))} />
          <List
            title={t('fair.notCounted')}
            names={NOT_COUNTED.orbit.map((id) => t(`fair.orbit.${id}`))}
            isLeftOut
          />
        </div>
        <div>
          <h3 className="ground">{t('panel.ground')}</h3>
          {ground && (
            <List title={t('fair.counted')} names={partsOf(ground).map((part) => tById('part', part))} />
          )}
          <List
            title={t('fair.notCounted')}
            names={NOT_COUNTED.ground.map((id) => t(`fair.ground.${id}`))}
            isLeftOut
          />
        </div>
      </div>
      <List
        title={t('fair.onNeither')}
        names={[
          ...(comparison.scenario.countChips ? [] : [t('part.chips')]),
          ...NOT_COUNTED.both.map((id) => t(`fair.both.${id}`)),
        ]}
        isLeftOut
      />
      <p className="soft note">{t('fair.direction')}</p>
      {ground && <Tilts comparison={comparison} design={design} />}
    </>
  )
}

/** The ratio of both prices with one figure alone at an end of its range. */
function Tilts({ comparison, design }: { comparison: Comparison; design: GroundDesign }) {
  const [isOpen, setOpen] = useState(false)
  const { scenario, orbit, ground } = comparison
  const ratio = ground && orbit.price.central.usd / ground.price.central.usd
  return (
    <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('fair.tilts')}</summary>
      {isOpen && ratio && (
        <>
          <p className="soft note">{t('fair.tiltsNote', { ratio: formatThree(ratio) })}</p>
          <ul className="figure-list">
            {tilts(modelOf(scenario), design, comparison).map(({ figure, low, high }) => {
              const range = figureRange(scenario, figure)
              return (
                <li key={figure}>
                  <strong>{labelOf(figure)}</strong>{' '}
                  {t('fair.tilt', {
                    from: formatPlain(range.low),
                    to: formatPlain(range.high),
                    unit: unitText(figureOf(figure).unit),
                    low: formatThree(low),
                    high: formatThree(high),
                  })}
                </li>
              )
            })}
          </ul>
        </>
      )}
    </details>
  )
}

function List({
  title,
  names,
  isLeftOut = false,
}: {
  title: string
  names: readonly string[]
  isLeftOut?: boolean
}) {
  return (
    <>
      <p className="small-label">{title}</p>
      <ul className={isLeftOut ? 'fair-list fair-out' : 'fair-list'}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  )
}
